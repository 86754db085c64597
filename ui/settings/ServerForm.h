// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatestAnswer.h"
#include "workspace/values/WorkspaceValues.h"

#include <QObject>

namespace shanke {

class Workspace;

// What is typed about one of the two servers, without a widget: checks it, tries it, keeps it. Tells about
// each field what is wrong with it, in words.
class ServerForm : public QObject
{
    Q_OBJECT
public:
    ServerForm(Workspace& workspace, Hop hop, QObject* parent = nullptr);

    // The fields as the account has them. The password is never shown again: empty keeps the one that is
    // stored.
    QString address() const;
    QString user() const;
    bool hasPassword() const;
    bool isPasswordSafe() const;

    void setAddress(const QString& address);
    void setUser(const QString& user);
    void setPassword(const QString& password);

    QString addressProblem() const; // empty: nothing is wrong
    QString userProblem() const;
    bool isBusy() const { return m_busy; }

    void test();
    // Keeps what was typed; a server that is not known yet is used only after its code was compared.
    void save();
    // The code of the account's server is asked for where it is still to be compared.
    void checkTrust();
    // The person has compared the code that codeToCompare() gave: this is the server.
    void confirmCode();

    // "10.1.0.4:5984" and "http://10.1.0.4:5984/" alike, https where nothing says otherwise; an invalid
    // address for what is none.
    static QUrl parsed(const QString& address);

signals:
    void changed();
    void tested(const QString& welcome);
    void saved();
    void codeToCompare(const shanke::ServerTrust& trust);
    void failed(const shanke::Error& error);

private:
    ServerAccount account() const;
    void rememberCompared();
    void askTrust();
    void onTrust(const Result<ServerTrust>& trust);
    void trust(const Digest& certificate);
    void conclude(const Result<>& result);
    void begin();
    void end();

    Workspace& m_workspace;
    Hop m_hop;
    LatestAnswer m_answer;
    LatestAnswer m_trust;
    QString m_address;
    QString m_user;
    QString m_password;
    QList<Digest> m_compared; // by the person: a server may come back at another address
    Digest m_asked;           // whose code the person compares
    bool m_busy = false;
};

} // namespace shanke
