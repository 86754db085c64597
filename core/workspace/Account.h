// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class CredentialSource;
class Engine;
struct KeptSecret;

// Who works here and with which servers. Called from the ui thread.
class Account : public QObject
{
    Q_OBJECT
public:
    Account(Engine& engine, CredentialSource& school, CredentialSource& county);
    ~Account() override;

    AccountSettings settings() const;
    // InvalidInput says what is wrong with an address typed by a person.
    static Result<> checkServer(const QString& address);
    // Stores the address in the workspace and the password in the keychain, then synchronisation uses them.
    // An empty address: there is no such server. An empty password leaves the one that is kept for this
    // server, if there was one. InvalidInput: the other server is at this address, so both would be one.
    // Precondition: user name or school are not known yet.
    QFuture<Result<>> setServer(Hop hop, const QUrl& server, const QString& user, const QString& password);
    // Nothing of this work has left the PC yet: user name and school can still be corrected
    // (Workspace::correct).
    QFuture<Result<bool>> canBeCorrected();
    // One request: Offline, NotOurServer, UntrustedServer, Unauthorized, or the server's welcome
    // ("CouchDB 3.5.0").
    QFuture<Result<QString>> testServer(const QUrl& server, const QString& user, const QString& password);

signals:
    void settingsChanged();

private:
    // One of the two servers: what is shown to it, and who receives the vault's answer about it; one that was
    // replaced gets none.
    struct Sign
    {
        CredentialSource& credentials;
        std::unique_ptr<QObject> asking;
    };

    Sign& signAt(Hop hop) { return hop == Hop::School ? m_school : m_county; }
    void usePassword(Hop hop, const Result<KeptSecret>& kept, const QString& otherwise);

    Engine& m_engine;
    Sign m_school;
    Sign m_county;
};

} // namespace shanke
