// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Appearance.h"
#include "ui/settings/ServingValues.h"
#include "workspace/values/AccountSettings.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace shanke {

class AccountArea;
class PinArea;
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
    void showDevices();
    // The fields for another user name or school.
    void correctAccount();
    // Opens the account and begins there.
    void signIn();
    void showServing(const ServingStatus& status);
    // The area of the PIN is there for work that can be locked only.
    void offerLock(bool canAddPeople);

signals:
    void correctionWished(const shanke::AccountSettings& account);
    void appearanceChanged(const shanke::Appearance& appearance);
    void servingWished(const shanke::ServingWish& wish);
    void lockRequested();
    void addPersonRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QListWidget* makeList();
    void addArea(const QString& name, const QString& iconName, QWidget* area);
    void fitList();

    QListWidget* m_list;
    QStackedWidget* m_areas;
    AccountArea* m_account;
    ServeArea* m_serve;
    PinArea* m_pin;
    int m_serverRow = 0;
    int m_devicesRow = 0;
    int m_pinRow = 0;
};

} // namespace shanke
