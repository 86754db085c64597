// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/WorkspaceValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class CredentialSource;
class Engine;
struct KeptSecret;

// Who works here and with which server. Called from the ui thread.
class Account : public QObject
{
    Q_OBJECT
public:
    Account(Engine& engine, CredentialSource& credentials);
    ~Account() override;

    AccountSettings settings() const;
    // InvalidInput says what is wrong with an address typed by a person.
    static Result<> checkServer(const QString& address);
    // Stores the address in the workspace and the password in the keychain, then synchronisation uses them.
    // An empty password leaves the one that is kept.
    QFuture<Result<>> setServer(const QUrl& server, const QString& user, const QString& password,
                                bool isCounty);
    // One request: Offline, NotOurServer, UntrustedServer, Unauthorized, or the server's welcome ("CouchDB 3.5.0").
    QFuture<Result<QString>> testServer(const QUrl& server, const QString& user, const QString& password);

signals:
    void settingsChanged();

private:
    void usePassword(const Result<KeptSecret>& kept, const QString& otherwise);

    Engine& m_engine;
    CredentialSource& m_credentials;
    std::unique_ptr<QObject> m_asking; // receives the vault's answer; one that was replaced gets none
};

} // namespace shanke
