// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpDate.h"
#include "identity/DeviceAssertion.h"
#include "identity/DeviceAudience.h"
#include "identity/DeviceChallenge.h"
#include "support/TestProvider.h"
#include "unit/node/NodeFixture.h"

#include <QCoreApplication>

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString Issuer = u"https://auth.fengxian.example/oidc"_s;

// The provider as the node reaches it: answers its discovery and its keys, or nothing at all.
struct Provider
{
    TestProvider keys{TestProvider::Kind::Curve, u"key-1"_s};
    bool isAway = false;
    bool answersHtml = false;
    int asked = 0; // for its keys
    QDateTime date;

    Result<HttpResponse> answer(const HttpRequest& request)
    {
        if (isAway)
            return fail(ErrorKind::Offline, u"no line"_s);
        if (answersHtml)
            return HttpResponse{.headers = {{"Content-Type", "text/html"}}, .body = "<html>Login</html>"};
        HttpHeaders headers{{"Content-Type", "application/json"}};
        if (date.isValid())
            headers.set("Date", toHttpDate(date));
        if (request.target.endsWith("/.well-known/openid-configuration")) {
            const QJsonObject facts{{u"issuer"_s, Issuer}, {u"jwks_uri"_s, QString(Issuer + u"/jwks"_s)}};
            return HttpResponse{.headers = headers, .body = QJsonDocument(facts).toJson()};
        }
        ++asked;
        return HttpResponse{.headers = headers, .body = keys.keySet()};
    }
};

class ProviderTransport final : public HttpTransport
{
public:
    explicit ProviderTransport(Provider& provider) : m_provider(provider) {}
    void send(HttpRequest request, Continuation<HttpResponse> done) override
    {
        done(m_provider.answer(request));
    }
    void cancelAll(const QObject&) override {}
    Traffic traffic() const override { return {}; }
    QString serverAddress() const override { return Issuer; }

private:
    Provider& m_provider;
};

// A node with an administrator that takes the tokens of a provider.
struct TokenFixture : NodeFixture
{
    TokenFixture() : NodeFixture(NodeAdmin{u"admin"_s, u"口令"_s})
    {
        connectKeys();
        signIn(u"admin"_s, u"口令"_s);
        ask("PUT", "/space-js01");
        ask("PUT", "/space-js01/_security",
            R"({"members":{"names":["王𠮷@fxz.example"],"roles":[]},"admins":{"names":[],"roles":["_admin"]}})");
        signOut();
    }

    void connectKeys()
    {
        tokens.reset();
        keys = ProviderKeys::open(
                   Issuer, folder.filePath(u"provider-keys.json"_s), clock,
                   [this](const ServerAddress&) { return std::make_unique<ProviderTransport>(provider); })
                   .value();
        tokens = std::make_unique<TokenSignIn>(*keys, u"shanke"_s, clock);
        router.signIn().acceptTokens(*tokens);
        keys->start();
    }

    QByteArray token(const QDateTime& issued, const QString& audience = u"shanke"_s,
                     const QString& person = u"王𠮷@fxz.example"_s) const
    {
        return provider.keys.token({{u"iss"_s, Issuer},
                                    {u"aud"_s, audience},
                                    {u"sub"_s, person},
                                    {u"iat"_s, issued.toSecsSinceEpoch()},
                                    {u"exp"_s, issued.addSecs(3600).toSecsSinceEpoch()},
                                    {u"roles"_s, QJsonArray{u"school:fxz:teacher"_s, u"_admin"_s}}});
    }
    HttpResponse askWith(const QByteArray& bearer, const QByteArray& target = "/space-js01")
    {
        credentials.set("Authorization", "Bearer " + bearer);
        return ask("GET", target);
    }

    Provider provider;
    std::unique_ptr<ProviderKeys> keys;
    std::unique_ptr<TokenSignIn> tokens;
};

