// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signin/SignOut.h"

namespace shanke {

using namespace Qt::StringLiterals;

SignOut::SignOut(SignInProvider provider, TokenKeeper& tokens)
    : m_provider(std::move(provider)), m_tokens(tokens), m_stay{tokens.accessToken(), tokens.refreshToken()}
{
}

void SignOut::start(Done done)
{
    m_done = std::move(done);
    m_tokens.forget(
        {this, [this](const Result<>& forgotten) {
             if (!forgotten)
                 return end(forgotten.error().detail);
             if (m_stay.refreshToken.isEmpty())
                 return end(u"there was nothing to take back"_s);
             m_client.discover(m_provider.issuer, {this, [this](const auto& found) { revoke(found); }});
         }});
}

void SignOut::revoke(const Result<ProviderMetadata>& provider)
{
    if (!provider)
        return end(provider.error().detail);
    if (provider->revocation.isEmpty())
        return end(u"the sign-in service offers no way to do so"_s);
    m_client.revoke(
        *provider, m_provider.clientId, m_stay,
        {this, [this](const Result<>& revoked) { end(revoked ? QString() : revoked.error().detail); }});
}

void SignOut::end(const QString& notRevoked)
{
    m_done({notRevoked.isEmpty(), notRevoked});
    emit over();
}

} // namespace shanke
