// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/WorkspaceValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Engine;

// Who works here and with which server. Called from the ui thread.
class Account : public QObject
{
    Q_OBJECT
public:
    explicit Account(Engine& engine);

    AccountSettings settings() const;
    // Stores the address in the workspace and the password in the keychain, then synchronisation uses them.
    QFuture<Result<>> setServer(const QUrl& server, const QString& user, const QString& password, bool isCounty);
    // One request: Offline, NotOurServer, Unauthorized, or the server's welcome ("CouchDB 3.5.0").
    QFuture<Result<QString>> testServer(const QUrl& server, const QString& user, const QString& password);

signals:
    void settingsChanged();

private:
    Engine& m_engine;
};

} // namespace shanke
