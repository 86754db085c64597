// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/TokenVerifier.h"
#include "support/TestProvider.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'772'690'400; // 2026-03-05 06:00:00 UTC

const QString Issuer = u"https://auth.fengxian.example/oidc"_s;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QJsonObject goodClaims()
{
    return {{u"iss"_s, Issuer},
            {u"aud"_s, u"shanke"_s},
            {u"sub"_s, u"王𠮷@fxz.example"_s},
            {u"name"_s, u"王𠮷"_s},
            {u"nonce"_s, u"n-1"_s},
            {u"iat"_s, Noon - 60},
            {u"exp"_s, Noon + 3600},
            {u"roles"_s, QJsonArray{u"school:fxz:teacher"_s, u"school:fxz:approver"_s}}};
}

QJsonObject with(const QString& member, const QJsonValue& value)
{
    QJsonObject claims = goodClaims();
    claims[member] = value;
    return claims;
}

QJsonObject without(const QString& member)
{
    QJsonObject claims = goodClaims();
    claims.remove(member);
    return claims;
}

// Making an RSA key takes a while: once for all.
const TestProvider& rsa()
{
    static const TestProvider provider(TestProvider::Kind::Rsa, u"rsa-1"_s);
    return provider;
}
const TestProvider& curve()
{
    static const TestProvider provider(TestProvider::Kind::Curve, u"ec-1"_s);
    return provider;
}

KeySet bothKeys()
{
    const QJsonArray keys{rsa().publicKey(), curve().publicKey()};
    return KeySet::fromJson(QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson()).value();
}

Result<TokenClaims> verify(const QByteArray& token, qint64 now = Noon)
{
    static const KeySet keys = bothKeys();
    return TokenVerifier::verify(token, keys, {Issuer, u"shanke"_s, at(now)});
}

} // namespace

TEST_CASE("A token of the provider says who somebody is, signed with either algorithm", "[identity][token]")
{
    for (const TestProvider* provider : {&rsa(), &curve()}) {
        const auto claims = verify(provider->token(goodClaims(), {{u"typ"_s, u"JWT"_s}}));
        REQUIRE(claims);
        CHECK(claims->subject == UserId(u"王𠮷@fxz.example"_s));
        CHECK(claims->roles == QStringList{u"school:fxz:teacher"_s, u"school:fxz:approver"_s});
        CHECK(claims->name == u"王𠮷"_s);
        CHECK(claims->nonce == u"n-1"_s);
        CHECK(claims->expiresAt == at(Noon + 3600));
        CHECK(claims->issuedAt == at(Noon - 60));
    }
}

TEST_CASE("Tokens of the types that providers use are taken, others are not", "[identity][token]")
{
    for (const auto& type : {u"JWT"_s, u"jwt"_s, u"at+jwt"_s, u"application/at+jwt"_s})
        CHECK(verify(curve().token(goodClaims(), {{u"typ"_s, type}})));
    CHECK(verify(curve().token(goodClaims())));
    for (const auto& type : {u"logout+jwt"_s, u"device+jwt"_s, u"dpop+jwt"_s, u"x"_s})
        CHECK(verify(curve().token(goodClaims(), {{u"typ"_s, type}})).error().kind ==
              ErrorKind::Unauthorized);
}

