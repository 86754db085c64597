// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/ProviderMetadata.h"

#include "http/ServerAddress.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isSafe(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && ServerAddress{.base = url}.isLoopback());
}

Result<QUrl> endpoint(const QJsonObject& document, const QString& member)
{
    const QUrl url(document[member].toString(), QUrl::StrictMode);
    if (isSafe(url))
        return url;
    return fail(ErrorKind::Protocol, u"the sign-in service names no usable address as %1"_s.arg(member));
}

Result<QUrl> optionalEndpoint(const QJsonObject& document, const QString& member)
{
    if (document[member].toString().isEmpty())
        return QUrl();
    return endpoint(document, member);
}

bool lists(const QJsonValue& array, QStringView word)
{
    const QJsonArray words = array.toArray();
    return std::any_of(words.begin(), words.end(), [&](const auto& each) { return each.toString() == word; });
}

} // namespace

Result<QUrl> ProviderMetadata::documentAddress(const QString& issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    if (!isSafe(url) || url.hasQuery())
        return fail(
            ErrorKind::InvalidInput,
            u"The address of a sign-in service looks like https://host/path; it begins with https://."_s);
    const QString base = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    return QUrl(base + u"/.well-known/openid-configuration"_s, QUrl::StrictMode);
}

Result<ProviderMetadata> ProviderMetadata::fromJson(const QJsonObject& document, const QString& issuer)
{
    if (const QString named = document[u"issuer"_s].toString(); named != issuer)
        return fail(ErrorKind::UntrustedServer,
                    u"the sign-in service at %1 says it is %2; it is not used"_s.arg(
                        issuer, named.isEmpty() ? u"nobody"_s : named.left(200)));
    const QJsonValue methods = document[u"code_challenge_methods_supported"_s];
    if (!methods.isUndefined() && !lists(methods, u"S256"))
        return fail(ErrorKind::Protocol, u"the sign-in service knows no PKCE with S256"_s);
    ProviderMetadata made;
    made.issuer = issuer;
    SHANKE_LET(made.authorization, endpoint(document, u"authorization_endpoint"_s));
    SHANKE_LET(made.token, endpoint(document, u"token_endpoint"_s));
    SHANKE_LET(made.keys, endpoint(document, u"jwks_uri"_s));
    SHANKE_LET(made.revocation, optionalEndpoint(document, u"revocation_endpoint"_s));
    SHANKE_LET(made.deviceAuthorization, optionalEndpoint(document, u"device_authorization_endpoint"_s));
    for (const QJsonValue& scope : document[u"scopes_supported"_s].toArray())
        made.scopes.append(scope.toString());
    return made;
}

QString ProviderMetadata::scopesToAsk() const
{
    QStringList asked{u"openid"_s};
    for (const QString& each : {u"profile"_s, u"offline_access"_s}) {
        if (scopes.contains(each))
            asked.append(each);
    }
    return asked.join(u' ');
}

} // namespace shanke
