// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/TokenAnswer.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestToken = 16 * 1024;        // characters
constexpr qint64 LongestLifetime = 10 * 365 * 86400; // seconds

// Tokens go into header fields and keychains: visible ASCII and nothing else (RFC 6749, appendix A).
Result<QByteArray> token(const QJsonObject& json, const QString& member)
{
    const QString text = json[member].toString();
    const bool isVisible =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
    if (text.size() > LargestToken || !isVisible)
        return fail(ErrorKind::Protocol, u"the sign-in service sent an unusable %1"_s.arg(member));
    return text.toLatin1();
}

} // namespace

Result<TokenAnswer> TokenAnswer::from(const ProviderAnswer& answer)
{
    SHANKE_LET(const QJsonObject json, answer.value());
    TokenAnswer made;
    SHANKE_LET(made.accessToken, token(json, u"access_token"_s));
    SHANKE_LET(made.refreshToken, token(json, u"refresh_token"_s));
    SHANKE_LET(made.idToken, token(json, u"id_token"_s));
    const bool isBearer = json[u"token_type"_s].toString().compare(u"bearer", Qt::CaseInsensitive) == 0;
    if (made.accessToken.isEmpty() || !isBearer)
        return fail(ErrorKind::Protocol, u"the sign-in service sent no token of a known kind"_s);
    const qint64 seconds = json[u"expires_in"_s].toVariant().toLongLong();
    made.lifetime = std::chrono::seconds(std::clamp(seconds, qint64(0), LongestLifetime));
    made.serverTime = answer.serverTime;
    return made;
}

} // namespace shanke