// A node of a school with a roster and the laptop of one of its teachers.
struct DeviceFixture : NodeFixture
{
    DeviceFixture()
        : NodeFixture(NodeAdmin{u"admin"_s, u"口令"_s}),
          roster(*databases, SchoolId(u"fxz"_s), anchorOf(SchoolId(u"fxz"_s))),
          devices(*databases, roster, clock)
    {
        router.signIn().acceptDevices(devices);
        asAdmin();
        ask("PUT", "/school-fxz");
        putRoster(staffed({{UserId(u"王𠮷"_s), u"王𠮷"_s, {}, {StaffRole::Teacher, StaffRole::Approver}}}));
        put(pc.signedCard());
        put(node.vouch(card.device));
        signOut();
    }
    template <typename Signed>
    void put(const Signed& made)
    {
        NodeFixture::put("/school-fxz/" + QUrl::toPercentEncoding(made.id().toString()),
                         QJsonDocument(made.document()).toJson());
    }
    static QJsonObject staffed(std::vector<StaffMember> staff)
    {
        return shanke::Roster{SchoolId(u"fxz"_s), u"䶮溪中心小学"_s, std::move(staff)}.toJson();
    }
    void asAdmin() { signIn(u"admin"_s, u"口令"_s); }

    HttpResponse askAs(const UserId& user, const DeviceKey& with)
    {
        credentials.set("Authorization", "Bearer " + DeviceAssertion::make(with, card.device, user,
                                                                           devices.audience(), clock.now()));
        return ask("GET", "/_session");
    }

    SchoolAuthority roster;
    DeviceSignIn devices;
    SchoolPc node = SchoolPc::nodeAt();
    SchoolPc pc{UserId(u"王𠮷"_s)};
    DeviceKey key = pc.key();
    DeviceCard card = pc.card();
};

} // namespace

TEST_CASE_METHOD(TokenFixture, "A token of the provider signs in, with its roles", "[node][signin]")
{
    CHECK(askWith(token(clock.now())).status == 200);
    const QJsonObject context = objectOf(askWith(token(clock.now()), "/_session"))["userCtx"_L1].toObject();
    CHECK(context["name"_L1] == u"王𠮷@fxz.example"_s);
    CHECK(context["roles"_L1].toArray() == QJsonArray{u"school:fxz:teacher"_s});
    CHECK(askWith(token(clock.now()), "/_all_dbs").status == 403);
}

TEST_CASE_METHOD(TokenFixture, "An expired or foreign token is a 401 that says so and what to use instead",
                 "[node][signin]")
{
    const auto expired = askWith(token(clock.now().addDays(-1)));
    CHECK(expired.status == 401);
    const QByteArray field = expired.headers.value("WWW-Authenticate");
    CHECK(field.contains("Bearer realm=\"Shanke\", error=\"invalid_token\""));
    CHECK(field.contains("expired"));
    CHECK(field.contains("Basic realm="));
    CHECK(askWith(token(clock.now(), u"mail"_s)).status == 401);
    CHECK(askWith("garbage").status == 401);
    signOut();
    CHECK(ask("GET", "/space-js01").headers.value("WWW-Authenticate").contains("Bearer realm=\"Shanke\""));
}

TEST_CASE_METHOD(TokenFixture, "With the provider away for years its kept keys go on to be used",
                 "[node][signin]")
{
    provider.isAway = true;
    CHECK(askWith(token(clock.now())).status == 200);
    connectKeys(); // the node starts anew
    CHECK(askWith(token(clock.now())).status == 200);
    clock.advance(24h * 365 * 2);
    CHECK(askWith(token(clock.now())).status == 200);
}

TEST_CASE_METHOD(TokenFixture, "A provider that answers a web page changes nothing", "[node][signin]")
{
    provider.answersHtml = true;
    clock.advance(7h);
    CHECK(askWith(token(clock.now())).status == 200);
    connectKeys();
    CHECK(askWith(token(clock.now())).status == 200);
}

TEST_CASE_METHOD(TokenFixture, "Rotated keys are fetched when the first token names one; the old ones lapse",
                 "[node][signin]")
{
    const QByteArray old = token(clock.now().addSecs(600));
    provider.keys = TestProvider(TestProvider::Kind::Curve, u"key-2"_s);
    clock.advance(2min);
    CHECK(askWith(token(clock.now())).status == 200);
    CHECK(askWith(old).status == 401);
}

