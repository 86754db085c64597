// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SignInValues.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shanke {

class InfoBar;
class Workspace;

// Signing in and out: says how it stands, opens the browser, and waits for it without holding up anything.
// Asks for the address of the sign-in service only when the server does not name it. Objects:
// "settings.signIn", "settings.signOut", "settings.issuer".
class SignInBox : public QWidget
{
    Q_OBJECT
public:
    explicit SignInBox(Workspace& workspace, QWidget* parent = nullptr);

    void signIn();

private:
    QWidget* makeButtons();
    void showStatus();
    void begin(const SignInProvider& provider);
    void askForAddress();
    void openBrowser(const SignInPrompt& prompt);
    void end(const QString& sentence);
    void fail(const Error& error);
    void signOut();
    void setWaiting(bool waiting);

    Workspace& m_workspace;
    QLabel* m_state;
    QLabel* m_link; // of the address, where no browser opened
    QLineEdit* m_issuer;
    QPushButton* m_signIn;
    QPushButton* m_signOut;
    QPushButton* m_cancel;
    InfoBar* m_info;
    bool m_isWaiting = false;
};

} // namespace shanke
