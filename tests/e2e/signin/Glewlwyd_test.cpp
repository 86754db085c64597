// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/CompactToken.h"
#include "identity/TokenVerifier.h"
#include "signin/SignInRun.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms

QString address()
{
    return qEnvironmentVariable("SHANKE_ADDRESS");
}

QString issuer()
{
    return address() + u"/api/oidc"_s;
}

// A browser of a person who has a password there: the pages of the provider send what this sends.
class Browser
{
public:
    explicit Browser(const QString& user)
    {
        send("POST", address() + u"/api/auth/"_s,
             {{u"username"_s, user}, {u"password"_s, qEnvironmentVariable("USER_PASSWORD")}});
        send("PUT", address() + u"/api/auth/grant/shanke"_s, {{u"scope"_s, u"openid"_s}});
    }

    // Opens an address as far as it leads. The person agrees to everything.
    QByteArray open(QUrl url)
    {
        QUrlQuery query(url);
        query.addQueryItem(u"g_continue"_s, {});
        url.setQuery(query);
        std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        return wait(*reply);
    }

private:
    void send(const QByteArray& method, const QString& url, const QJsonObject& json)
    {
        QNetworkRequest request{QUrl(url)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, QJsonDocument(json).toJson()));
        wait(*reply);
        REQUIRE(reply->error() == QNetworkReply::NoError);
    }

    static QByteArray wait(QNetworkReply& reply)
    {
        REQUIRE(QTest::qWaitFor([&] { return reply.isFinished(); }, Patience));
        return reply.readAll();
    }

    QNetworkAccessManager m_network;
};

// A sign-in of `user` from the first request to the verified person.
struct SigningIn
{
    explicit SigningIn(const QString& user) : browser(user)
    {
        QObject::connect(&run, &SignInRun::finished, &run,
                         [this](const SignedIn& signedIn) { result = signedIn; });
        QObject::connect(&run, &SignInRun::failed, &run,
                         [this](const Error& error) { result = Failure(error); });
        QObject::connect(&run, &SignInRun::prompted, &run,
                         [this](const SignInPrompt& given) { prompt = given; });
    }

    SignedIn finish(SignInRun::Way way)
    {
        run.start(way);
        REQUIRE(QTest::qWaitFor([&] { return prompt || result; }, Patience));
        REQUIRE(prompt);
        QUrl url = prompt->address;
        if (!prompt->userCode.isEmpty())
            url.setQuery(QUrlQuery{{u"code"_s, prompt->userCode}});
        browser.open(url);
        REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, Patience));
        if (!*result)
            FAIL(result->error().detail.toStdString());
        return **result;
    }

    Browser browser;
    SystemClock clock;
    SignInRun run{issuer(), u"shanke"_s, clock};
    std::optional<SignInPrompt> prompt;
    std::optional<Result<SignedIn>> result;
};

template <typename T>
Result<T> wait(const std::function<void(const Continuation<T>&)>& ask)
{
    QObject here;
    std::optional<Result<T>> answer;
    ask({&here, [&](const Result<T>& given) { answer = given; }});
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, Patience));
    return *answer;
}

Result<TokenAnswer> renew(ProviderClient& client, const SignedIn& signedIn, const QByteArray& token)
{
    return wait<TokenAnswer>(
        [&](const auto& done) { client.renew(signedIn.provider, u"shanke"_s, token, done); });
}

KeySet keysOf(ProviderClient& client, const ProviderMetadata& provider)
{
    const auto answer =
        wait<ProviderAnswer>([&](const auto& done) { client.get(provider.keys, done); }).value();
    return KeySet::fromJson(QJsonDocument(answer.json).toJson()).value();
}

} // namespace

TEST_CASE("The person of a token is who signed in, with name and roles", "[e2e][signin]")
{
    const QString user = GENERATE(u"js01"_s, u"王𠮷@风县.example"_s);
    SigningIn signing(user);
    const SignedIn signedIn = signing.finish(SignInRun::Way::Browser);
    CHECK(signedIn.who.subject == UserId(user));
    const bool isTeacher = user == u"js01"_s;
    CHECK(signedIn.who.name == (isTeacher ? u"姜𠮷䶮"_s : u"王𠮷"_s));
    CHECK(signedIn.who.roles == (isTeacher ? QStringList{u"school:fxz:teacher"_s, u"school:fxz:approver"_s}
                                           : QStringList{u"school:fxz:head"_s}));
}

