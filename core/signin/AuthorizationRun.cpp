// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/AuthorizationRun.h"

namespace shanke {

using namespace Qt::StringLiterals;

AuthorizationRun::AuthorizationRun(const ProviderMetadata& provider, const QString& clientId)
    : m_receiver(m_state, provider.issuer),
      m_flow(clientId, provider.authorization, provider.token, &m_network)
{
    m_flow.setState(m_state);
    m_flow.setScope(provider.scopesToAsk());
    m_flow.setReplyHandler(&m_receiver);
    m_flow.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, Parameters* parameters) { addProof(stage, *parameters); });
    connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, this,
            [this](const QUrl& address) { emit prompted({address}); });
    connect(&m_receiver, &RedirectReceiver::failed, this, &AuthorizationRun::failed);
    connect(&m_receiver, &RedirectReceiver::redeemed, this, &AuthorizationRun::finished);
}

void AuthorizationRun::start()
{
    if (const auto listening = m_receiver.listen(); !listening) {
        emit failed(listening.error());
        return;
    }
    m_flow.grant();
}

// QtNetworkAuth 6.4 knows neither PKCE nor a nonce.
void AuthorizationRun::addProof(QAbstractOAuth::Stage stage, Parameters& parameters) const
{
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
        parameters.insert(u"code_challenge"_s, QString::fromLatin1(m_pkce.challenge));
        parameters.insert(u"code_challenge_method"_s, u"S256"_s);
        parameters.insert(u"nonce"_s, nonce());
    } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
        parameters.insert(u"code_verifier"_s, QString::fromLatin1(m_pkce.verifier));
    }
}

} // namespace shanke
