// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "http/ServerAddress.h"
#include "node/NodeUsers.h"
#include "trust/Anchor.h"

#include <QHostAddress>

namespace shanke {

// How a node is to run: where its databases lie, where it listens, who administers it, which school it
// serves and which county it follows.
struct NodeSetup
{
    enum class Encryption {
        WhereOthersReachIt, // not on loopback, where nobody can listen
        Always,
        ByGateway // something in front of it speaks TLS
    };

    QString dataFolder;
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0; // 0: any free one
    std::optional<NodeAdmin> admin{};
    SchoolId school{};
    std::optional<Anchor> anchor{}; // by whom the school's roster has to be signed; none: the first county
    QString name{};                 // by which people know the node
    QString issuer{};               // the county's provider, by whose tokens people sign in
    QString clientId{};             // of this program at the provider
    QString audience{};             // whom tokens are meant for; empty: the client id
    std::optional<ServerAddress> county{};
    Encryption encryption = Encryption::WhereOthersReachIt;
    QList<QHostAddress> gateways{}; // whose word for where a client is counts
    QStringList hosts{};            // names of this node, besides its addresses and its PC's own

    bool isEncrypted() const
    {
        return encryption == Encryption::Always ||
               (encryption == Encryption::WhereOthersReachIt && !address.isLoopback());
    }
};

} // namespace shanke
