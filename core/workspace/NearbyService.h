// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workspace/values/NearbyValues.h"
#include "workspace/values/ServerAccount.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace shanke {

class Engine;
class NodeBrowser;

// Which servers there are in this network, and which of them is to be trusted. Called from the ui thread.
class NearbyService : public QObject
{
    Q_OBJECT
public:
    explicit NearbyService(Engine& engine);
    ~NearbyService() override;

    // Looks until rest().
    void look();
    void rest();
    NearbyState state() const;
    QList<NearbyServer> servers() const; // those of the own school first

    // Looks at the certificate of a server at https://, and sends it nothing. Offline, NotOurServer,
    // InvalidInput.
    QFuture<Result<ServerTrust>> trustOf(const QUrl& server);
    // The person has compared the code of the account's server there: from now on only this certificate is
    // its.
    QFuture<Result<>> trust(Hop hop, const Digest& certificate);

signals:
    void changed();

private:
    Engine& m_engine;
    std::unique_ptr<NodeBrowser> m_browser; // while looking
};

} // namespace shanke
