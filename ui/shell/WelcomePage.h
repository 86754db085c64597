// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QWidget>

class QPushButton;

namespace shanke {

class InfoBar;
class PersonForm;
class RuledField;

// The first start: who works here, perhaps a server, and work begins. Each field has its rule below it; a
// wrong one is marked, and user name and school may be said later. Not a sign-in: nothing here asks a server.
// Objects: "welcome.name", "welcome.user", "welcome.school", "welcome.server", "welcome.password", each with
// ".rule" and some with ".unknown"; "welcome.message", "welcome.begin", "welcome.back".
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
    QWidget* makeButtons();
    void followWhatIsKnown();
    bool check();
    AccountSettings settings() const;
    void submit();

    PersonForm* m_person;
    RuledField* m_server = nullptr;
    RuledField* m_password = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_begin = nullptr;
    InfoBar* m_info;
};

} // namespace shanke
