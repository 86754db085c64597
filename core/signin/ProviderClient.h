// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "http/QtHttpTransport.h"
#include "signin/ProviderMetadata.h"
#include "signin/TokenAnswer.h"

#include <map>

namespace shanke {

// The requests that go to a sign-in provider without a browser: its discovery document, its keys, renewing
// and revoking tokens, codes for other devices. Of a public client: it has a name and no secret. Answers are
// bounded in size and time. Lives in the thread of the workspace; destroying it ends what is under way.
class ProviderClient : public QObject
{
public:
    using Form = QList<std::pair<QByteArray, QByteArray>>;

    void discover(const QString& issuer, const Continuation<ProviderMetadata>& done);
    void get(const QUrl& url, const Continuation<ProviderAnswer>& done);
    void post(const QUrl& url, const Form& form, const Continuation<ProviderAnswer>& done);

    // Unauthorized: the refresh token is good no more.
    void renew(const ProviderMetadata& provider, const QString& clientId, const QByteArray& refreshToken,
               const Continuation<TokenAnswer>& done);
    // Both tokens of a stay: there are providers that want to see the access token before they end it.
    struct Stay
    {
        QByteArray accessToken;
        QByteArray refreshToken;
    };
    void revoke(const ProviderMetadata& provider, const QString& clientId, const Stay& stay,
                const Continuation<>& done);

    qint64 requests() const;

private:
    void send(const QUrl& url, HttpRequest request, const Continuation<ProviderAnswer>& done);

    std::map<QString, std::unique_ptr<QtHttpTransport>> m_transports; // by scheme, host and port
};

} // namespace shanke
