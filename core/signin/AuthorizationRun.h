// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/BoundedNetwork.h"
#include "signin/Pkce.h"
#include "signin/ProviderMetadata.h"
#include "signin/RedirectReceiver.h"
#include "signin/SignInPrompt.h"

#include <QOAuth2AuthorizationCodeFlow>

namespace shanke {

// Signing in with a browser (OAuth 2.0 authorization code with PKCE, RFC 7636 and 8252): gives the address
// to open, waits until the browser comes back, and redeems the code. Opens nothing itself. Destroying it
// closes the port; a browser that comes later finds nobody.
class AuthorizationRun final : public QObject
{
    Q_OBJECT
public:
    AuthorizationRun(const ProviderMetadata& provider, const QString& clientId);

    void start();
    // What the ID token must repeat.
    QString nonce() const { return QString::fromLatin1(m_nonce); }

signals:
    void prompted(const shanke::SignInPrompt& prompt);
    // One of these is the last signal.
    void finished(const shanke::TokenAnswer& tokens);
    void failed(const shanke::Error& error);

private:
    using Parameters = QMultiMap<QString, QVariant>;
    void addProof(QAbstractOAuth::Stage stage, Parameters& parameters) const;

    Pkce m_pkce = Pkce::make();
    QByteArray m_nonce = unguessableText();
    QString m_state = QString::fromLatin1(unguessableText());
    BoundedNetwork m_network;
    RedirectReceiver m_receiver;
    QOAuth2AuthorizationCodeFlow m_flow;
};

} // namespace shanke
