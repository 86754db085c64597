// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/AreaPage.h"
#include "ui/settings/ServerForm.h"

class QLineEdit;
class QPushButton;

namespace shanke {

class CodePanel;
class InfoBar;

// Where the work is sent: the address of the school's or of the county's server, who one is there, and how it
// stands. What is wrong stands below its field; what the server says, above the buttons. Servers of the
// school that are heard nearby are offered; a code to compare stands before the first use of one. Objects:
// "settings.state", "settings.address", "settings.user", "settings.password", "settings.message",
// "settings.save", "settings.test".
class ServerArea : public AreaPage
{
    Q_OBJECT
public:
    ServerArea(Workspace& workspace, Hop hop, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addFields();
    void offerNearby();
    QWidget* makeButtons();
    QLabel* addProblem();
    void connectForm();
    void showProblem(QLineEdit* field, QLabel* label, const QString& problem);
    void showForm();
    void showState();
    void showWelcome(const QString& welcome);
    void useNearby(const QUrl& address);
    void showCode(const ServerTrust& trust);
    void refuseCode();
    void showSaved();

    Workspace& m_workspace;
    Hop m_hop;
    ServerForm m_form;
    QLabel* m_state;
    QLineEdit* m_address;
    QLabel* m_addressProblem;
    QLineEdit* m_user;
    QLabel* m_userProblem;
    QLineEdit* m_password;
    QPushButton* m_test;
    QPushButton* m_save;
    CodePanel* m_code;
    InfoBar* m_info;
};

} // namespace shanke
