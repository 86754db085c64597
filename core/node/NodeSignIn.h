// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/DeviceSignIn.h"
#include "node/NodeUsers.h"
#include "node/RateLimit.h"
#include "node/TokenSignIn.h"

#include <QCache>
#include <QSet>

namespace shanke {

// Who a request comes from: by name and password (NodeUsers), by a token of the county's provider, or by the
// word of a device of the school, the last two where the node was told of a provider and a school. Whoever
// guesses passwords has to wait: by name and address, and for a name that is guessed at from everywhere more
// strictly, but where it has signed in rightly before. Nobody waits for the wrong passwords of somebody else.
// The same wrong word once more is no guess: a program that asks six databases at a time with an old
// password must not keep its person from giving the new one. Lives in the router's thread.
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
    void checkBearer(const QByteArray& token, const Continuation<NodeUser>& done);
    void checkPassword(const QByteArray& authorization, const QString& client,
                       const Continuation<NodeUser>& done);
    bool isTriedAgain(const QString& key, const QByteArray& digest) const;
    void onChecked(const QByteArray& authorization, const QString& client, bool wasCounted,
                   const Result<NodeUser>& user);

    NodeUsers& m_users;
    TokenSignIn* m_tokens = nullptr;
    DeviceSignIn* m_devices = nullptr;
    struct Tried
    {
        QByteArray digest;
        std::chrono::milliseconds at{0}; // of the clock's monotonic time
        bool isWrong = false;            // else it is being checked
    };
    const Clock& m_clock;
    RateLimit m_tries;             // by client and name
    RateLimit m_triesOfName;       // wherever they come from
    RateLimit m_strictTries;       // by client and name, of a name that is tried everywhere
    QCache<QString, Tried> m_last; // by client and name
    QSet<QString> m_knownHere;     // client and name that signed in rightly
};

} // namespace shanke
