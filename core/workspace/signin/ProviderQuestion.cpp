// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signin/ProviderQuestion.h"

#include "http/QtHttpTransport.h"
#include "signin/ProviderAnswer.h"
#include "signin/ProviderMetadata.h"

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<SignInProvider> read(const HttpResponse& response)
{
    if (response.status == 401 || response.status == 403 || response.status == 404)
        return fail(ErrorKind::NotFound, u"this server does not say where its people sign in"_s);
    SHANKE_LET(const ProviderAnswer answer, ProviderAnswer::from(response));
    SHANKE_LET(const QJsonObject json, answer.value());
    const SignInProvider provider{json[u"issuer"_s].toString(), json[u"clientId"_s].toString().left(200)};
    if (provider.isEmpty() || provider.clientId.isEmpty())
        return fail(ErrorKind::NotFound, u"this server does not say where its people sign in"_s);
    SHANKE_TRY(ProviderMetadata::documentAddress(provider.issuer));
    return provider;
}

} // namespace

void askForProvider(const ServerAccount& server, QObject& owner, const Answer<SignInProvider>& answer)
{
    const auto address = ServerAddress::parse(server.url.toString());
    if (!server.isSet() || !address)
        return answer(fail(ErrorKind::NotFound, u"no server is set in this workspace"_s));
    const HttpOptions options{
        .idleTimeout = 20s, .largestAnswer = ProviderAnswer::Largest, .certificate = server.certificate};
    auto* transport = new QtHttpTransport(*address, options);
    transport->setParent(&owner);
    transport->send({.target = "/.well-known/shanke"},
                    {transport, [transport, answer](const Result<HttpResponse>& response) {
                         answer(response.and_then(read));
                         transport->deleteLater();
                     }});
}

} // namespace shanke
