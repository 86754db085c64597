// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/TokenVerifier.h"

#include "identity/CompactToken.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ToleranceSeconds = 300;
constexpr qint64 LastTokenSecond = 253'402'300'799; // of the year 9999
constexpr qsizetype LongestClaimText = 200;
constexpr qsizetype MostRoles = 100;

Failure refusedToken(const QString& sentence)
{
    return fail(ErrorKind::Unauthorized, sentence);
}

Result<> checkHeader(const CompactToken& token)
{
    const QString type = token.type();
    if (token.algorithm() != u"RS256" && token.algorithm() != u"ES256")
        return refusedToken(u"The sign-in token is signed in a way that this server does not accept."_s);
    // What a header calls critical must be understood, and none of it is.
    if (token.header().contains("crit"_L1) || (!type.isEmpty() && type != u"jwt" && type != u"at+jwt"))
        return refusedToken(u"This is not a token for signing in."_s);
    return {};
}

Result<> checkParties(const QJsonObject& claims, const TokenExpectations& expectations)
{
    if (expectations.issuer.isEmpty() || claims["iss"_L1] != expectations.issuer)
        return refusedToken(u"The sign-in token comes from another provider."_s);
    const QJsonValue audience = claims["aud"_L1];
    const QJsonArray audiences = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    if (expectations.audience.isEmpty() || !audiences.contains(expectations.audience))
        return refusedToken(u"The sign-in token is meant for another service."_s);
    return {};
}

// Seconds since 1970; none when the member is missing or not a moment.
std::optional<qint64> readMoment(const QJsonObject& claims, QLatin1StringView name)
{
    const double seconds = claims[name].toDouble(-1);
    if (seconds < 0 || seconds > double(LastTokenSecond))
        return std::nullopt;
    return qint64(seconds);
}

Result<> readTimes(const QJsonObject& claims, const QDateTime& clock, TokenClaims& into)
{
    const auto expiry = readMoment(claims, "exp"_L1);
    if (!expiry)
        return refusedToken(u"The sign-in token does not say until when it is good."_s);
    const auto issued = readMoment(claims, "iat"_L1);
    const qint64 now = std::max(clock.toSecsSinceEpoch(), issued.value_or(0));
    if (*expiry + ToleranceSeconds <= now)
        return refusedToken(u"The sign-in has expired."_s);
    if (readMoment(claims, "nbf"_L1).value_or(0) > now + ToleranceSeconds)
        return refusedToken(u"The sign-in token is not good yet."_s);
    into.expiresAt = QDateTime::fromSecsSinceEpoch(*expiry, Qt::UTC);
    if (issued)
        into.issuedAt = QDateTime::fromSecsSinceEpoch(*issued, Qt::UTC);
    return {};
}

Result<UserId> readSubject(const QJsonObject& claims)
{
    const QString subject = claims["sub"_L1].toString();
    const bool isPlain = std::none_of(subject.begin(), subject.end(),
                                      [](QChar c) { return c.category() == QChar::Other_Control; });
    if (subject.isEmpty() || subject.size() > LongestClaimText || subject.startsWith(u'_') || !isPlain)
        return refusedToken(u"The sign-in token does not say who it is for."_s);
    return UserId(subject);
}

// Glewlwyd says several in one text, with commas.
QJsonArray namedRoles(const QJsonValue& value)
{
    if (value.isString())
        return QJsonArray::fromStringList(value.toString().left(LongestClaimText * MostRoles).split(u','));
    return value.toArray();
}

QStringList readRoles(const QJsonValue& value)
{
    QStringList roles;
    for (const QJsonValue& each : namedRoles(value)) {
        const QString role = each.toString();
        const bool isUsable = !role.isEmpty() && role.size() <= LongestClaimText && !role.startsWith(u'_');
        if (isUsable && roles.size() < MostRoles)
            roles.append(role);
    }
    return roles;
}

} // namespace

Result<TokenClaims> TokenVerifier::verify(const QByteArray& text, const KeySet& keys,
                                          const TokenExpectations& expectations)
{
    SHANKE_LET(const auto token, CompactToken::parse(text));
    SHANKE_TRY(checkHeader(token));
    SHANKE_TRY(checkParties(token.claims(), expectations));
    if (!keys.mayKnowKeyOf(token))
        return fail(ErrorKind::NotFound, u"The sign-in token is signed with a key that is not known here."_s);
    if (!keys.hasSigned(token))
        return refusedToken(u"The signature of the sign-in token is wrong."_s);
    TokenClaims claims;
    SHANKE_LET(claims.subject, readSubject(token.claims()));
    SHANKE_TRY(readTimes(token.claims(), expectations.now, claims));
    claims.roles = readRoles(token.claims()["roles"_L1]);
    claims.nonce = token.claims()["nonce"_L1].toString();
    claims.name = token.claims()["name"_L1].toString().left(LongestClaimText);
    return claims;
}

} // namespace shanke