TEST_CASE("A hostile token is refused, whatever it tries", "[identity][token][hostile]")
{
    const QByteArray good = curve().token(goodClaims());
    const QList<QByteArray> parts = good.split('.');
    const TestProvider stranger(TestProvider::Kind::Curve, u"ec-1"_s);
    // The public key's text as the secret of an HMAC: what a careless server would check with.
    const QByteArray secret =
        rsa().keySet().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject hmacKey{
        {u"kty"_s, u"oct"_s}, {u"k"_s, QString::fromLatin1(secret)}, {u"alg"_s, u"HS256"_s}};
    const QJsonObject hmacHeader{{u"alg"_s, u"HS256"_s}, {u"kid"_s, u"rsa-1"_s}};

    const std::vector<std::pair<const char*, QByteArray>> table{
        {"alg none without a signature", TestProvider::assembled({{u"alg"_s, u"none"_s}}, goodClaims(), {})},
        {"alg None", TestProvider::assembled({{u"alg"_s, u"None"_s}}, goodClaims(), {})},
        {"no alg at all", TestProvider::assembled({}, goodClaims(), "x")},
        {"HS256 with the public key", TestProvider::signedWith(hmacKey, hmacHeader, goodClaims())},
        {"signed by a stranger under the same name", stranger.token(goodClaims())},
        {"claims exchanged",
         parts[0] + '.' + curve().token(with(u"sub"_s, u"head"_s)).split('.')[1] + '.' + parts[2]},
        {"signature cut off", parts[0] + '.' + parts[1] + '.'},
        {"signature of zeros", parts[0] + '.' + parts[1] + '.' + QByteArray(86, 'A')},
        {"an ES256 signature for the RSA key",
         TestProvider::assembled({{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"rsa-1"_s}}, goodClaims(),
                                 QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding))},
        {"critical extension", curve().token(goodClaims(), {{u"crit"_s, QJsonArray{u"exp"_s}}})},
        {"another issuer", curve().token(with(u"iss"_s, u"https://evil.example"_s))},
        {"issuer with a slash more", curve().token(with(u"iss"_s, QString(Issuer + u'/')))},
        {"no issuer", curve().token(without(u"iss"_s))},
        {"another audience", curve().token(with(u"aud"_s, u"mail"_s))},
        {"audience list without us", curve().token(with(u"aud"_s, QJsonArray{u"mail"_s, u"SHANKE"_s}))},
        {"no audience", curve().token(without(u"aud"_s))},
        {"audience is a number", curve().token(with(u"aud"_s, 1))},
        {"expired", curve().token(with(u"exp"_s, Noon - 301))},
        {"no expiry", curve().token(without(u"exp"_s))},
        {"expiry as text", curve().token(with(u"exp"_s, u"9999999999"_s))},
        {"expiry beyond all time", curve().token(with(u"exp"_s, 1e300))},
        {"negative expiry", curve().token(with(u"exp"_s, -1))},
        {"not yet good", curve().token(with(u"nbf"_s, Noon + 3600))},
        {"no subject", curve().token(without(u"sub"_s))},
        {"subject is a list", curve().token(with(u"sub"_s, QJsonArray{u"a"_s}))},
        {"subject of the server's own", curve().token(with(u"sub"_s, u"_admin"_s))},
        {"subject with a line break", curve().token(with(u"sub"_s, u"a\nb"_s))},
        {"subject of 201 characters", curve().token(with(u"sub"_s, QString(201, u'王')))},
        {"two parts", parts[0] + '.' + parts[1]},
        {"four parts", good + ".x"},
        {"empty", {}},
        {"dots", ".."},
        {"not base64url", "a+b." + parts[1] + '.' + parts[2]},
        {"padded", parts[0] + "=." + parts[1] + '.' + parts[2]},
        {"header is a list", QByteArray("[]").toBase64() + '.' + parts[1] + '.' + parts[2]},
        {"larger than any token", good + QByteArray(20'000, 'A')},
    };
    for (const auto& [what, token] : table) {
        INFO(what);
        const auto claims = verify(token);
        REQUIRE_FALSE(claims);
        CHECK(claims.error().kind == ErrorKind::Unauthorized);
        CHECK_FALSE(claims.error().detail.isEmpty());
        CHECK_FALSE(claims.error().detail.contains(u"eyJ")); // nothing of the token
    }
    CHECK(verify(good));
}

TEST_CASE("A key that is not known is not a forgery: it may be a new one", "[identity][token]")
{
    const TestProvider rotated(TestProvider::Kind::Curve, u"ec-2"_s);
    const QByteArray token = rotated.token(goodClaims());
    CHECK(verify(token).error().kind == ErrorKind::NotFound);
    const KeySet fresh = KeySet::fromJson(rotated.keySet()).value();
    CHECK(TokenVerifier::verify(token, fresh, {Issuer, u"shanke"_s, at(Noon)}));
    // A key checks the algorithm of its kind, not the one that a token names for it.
    const QJsonObject mixed{{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"ec-1"_s}};
    CHECK(verify(TestProvider::assembled(mixed, goodClaims(), "abc")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A token that names no key is checked with every key of its algorithm", "[identity][token]")
{
    const QJsonObject header{{u"alg"_s, u"ES256"_s}};
    CHECK(verify(TestProvider::signedWith(curve().secretKey(), header, goodClaims())));
    const TestProvider stranger(TestProvider::Kind::Curve, u"x"_s);
    CHECK(verify(TestProvider::signedWith(stranger.secretKey(), header, goodClaims())).error().kind ==
          ErrorKind::Unauthorized);
}

TEST_CASE("Roles of the server itself never come from a token", "[identity][token]")
{
    const QJsonArray roles{u"_admin"_s, u"school:fxz:teacher"_s, QString(), 7, QString(300, u'r')};
    CHECK(verify(curve().token(with(u"roles"_s, roles)))->roles == QStringList{u"school:fxz:teacher"_s});
    CHECK(verify(curve().token(with(u"roles"_s, u"county:office"_s)))->roles ==
          QStringList{u"county:office"_s});
    CHECK(verify(curve().token(without(u"roles"_s)))->roles.isEmpty());
}

TEST_CASE("Clocks may differ by five minutes", "[identity][token][clock]")
{
    const QByteArray token = curve().token(goodClaims());
    CHECK(verify(token, Noon + 3600 + 299));
    CHECK_FALSE(verify(token, Noon + 3600 + 301));
    CHECK(verify(curve().token(with(u"nbf"_s, Noon + 299))));
}

TEST_CASE("A clock years behind, even before 1970, refuses no token that was signed since",
          "[identity][token][clock]")
{
    const QByteArray token = curve().token(goodClaims());
    CHECK(verify(token, Noon - qint64(10) * 365 * 86'400));
    CHECK(verify(token, -1000));
    // A token that was never good is not made good by it.
    QJsonObject claims = with(u"exp"_s, Noon - 3600);
    CHECK_FALSE(verify(curve().token(claims), -1000));
}

TEST_CASE("A set of keys holds what can check tokens and passes over the rest", "[identity][token]")
{
    const QJsonObject good = curve().publicKey();
    const auto altered = [&](const QString& member, const QJsonValue& value) {
        QJsonObject key = good;
        key[member] = value;
        return key;
    };
    const auto parse = [](const QJsonArray& keys) {
        return KeySet::fromJson(QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson());
    };
    QJsonObject weak = rsa().publicKey();
    weak[u"n"_s] = u"AQAB"_s;
    for (const QJsonValue& useless :
         {QJsonValue(altered(u"use"_s, u"enc"_s)), QJsonValue(altered(u"alg"_s, u"ES384"_s)),
          QJsonValue(altered(u"crv"_s, u"P-384"_s)), QJsonValue(altered(u"x"_s, u"AQAB"_s)),
          QJsonValue(altered(u"kty"_s, u"oct"_s)), QJsonValue(weak), QJsonValue(u"text"_s), QJsonValue()}) {
        CHECK(parse({useless}).error().kind == ErrorKind::InvalidInput);
        CHECK(parse({useless, good}));
    }
    CHECK_FALSE(KeySet::fromJson("<html>portal</html>"));
    CHECK_FALSE(KeySet::fromJson({}));
    CHECK_FALSE(KeySet::fromJson(curve().keySet() + QByteArray(300'000, ' ')));
}