TEST_CASE("A server verifies the access token and finds the person and all roles in it", "[e2e][signin]")
{
    SigningIn signing(u"js01"_s);
    const SignedIn signedIn = signing.finish(SignInRun::Way::Browser);
    const CompactToken token = CompactToken::parse(signedIn.tokens.accessToken).value();
    CHECK(token.type() == u"at+jwt");
    CHECK(token.algorithm() == u"ES256");
    CHECK(token.claims()[u"aud"_s].toString() == u"openid"); // what a node is told with --audience
    ProviderClient client;
    const auto claims = TokenVerifier::verify(signedIn.tokens.accessToken, keysOf(client, signedIn.provider),
                                              {issuer(), u"openid"_s, QDateTime::currentDateTimeUtc()});
    REQUIRE(claims);
    CHECK(claims->subject == UserId(u"js01"_s));
    CHECK(claims->roles == QStringList{u"school:fxz:teacher"_s, u"school:fxz:approver"_s});
}

TEST_CASE("A refresh token is good once, and after a sign-out not at all", "[e2e][signin]")
{
    SigningIn signing(u"js01"_s);
    const SignedIn signedIn = signing.finish(SignInRun::Way::Browser);
    ProviderClient client;
    const auto renewed = renew(client, signedIn, signedIn.tokens.refreshToken);
    REQUIRE(renewed);
    CHECK(renewed->refreshToken != signedIn.tokens.refreshToken);
    CHECK_FALSE(renewed->refreshToken.isEmpty());
    SECTION("revoked")
    {
        const ProviderClient::Stay stay{renewed->accessToken, renewed->refreshToken};
        CHECK(
            wait<void>([&](const auto& done) { client.revoke(signedIn.provider, u"shanke"_s, stay, done); }));
        CHECK(renew(client, signedIn, renewed->refreshToken).error().kind == ErrorKind::Unauthorized);
    }
    SECTION("used again")
    {
        CHECK(renew(client, signedIn, signedIn.tokens.refreshToken).error().kind == ErrorKind::Unauthorized);
    }
}

TEST_CASE("Signing in with a code on another device", "[e2e][signin][device]")
{
    SigningIn signing(u"js01"_s);
    CHECK(signing.finish(SignInRun::Way::Device).who.subject == UserId(u"js01"_s));
}

namespace {

// shankectl in a workspace of its own.
struct CommandLine
{
    QJsonObject run(const QStringList& arguments, const std::function<void(const QJsonObject&)>& onLine = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(qEnvironmentVariable("SHANKECTL"),
                      QStringList{u"--workspace"_s, folder.filePath(u"work"_s), u"--json"_s} + arguments);
        QJsonObject last;
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&] {
            while (process.canReadLine()) {
                last = QJsonDocument::fromJson(process.readLine()).object();
                if (onLine)
                    onLine(last);
            }
        });
        REQUIRE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 2 * Patience));
        exitCode = process.exitCode();
        return last;
    }

    QJsonObject login(const QString& user, const QStringList& more = {})
    {
        Browser browser(user);
        return run(QStringList{u"login"_s, u"--issuer"_s, issuer()} + more, [&](const QJsonObject& line) {
            if (!line.contains(u"prompt"_s))
                return;
            QUrl url(line[u"address"_s].toString());
            if (line.contains(u"code"_s))
                url.setQuery(QUrlQuery{{u"code"_s, line[u"code"_s].toString()}});
            browser.open(url);
        });
    }

    QTemporaryDir folder;
    int exitCode = 0;
};

} // namespace

TEST_CASE("shankectl signs in with a browser or a code and out again, a JSON object a line",
          "[e2e][signin][cli]")
{
    CommandLine cli;
    cli.run({u"init"_s, u"--user"_s, u"js01"_s, u"--name"_s, u"姜𠮷䶮"_s, u"--school"_s, u"fxz"_s});
    REQUIRE(cli.exitCode == 0);
    const QStringList way = GENERATE(QStringList{}, QStringList{u"--device"_s});
    const QJsonObject in = cli.login(u"js01"_s, way);
    CHECK(cli.exitCode == 0);
    CHECK(in[u"signedIn"_s].toBool());
    CHECK(in[u"user"_s].toString() == u"js01");
    const QJsonObject out = cli.run({u"logout"_s});
    CHECK(cli.exitCode == 0);
    CHECK_FALSE(out[u"signedIn"_s].toBool(true));
}

TEST_CASE("shankectl refuses somebody else than the person of the workspace", "[e2e][signin][cli]")
{
    CommandLine cli;
    cli.run({u"init"_s, u"--user"_s, u"js02"_s, u"--name"_s, u"别人"_s, u"--school"_s, u"fxz"_s});
    cli.login(u"js01"_s);
    CHECK(cli.exitCode != 0);
}