TEST_CASE_METHOD(TokenFixture, "Unknown keys do not make the node ask more than once a minute",
                 "[node][signin][hostile]")
{
    const TestProvider stranger(TestProvider::Kind::Curve, u"nobody"_s);
    const QJsonObject claims{
        {u"iss"_s, Issuer}, {u"aud"_s, u"shanke"_s}, {u"sub"_s, u"x"_s}, {u"exp"_s, 9e9}};
    clock.advance(2min);
    provider.asked = 0;
    for (int i = 0; i < 50; ++i)
        CHECK(askWith(stranger.token(claims)).status == 401);
    CHECK(provider.asked == 1);
    clock.advance(61s);
    askWith(stranger.token(claims));
    CHECK(provider.asked == 2);
}

TEST_CASE_METHOD(TokenFixture, "A clock ten years behind or ahead locks nobody out", "[node][signin][clock]")
{
    const QDateTime truth = clock.now();
    SECTION("behind, provider away")
    {
        provider.isAway = true;
        clock.setNow(truth.addYears(-10));
        connectKeys();
        CHECK(askWith(token(truth)).status == 200);
        // Two people's tokens have told what time it is: an older one is seen to have expired.
        CHECK(askWith(token(truth, u"shanke"_s, u"js02"_s), "/_session").status == 200);
        CHECK(askWith(token(truth.addSecs(-7200))).status == 401);
    }
    SECTION("before 1970")
    {
        provider.isAway = true;
        clock.setNow(QDateTime::fromSecsSinceEpoch(-86'400, Qt::UTC));
        connectKeys();
        CHECK(askWith(token(truth)).status == 200);
    }
    SECTION("ahead, as the provider's own date shows")
    {
        provider.date = truth;
        clock.setNow(truth.addYears(10));
        connectKeys();
        CHECK(askWith(token(truth)).status == 200);
        CHECK(askWith(token(truth.addSecs(-7200))).status == 401);
        clock.advance(2h);
        CHECK(askWith(token(truth)).status == 401);
    }
}

TEST_CASE_METHOD(TokenFixture, "One token from the future makes nobody's good one expire",
                 "[node][signin][clock][attack]")
{
    provider.isAway = true;
    CHECK(askWith(token(clock.now().addYears(10), u"shanke"_s, u"future"_s), "/_session").status == 200);
    CHECK(askWith(token(clock.now())).status == 200);
    CHECK(askWith(token(clock.now(), u"shanke"_s, u"js02"_s), "/_session").status == 200);
    CHECK(askWith(token(clock.now().addSecs(1))).status == 200);
}

TEST_CASE_METHOD(TokenFixture, "A token that was verified ends when it expires", "[node][signin]")
{
    const QByteArray once = token(clock.now());
    CHECK(askWith(once).status == 200);
    clock.advance(3599s);
    CHECK(askWith(once).status == 200);
    clock.advance(302s);
    CHECK(askWith(once).status == 401);
}

TEST_CASE_METHOD(TokenFixture, "Passwords go on to work beside tokens, and without credentials one is nobody",
                 "[node][signin]")
{
    signIn(u"admin"_s, u"口令"_s);
    CHECK(ask("GET", "/_all_dbs").status == 200);
    signOut();
    CHECK(ask("GET", "/").status == 200);
    CHECK(ask("GET", "/space-js01").status == 401);
}

TEST_CASE_METHOD(DeviceFixture, "A node that shows a certificate takes only words that are meant for it",
                 "[node][signin]")
{
    const QString within = devices.audience();
    CHECK(isWithinThisPc(within));
    CHECK(askAs(card.user, key).status == 200);
    devices.setCertificate(Digest::of("this node"));
    CHECK(askAs(card.user, key).status == 200);
    for (const QString& other :
         {within, databases->uuid(), audienceOfCertificate(Digest::of("a rogue server"))}) {
        credentials.set("Authorization",
                        "Bearer " + DeviceAssertion::make(key, card.device, card.user, other, clock.now()));
        CHECK(ask("GET", "/_session").status == 401);
    }
}

TEST_CASE_METHOD(DeviceFixture, "The word of a device signs its person in with the roles of the roster",
                 "[node][signin][device]")
{
    const QJsonObject context = objectOf(askAs(card.user, key))["userCtx"_L1].toObject();
    CHECK(context["name"_L1] == u"王𠮷"_s);
    CHECK(context["roles"_L1].toArray() == QJsonArray{u"school:fxz:teacher"_s, u"school:fxz:approver"_s});
}

TEST_CASE_METHOD(DeviceFixture, "The 401 of a school's node names the device's way and whom to mean",
                 "[node][signin][device]")
{
    const auto refused = ask("GET", "/school-fxz");
    CHECK(refused.status == 401);
    CHECK(DeviceChallenge::find(refused.headers.value("WWW-Authenticate"))->audience == devices.audience());
}

TEST_CASE_METHOD(DeviceFixture, "A card that shows itself for somebody else signs nobody in",
                 "[node][signin][device][hostile]")
{
    const SchoolPc forged(card.user, SchoolId(u"fxz"_s), DeviceKey::make());
    asAdmin();
    put(forged.signedCard()); // as it came from the county, which somebody took over
    QCoreApplication::processEvents();
    credentials.set("Authorization",
                    "Bearer " + DeviceAssertion::make(forged.key(), forged.device(), card.user,
                                                      devices.audience(), clock.now()));
    CHECK(ask("GET", "/_session").status == 401);
}

TEST_CASE_METHOD(DeviceFixture, "A stranger's key, another person and a revoked device are refused",
                 "[node][signin][device][hostile]")
{
    CHECK(askAs(card.user, DeviceKey::make()).status == 401);
    CHECK(askAs(UserId(u"校长"_s), key).status == 401);
    REQUIRE(askAs(card.user, key).status == 200);
    asAdmin();
    put(node.say(DatabaseName(u"school-fxz"_s), u"revocation"_s, RevocationEvent{card.device, 3}));
    QCoreApplication::processEvents(); // the feed tells
    CHECK(askAs(card.user, key).status == 401);
}

TEST_CASE_METHOD(DeviceFixture, "Who is not on the roster any more has no roles", "[node][signin][device]")
{
    REQUIRE(askAs(card.user, key).status == 200);
    asAdmin();
    putRoster(staffed({{UserId(u"王𠮷"_s), u"王𠮷"_s, {}, {}}}), {0, 2}); // who left stays without a role
    QCoreApplication::processEvents();
    const QJsonObject context = objectOf(askAs(card.user, key))["userCtx"_L1].toObject();
    CHECK(context["name"_L1] == u"王𠮷"_s);
    CHECK(context["roles"_L1].toArray().isEmpty());
}

TEST_CASE_METHOD(DeviceFixture, "A roster that somebody else signed gives nobody a role",
                 "[node][signin][device]")
{
    asAdmin();
    const auto head = staffed({{card.user, u"王𠮷"_s, {}, {StaffRole::Head}}});
    const DatabaseName school(u"school-fxz"_s);
    const SignedRoster forged = SignedRoster::make(school, {{0, 9}}, head, DeviceKey::make()).value();
    put(forged);
    NodeFixture::put("/school-fxz/roster%3Afxz", QJsonDocument(head).toJson());
    QCoreApplication::processEvents();
    const QJsonArray roles = objectOf(askAs(card.user, key))["userCtx"_L1]["roles"_L1].toArray();
    CHECK(roles == QJsonArray{u"school:fxz:teacher"_s, u"school:fxz:approver"_s});
}

TEST_CASE_METHOD(DeviceFixture,
                 "A node whose clock is ten years off takes the word of a device by its own time",
                 "[node][signin][device][clock]")
{
    clock.setNow(clock.now().addYears(-10));
    CHECK(askAs(card.user, key).status == 200);
}
