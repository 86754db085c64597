// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/PeopleFolder.h"
#include "workspace/values/SealingKey.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shanke {

class InfoBar;

// Asks one person for their PIN, or the passphrase of their secrets, and checks it away from the ui thread.
// After wrong tries it says how long the next has to wait. Whoever forgot a PIN can prove with the password
// of the server who they are. Objects: "people.pin", "people.open", "people.without", "people.forgot",
// "people.password", "people.removePin", "people.message".
class PinEntry : public QWidget
{
    Q_OBJECT
public:
    explicit PinEntry(Clock& clock, QWidget* parent = nullptr);

    void ask(const PersonHere& person);
    void showError(const Error& error);
    void takeFocus();

signals:
    // Without a key: nothing is locked, or the passphrase was left for later.
    void opened(const std::optional<shanke::SealingKey>& key);

private:
    QWidget* makeLine();
    QWidget* makeForgotten();
    QWidget* makeRecovery();
    void submit();
    void onChecked(const Result<SealingKey>& key);
    void removePin();
    void showWait();
    void setBusy(bool busy);

    Clock& m_clock;
    PersonHere m_person;
    bool m_isBusy = false;
    QTimer m_second;
    QLabel* m_question;
    QLineEdit* m_words;
    QPushButton* m_open;
    QPushButton* m_without;
    QPushButton* m_forgot;
    QWidget* m_recovery;
    QLabel* m_wayOut;
    QLineEdit* m_password;
    QPushButton* m_remove;
    InfoBar* m_info;
};

} // namespace shanke
