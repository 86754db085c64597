// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WelcomeForm.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace shanke {

class InfoBar;

// The first start: four questions, three of them needed, and work begins. Not a sign-in: nothing here asks a
// server.
// Objects: "welcome.name", "welcome.user", "welcome.school", "welcome.server", "welcome.password",
// "welcome.message", "welcome.begin",
// "welcome.back".
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    // For a PC on which others work already.
    void offerWayBack();
    // The workspace could not be made; the fields stay as they are.
    void showError(const Error& error);

signals:
    void submitted(const shanke::AccountSettings& settings, const QString& password);
    void cancelled();

private:
    QWidget* makeCard();
    QLineEdit* addField(QFormLayout* form, const QString& objectName, const QString& label,
                        const QString& example);
    WelcomeForm form() const;
    void submit();

    QLineEdit* m_name;
    QLineEdit* m_user;
    QLineEdit* m_school;
    QLineEdit* m_server;
    QLineEdit* m_password;
    QPushButton* m_back;
    QPushButton* m_begin;
    InfoBar* m_info;
};

} // namespace shanke
