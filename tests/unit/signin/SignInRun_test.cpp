// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/RedirectReceiver.h"
#include "signin/SignInRun.h"
#include "support/FakeClock.h"
#include "support/ProviderServer.h"
#include "support/catch.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A sign-in, and what comes of it.
struct Fixture
{
    Fixture()
    {
        clock.setNow(provider.now);
        restart();
    }

    void restart(const QString& issuer = {})
    {
        result.reset();
        prompt.reset();
        run = std::make_unique<SignInRun>(issuer.isEmpty() ? provider.issuer() : issuer, u"shanke"_s, clock);
        QObject::connect(run.get(), &SignInRun::prompted, run.get(),
                         [this](const SignInPrompt& given) { prompt = given; });
        QObject::connect(run.get(), &SignInRun::finished, run.get(),
                         [this](const SignedIn& signedIn) { result = signedIn; });
        QObject::connect(run.get(), &SignInRun::failed, run.get(),
                         [this](const Error& error) { result = Failure(error); });
    }

    // The address that a browser has to open.
    QUrl begin()
    {
        run->start(SignInRun::Way::Browser);
        REQUIRE(QTest::qWaitFor([&] { return prompt || result; }, 10'000));
        REQUIRE(prompt);
        return prompt->address;
    }

    // What a browser does with an address; what this PC shows in it.
    QByteArray open(const QUrl& address)
    {
        QNetworkAccessManager browser;
        std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(address)));
        REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000));
        return reply->readAll();
    }

    Result<SignedIn> wait()
    {
        REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 10'000));
        return *result;
    }

    Result<SignedIn> signIn()
    {
        open(provider.approve(begin()));
        return wait();
    }

    ErrorKind refused()
    {
        const auto answer = signIn();
        REQUIRE_FALSE(answer);
        return answer.error().kind;
    }

    ProviderServer provider;
    FakeClock clock;
    std::unique_ptr<SignInRun> run;
    std::optional<SignInPrompt> prompt;
    std::optional<Result<SignedIn>> result;
};

} // namespace

TEST_CASE_METHOD(Fixture, "A sign-in says who somebody is and brings tokens", "[signin]")
{
    provider.person = u"王𠮷@风县.example"_s;
    const auto signedIn = signIn();
    REQUIRE(signedIn);
    CHECK(signedIn->who.subject == UserId(provider.person));
    CHECK(signedIn->tokens.accessToken == provider.accessToken.toLatin1());
    CHECK(signedIn->tokens.refreshToken == provider.refreshToken.toLatin1());
    CHECK(signedIn->tokens.lifetime == 3600s);
}

TEST_CASE_METHOD(Fixture, "The address asks with PKCE, state and nonce, and comes back to this PC",
                 "[signin]")
{
    const QUrlQuery asked(begin());
    CHECK(asked.queryItemValue(u"response_type"_s) == u"code");
    CHECK(asked.queryItemValue(u"code_challenge_method"_s) == u"S256");
    CHECK(asked.queryItemValue(u"code_challenge"_s).size() == 43);
    CHECK(asked.queryItemValue(u"state"_s).size() >= 43);
    CHECK(asked.queryItemValue(u"nonce"_s).size() >= 43);
    const QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    CHECK(back.host() == u"127.0.0.1");
    CHECK(back.port() >= RedirectReceiver::FirstPort);
    CHECK(back.port() <= RedirectReceiver::LastPort);
}

TEST_CASE_METHOD(Fixture, "The browser shows a page in both languages", "[signin]")
{
    const QByteArray page = open(provider.approve(begin()));
    CHECK(page.contains("请回到山课"));
    CHECK(page.contains("go back to Shanke"));
}

