// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"
#include "workspace/values/DeviceValues.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shanke {

class InfoBar;
class Workspace;

// The PCs of the school, and who confirms that they are whose they say: confirm one after comparing its code,
// take a lost one out of use, make this one a new one, enter the school with a code. Says what this PC waits
// for while what is written on it does not count.
// Leaders read there as well what was brought and not taken in, one line a carrier.
// Objects: "settings.devices", "settings.ownDevice", "settings.vouch", "settings.revoke", "settings.renew",
// "settings.codeReceiver", "settings.giveCode", "settings.enrolCode", "settings.enrol",
// "settings.devicesMessage", "settings.refusals".
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
    QWidget* makeCodeGiving();
    void reload();
    void showEntries(const QList<DeviceEntry>& entries);
    void showOwn();
    void showReceivers(const QList<SchoolPerson>& people);
    void giveCode();
    void showRefusals(const QList<CarriedRefusals>& refusals);
    void showSelection();
    DeviceEntry selected() const;
    void askToVouch();
    void vouch(const DeviceEntry& entry);
    void askToRevoke();
    void revoke(const DeviceEntry& entry);
    void renew();
    void enrol();

    Workspace& m_workspace;
    QList<DeviceEntry> m_entries;
    QLabel* m_own;
    QListWidget* m_list;
    QLabel* m_refusals;
    QComboBox* m_receiver;
    QPushButton* m_giveCode;
    QWidget* m_codeGiving;
    QPushButton* m_vouch;
    QPushButton* m_revoke;
    QPushButton* m_renew;
    QLineEdit* m_code;
    QPushButton* m_enrol;
    InfoBar* m_info;
};

} // namespace shanke
