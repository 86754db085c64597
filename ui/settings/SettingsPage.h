// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Appearance.h"
#include "ui/settings/ServingValues.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace shanke {

class ServeArea;
class Workspace;

// The settings: areas at the left, one page an area.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    QString title() const { return tr("Settings"); }
    void activate();
    void showServer();
    void showServing(const ServingStatus& status);

signals:
    void appearanceChanged(const shanke::Appearance& appearance);
    void servingWished(const shanke::ServingWish& wish);

protected:
    void changeEvent(QEvent* event) override;

private:
    QListWidget* makeList();
    void addArea(const QString& name, const QString& iconName, QWidget* area);
    void fitList();

    QListWidget* m_list;
    QStackedWidget* m_areas;
    ServeArea* m_serve;
    int m_serverRow = 0;
};

} // namespace shanke
