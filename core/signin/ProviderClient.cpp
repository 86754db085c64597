// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/ProviderClient.h"

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HttpOptions Patience{.idleTimeout = 20s, .largestAnswer = ProviderAnswer::Largest};

QByteArray encoded(const ProviderClient::Form& form)
{
    QByteArrayList fields;
    for (const auto& [name, value] : form)
        fields.append(name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value)));
    return fields.join('&');
}

HttpRequest formRequest(const ProviderClient::Form& form)
{
    return {
        .method = "POST",
        .headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = encoded(form)};
}

} // namespace

void ProviderClient::discover(const QString& issuer, const Continuation<ProviderMetadata>& done)
{
    const auto address = ProviderMetadata::documentAddress(issuer);
    if (!address)
        return done(Failure(address.error()));
    get(*address, {this, [issuer, done](const Result<ProviderAnswer>& answer) {
                       if (!answer)
                           return done(Failure(answer.error()));
                       if (!answer->isSuccess())
                           return done(fail(ErrorKind::NotOurServer,
                                            u"there is no sign-in service at %1 (HTTP %2)"_s.arg(issuer).arg(
                                                answer->status)));
                       done(ProviderMetadata::fromJson(answer->json, issuer));
                   }});
}

void ProviderClient::get(const QUrl& url, const Continuation<ProviderAnswer>& done)
{
    send(url, {.headers = {{"Accept", "application/json"}}}, done);
}

void ProviderClient::post(const QUrl& url, const Form& form, const Continuation<ProviderAnswer>& done)
{
    send(url, formRequest(form), done);
}

void ProviderClient::renew(const ProviderMetadata& provider, const QString& clientId,
                           const QByteArray& refreshToken, const Continuation<TokenAnswer>& done)
{
    post(provider.token,
         {{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}, {"client_id", clientId.toUtf8()}},
         {this, [done](const Result<ProviderAnswer>& answer) { done(answer.and_then(TokenAnswer::from)); }});
}

void ProviderClient::revoke(const ProviderMetadata& provider, const QString& clientId, const Stay& stay,
                            const Continuation<>& done)
{
    HttpRequest request = formRequest({{"token", stay.refreshToken},
                                       {"token_type_hint", "refresh_token"},
                                       {"client_id", clientId.toUtf8()}});
    if (!stay.accessToken.isEmpty())
        request.headers.set("Authorization", Credential::bearer(stay.accessToken).authorization());
    send(provider.revocation, std::move(request),
         {this, [done](const Result<ProviderAnswer>& answer) {
              if (!answer)
                  return done(Failure(answer.error()));
              done(answer->isSuccess() ? Result<>() : Failure(answer->value().error()));
          }});
}

qint64 ProviderClient::requests() const
{
    return std::accumulate(
        m_transports.begin(), m_transports.end(), qint64(0),
        [](qint64 sum, const auto& each) { return sum + each.second->traffic().requests; });
}

void ProviderClient::send(const QUrl& url, HttpRequest request, const Continuation<ProviderAnswer>& done)
{
    const QString origin = url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    auto& transport = m_transports[origin];
    if (!transport)
        transport = std::make_unique<QtHttpTransport>(ServerAddress{.base = QUrl(origin, QUrl::StrictMode)},
                                                      Patience);
    request.target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    transport->send(std::move(request), {this, [done](const Result<HttpResponse>& response) {
                                             done(response.and_then(ProviderAnswer::from));
                                         }});
}

} // namespace shanke