TEST_CASE_METHOD(Fixture, "A redirect from a page that is not ours is refused and the real one still awaited",
                 "[signin][hostile]")
{
    const QUrl real = provider.approve(begin());
    QUrl foreign(real);
    SECTION("a wrong state")
    {
        foreign.setQuery(u"code=evil&state=wrong"_s);
    }
    SECTION("no state")
    {
        foreign.setQuery(u"code=evil"_s);
    }
    SECTION("an error without state")
    {
        foreign.setQuery(u"error=access_denied"_s);
    }
    SECTION("another issuer")
    {
        QUrlQuery query(real);
        query.removeQueryItem(u"iss"_s);
        query.addQueryItem(u"iss"_s, u"https://evil.example"_s);
        foreign.setQuery(query);
    }
    open(foreign);
    QTest::qWait(0);
    CHECK_FALSE(result);
    CHECK(provider.grants.isEmpty());
    open(real);
    CHECK(wait());
}

TEST_CASE_METHOD(Fixture, "A code that comes twice is redeemed once", "[signin][hostile]")
{
    const QUrl real = provider.approve(begin());
    open(real);
    REQUIRE(wait());
    CHECK(provider.grants[u"authorization_code"_s] == 1);
    SECTION("to this sign-in")
    {
        open(real);
    }
    SECTION("to another")
    {
        restart();
        begin();
        QUrl replayed(QUrlQuery(prompt->address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        replayed.setQuery(QUrlQuery(real));
        open(replayed);
        CHECK_FALSE(result);
    }
    CHECK(provider.grants[u"authorization_code"_s] == 1);
}

TEST_CASE_METHOD(Fixture, "A person who says no is not signed in", "[signin]")
{
    QUrl back = provider.approve(begin());
    QUrlQuery query(back);
    query.removeQueryItem(u"code"_s);
    query.addQueryItem(u"error"_s, u"access_denied"_s);
    back.setQuery(query);
    open(back);
    CHECK(wait().error().kind == ErrorKind::Cancelled);
}

TEST_CASE_METHOD(Fixture, "Nobody is waited for longer than ten minutes", "[signin]")
{
    begin();
    clock.advance(9min);
    CHECK_FALSE(result);
    clock.advance(2min);
    CHECK(wait().error().kind == ErrorKind::Cancelled);
}

TEST_CASE_METHOD(Fixture, "Cancelling closes the port", "[signin]")
{
    const QUrl back = provider.approve(begin());
    run.reset();
    CHECK(open(back).isEmpty());
    CHECK(provider.grants.isEmpty());
}

TEST_CASE_METHOD(Fixture, "An ID token that is not for this sign-in is refused", "[signin][hostile]")
{
    SECTION("another nonce")
    {
        provider.changeClaims = [](QJsonObject& claims) { claims[u"nonce"_s] = u"other"_s; };
    }
    SECTION("no nonce")
    {
        provider.changeClaims = [](QJsonObject& claims) { claims.remove(u"nonce"_s); };
    }
    SECTION("another audience")
    {
        provider.changeClaims = [](QJsonObject& claims) { claims[u"aud"_s] = u"other"_s; };
    }
    SECTION("another issuer")
    {
        provider.changeClaims = [](QJsonObject& claims) { claims[u"iss"_s] = u"https://evil.example"_s; };
    }
    SECTION("expired")
    {
        provider.changeClaims = [](QJsonObject& claims) { claims[u"exp"_s] = 1000; };
    }
    SECTION("alg none")
    {
        provider.sign = [](const QJsonObject& claims) {
            return TestProvider::assembled({{u"alg"_s, u"none"_s}}, claims, {});
        };
    }
    SECTION("HS256 with the public key")
    {
        provider.sign = [this](const QJsonObject& claims) {
            const QJsonObject secret{
                {u"kty"_s, u"oct"_s},
                {u"k"_s, QString::fromLatin1(provider.keys.keySet().toBase64(
                             QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))}};
            return TestProvider::signedWith(secret, {{u"alg"_s, u"HS256"_s}}, claims);
        };
    }
    SECTION("signed by another key")
    {
        provider.sign = [](const QJsonObject& claims) {
            return TestProvider(TestProvider::Kind::Curve, u"key-1"_s).token(claims);
        };
    }
    CHECK(refused() == ErrorKind::Unauthorized);
}

TEST_CASE_METHOD(Fixture, "No ID token is no sign-in", "[signin][hostile]")
{
    provider.sign = [](const QJsonObject&) { return QByteArray(); };
    CHECK(refused() == ErrorKind::Unauthorized);
}

TEST_CASE_METHOD(Fixture, "A clock ten years off, either way, signs in", "[signin][clock]")
{
    const int years = GENERATE(-10, 10, -60);
    clock.setNow(provider.now.addYears(years));
    CHECK(signIn());
}

TEST_CASE_METHOD(Fixture, "A provider that has changed its keys signs in as before", "[signin]")
{
    REQUIRE(signIn());
    provider.keys = TestProvider(TestProvider::Kind::Rsa, u"key-2"_s);
    restart();
    CHECK(signIn());
}

TEST_CASE_METHOD(Fixture, "A provider that answers a web page is said to be none", "[signin][hostile]")
{
    provider.webPageAt = GENERATE("openid-configuration", "token", "jwks");
    run->start(SignInRun::Way::Browser);
    REQUIRE(QTest::qWaitFor([&] { return prompt || result; }, 10'000));
    if (prompt)
        open(provider.approve(prompt->address));
    CHECK(wait().error().kind == ErrorKind::NotOurServer);
}

TEST_CASE_METHOD(Fixture, "A provider nobody can reach is offline", "[signin]")
{
    provider.setAway(true);
    run->start(SignInRun::Way::Browser);
    CHECK(wait().error().kind == ErrorKind::Offline);
}

TEST_CASE_METHOD(Fixture, "A discovery document that cannot be used is refused before anybody signs in",
                 "[signin][hostile]")
{
    SECTION("of another issuer")
    {
        provider.changeDocument = [](QJsonObject& json) { json[u"issuer"_s] = u"https://evil.example"_s; };
        run->start(SignInRun::Way::Browser);
        CHECK(wait().error().kind == ErrorKind::UntrustedServer);
    }
    SECTION("with an address that is not safe")
    {
        provider.changeDocument = [](QJsonObject& json) {
            json[u"token_endpoint"_s] = u"http://evil.example/token"_s;
        };
        run->start(SignInRun::Way::Browser);
        CHECK(wait().error().kind == ErrorKind::Protocol);
    }
    SECTION("without PKCE")
    {
        provider.changeDocument = [](QJsonObject& json) {
            json[u"code_challenge_methods_supported"_s] = QJsonArray{u"plain"_s};
        };
        run->start(SignInRun::Way::Browser);
        CHECK(wait().error().kind == ErrorKind::Protocol);
    }
}

TEST_CASE_METHOD(Fixture, "An issuer that is no safe address is refused", "[signin]")
{
    restart(GENERATE(u"http://login.example"_s, u"login.example"_s, u"javascript:alert(1)"_s,
                     u"https://user:pw@login.example"_s, u"https://login.example/?a=b"_s));
    run->start(SignInRun::Way::Browser);
    CHECK(wait().error().kind == ErrorKind::InvalidInput);
}

TEST_CASE_METHOD(Fixture, "With a code on another device the provider is asked as often as it allows",
                 "[signin][device]")
{
    run->start(SignInRun::Way::Device);
    REQUIRE(QTest::qWaitFor([&] { return prompt.has_value(); }, 10'000));
    CHECK(prompt->userCode == u"HBHC-7G8K");
    CHECK(prompt->address == QUrl(provider.issuer() + u"/device"_s));
    const QString grant = u"urn:ietf:params:oauth:grant-type:device_code"_s;
    clock.advance(4s);
    CHECK(provider.grants[grant] == 0);
    clock.advance(1s);
    REQUIRE(QTest::qWaitFor([&] { return provider.grants[grant] == 1; }, 10'000));
    provider.approveDevice();
    REQUIRE(QTest::qWaitFor(
        [&] {
            clock.advance(1s);
            return result.has_value();
        },
        10'000));
    CHECK(*result);
    CHECK(provider.grants[grant] == 2);
}

TEST_CASE_METHOD(Fixture, "Where the provider offers no codes, that is said", "[signin][device]")
{
    provider.changeDocument = [](QJsonObject& json) { json.remove(u"device_authorization_endpoint"_s); };
    run->start(SignInRun::Way::Device);
    CHECK(wait().error().kind == ErrorKind::NotFound);
}
