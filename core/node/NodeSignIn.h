// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/DeviceSignIn.h"
#include "node/NodeUsers.h"
#include "node/RateLimit.h"
#include "node/TokenSignIn.h"

#include <QCache>

namespace shanke {

// Who a request comes from: by name and password (NodeUsers), by a token of the county's provider, or by the
// word of a device of the school, the last two where the node was told of a provider and a school. Whoever
// guesses often has to wait: by client and name, and less strictly by client, so that one forgotten password
// keeps nobody else out. The same wrong word once more is no guess: a program that asks six databases at a
// time with an old password must not keep its person from giving the new one. Lives in the router's thread.
class NodeSignIn
{
public:
    NodeSignIn(NodeUsers& users, const Clock& clock);

    // They must outlive it.
    void acceptTokens(TokenSignIn& tokens) { m_tokens = &tokens; }
    void acceptDevices(DeviceSignIn& devices) { m_devices = &devices; }

    // `authorization` as in the header field, `client` the address it came from (empty: from this process,
    // never slowed). ServerBusy: failed too often. Unauthorized says why.
    void authenticate(const QByteArray& authorization, const QString& client,
                      const Continuation<NodeUser>& done);

    // How long whoever was answered ServerBusy must wait.
    std::chrono::milliseconds pauseOf(const QByteArray& authorization, const QString& client) const;
    // The WWW-Authenticate field for a request that failed: what can be used here and what was wrong.
    QByteArray challenge(const QByteArray& authorization, const Error& error) const;

private:
    void check(const QByteArray& authorization, const Continuation<NodeUser>& done);
    void checkBearer(const QByteArray& token, const Continuation<NodeUser>& done);
    void countFailure(const QByteArray& authorization, const QString& client);

    NodeUsers& m_users;
    TokenSignIn* m_tokens = nullptr;
    DeviceSignIn* m_devices = nullptr;
    RateLimit m_failuresOfName;              // by client and name
    RateLimit m_failuresOfClient;            // by client
    QCache<QString, QByteArray> m_lastWrong; // digest of what failed last, by client and name
};

} // namespace shanke
