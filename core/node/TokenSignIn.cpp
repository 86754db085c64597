// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/TokenSignIn.h"

#include "base/Digest.h"
#include "identity/TokenVerifier.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKnownTokens = 4096;

} // namespace

TokenSignIn::TokenSignIn(ProviderKeys& keys, QString audience, const Clock& clock)
    : m_keys(keys), m_audience(std::move(audience)), m_time(clock)
{
    connect(&m_keys, &ProviderKeys::dateSeen, this, [this](const QDateTime& date) { m_time.sawDate(date); });
}

void TokenSignIn::authenticate(const QByteArray& token, const Continuation<NodeUser>& done)
{
    auto user = verify(token);
    if (user || user.error().kind != ErrorKind::NotFound)
        return done(std::move(user));
    // Whether the provider answered or not: the keys are what they are now.
    m_keys.refresh(Continuation<>(this, [this, token, done](const Result<>&) {
        done(verify(token).map_error([](Error error) {
            error.kind = ErrorKind::Unauthorized;
            return error;
        }));
    }));
}

Result<NodeUser> TokenSignIn::verify(const QByteArray& token)
{
    const QByteArray digest = Digest::of(token).toRaw();
    const auto known = m_known.constFind(digest);
    if (known != m_known.constEnd() && known->expiresAt > m_time.now())
        return known->user;
    m_known.remove(digest);
    SHANKE_LET(const auto claims,
               TokenVerifier::verify(token, m_keys.keys(), {m_keys.issuer(), m_audience, m_time.now()}));
    remember(digest, claims);
    return NodeUser{claims.subject.toString(), givenRoles(claims.roles)};
}

void TokenSignIn::remember(const QByteArray& digest, const TokenClaims& claims)
{
    m_time.sawIssued(claims.subject, claims.issuedAt);
    if (m_known.size() >= MostKnownTokens) {
        m_known.removeIf([now = m_time.now()](const auto& entry) { return entry.value().expiresAt <= now; });
        if (m_known.size() >= MostKnownTokens)
            m_known.clear();
    }
    m_known.insert(digest, {{claims.subject.toString(), givenRoles(claims.roles)}, claims.expiresAt});
}

} // namespace shanke
