// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/TokenClaims.h"
#include "node/NodeUser.h"
#include "node/ProviderKeys.h"
#include "node/TokenTime.h"

#include <QHash>

namespace shanke {

// Signs in with a token of the county's provider, verified with its keys alone. A token once verified is
// remembered by its digest until it expires, so that a client that asks every second costs one check. Only a
// token that names an unknown key makes it ask the provider, and the answer waits for that.
class TokenSignIn final : public QObject
{
public:
    // `audience`: whom tokens must be meant for. `keys` must outlive it.
    TokenSignIn(ProviderKeys& keys, QString audience, const Clock& clock);

    // Unauthorized, with a sentence that tells why.
    void authenticate(const QByteArray& token, const Continuation<NodeUser>& done);

private:
    struct Known
    {
        NodeUser user;
        QDateTime expiresAt;
    };

    Result<NodeUser> verify(const QByteArray& token);
    void remember(const QByteArray& digest, const TokenClaims& claims);

    ProviderKeys& m_keys;
    QString m_audience;
    TokenTime m_time;
    QHash<QByteArray, Known> m_known; // by SHA-256 of the token
};

} // namespace shanke
