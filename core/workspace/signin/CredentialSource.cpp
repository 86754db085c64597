// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signin/CredentialSource.h"

#include "http/ServerAddress.h"
#include "identity/CompactToken.h"
#include "identity/DeviceAssertion.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/signin/TokenKeeper.h"
#include "workspace/signin/audienceOf.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

using namespace Qt::StringLiterals;

CredentialSource::CredentialSource(Engine& engine, TokenKeeper& tokens, Hop hop)
    : m_engine(engine), m_tokens(tokens), m_hop(hop)
{
    connect(&tokens, &TokenKeeper::changed, this, [this] { offer(); });
    connect(&engine, &Engine::credentialRefused, this, [this](const SyncRefusal& refusal) {
        if (refusal.hop == m_hop)
            onRefused(refusal);
    });
}

void CredentialSource::setPassword(const QString& user, const QString& password)
{
    m_password = password.isEmpty() ? Credential() : Credential::basic(user, password);
    offer();
}

bool CredentialSource::mayShowToken() const
{
    const QUrl server = m_engine.account().server(m_hop).url;
    const bool isPrivate = server.scheme() == u"https" || ServerAddress{.base = server}.isLoopback();
    return isPrivate && !m_tokens.accessToken().isEmpty();
}

void CredentialSource::offer()
{
    if (m_password && m_tokens.isLoaded())
        offer(mayShowToken() ? Credential::bearer(m_tokens.accessToken()) : *m_password);
}

void CredentialSource::offer(const Credential& credential)
{
    m_engine.run([hop = m_hop, credential](EngineState& state) -> Result<> {
        state.sync().setCredential(hop, credential);
        return {};
    });
}

// A token that was refused, and a password is known: it is tried. Without one the token is shown once more.
void CredentialSource::offerPassword()
{
    if (m_password && *m_password != Credential())
        offer(*m_password);
    else
        offer();
}

// By the server's clock: that of this PC may be years off.
bool CredentialSource::isTokenOver(const SyncRefusal& refusal) const
{
    const auto token = CompactToken::parse(m_tokens.accessToken());
    const qint64 now = m_engine.clock().now().toSecsSinceEpoch() +
                       refusal.clockOffset.value_or(std::chrono::seconds(0)).count();
    return !token || qint64(token->claims()[u"exp"_s].toDouble()) <= now;
}

// A node that has never seen the provider's keys refuses a good token, and a new one would be no better.
void CredentialSource::onRefused(const SyncRefusal& refusal)
{
    const bool takesDevices = DeviceChallenge::find(refusal.challenge).has_value();
    const bool isRenewalOfUse = isTokenOver(refusal) || !takesDevices;
    if (!m_tokens.canRenew() || !mayShowToken() || !isRenewalOfUse)
        return offerDevice(refusal);
    m_tokens.renew(
        {this, [this, refusal](const Result<>& renewed) { renewed ? offer() : offerDevice(refusal); }});
}

void CredentialSource::offerDevice(const SyncRefusal& refusal)
{
    const auto challenge = DeviceChallenge::find(refusal.challenge);
    const auto audience = challenge ? audienceOf(m_engine.account().server(m_hop), *challenge) : std::nullopt;
    if (!audience)
        return offerPassword();
    const QDateTime now =
        m_engine.clock().now().addSecs(refusal.clockOffset.value_or(std::chrono::seconds(0)).count());
    m_engine.vault().read(Secret::DeviceKey,
                          {this, [this, now, audience](const Result<KeptSecret>& kept) {
                               const auto key = kept.and_then([](const KeptSecret& found) {
                                   return DeviceKey::fromSeed(found.text.toLatin1());
                               });
                               const AccountSettings account = m_engine.account();
                               if (!key)
                                   return offerPassword();
                               offer(Credential::bearer(DeviceAssertion::make(*key, account.speaker(),
                                                                              account.user, *audience, now)));
                           }});
}

} // namespace shanke
