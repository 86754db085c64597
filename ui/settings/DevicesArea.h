// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"
#include "workspace/DeviceValues.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace shanke {

class InfoBar;
class Workspace;

// The PCs of the school whose signatures count: take a lost one out of use, make this one a new one, enter
// the school with a code.
// Objects: "settings.devices", "settings.revoke", "settings.renew", "settings.enrolCode", "settings.enrol",
// "settings.devicesMessage".
class DevicesArea : public AreaPage
{
    Q_OBJECT
public:
    explicit DevicesArea(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeButtons();
    QWidget* makeEnrolment();
    void reload();
    void show(const QList<DeviceEntry>& entries);
    void showSelection();
    void askToRevoke();
    void revoke(const DeviceEntry& entry);
    void renew();
    void enrol();

    Workspace& m_workspace;
    QList<DeviceEntry> m_entries;
    QListWidget* m_list;
    QPushButton* m_revoke;
    QPushButton* m_renew;
    QLineEdit* m_code;
    QPushButton* m_enrol;
    InfoBar* m_info;
};

} // namespace shanke
