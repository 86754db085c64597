// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/QtHttpTransport.h"
#include "provision/PasswordFile.h"
#include "provision/Provisioning.h"
#include "support/FakeClock.h"
#include "support/ScriptedTransport.h"
#include "support/TestNode.h"
#include "support/catch.h"
#include "unit/provision/PlanFixtures.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The accounts with which schools' servers sign in at the county.
namespace {

constexpr auto AsItIs = AccountOrder::Password::AsItIs;
constexpr auto Anew = AccountOrder::Password::Anew;

OpeningOrder orderFor(std::vector<AccountOrder> accounts)
{
    return {
        .roster = roster({person(u"js01"_s, Fxz)}), .author = u"admin"_s, .accounts = std::move(accounts)};
}

KnownOrganisations withAccount(const QStringList& roles)
{
    KnownOrganisations known;
    known[u"fxz"_s].account = {{u"_id"_s, u"org.couchdb.user:node-fxz"_s},
                               {u"_rev"_s, u"3-abc"_s},
                               {u"name"_s, u"node-fxz"_s},
                               {u"roles"_s, QJsonArray::fromStringList(roles)},
                               {u"derived_key"_s, u"00ff"_s}};
    return known;
}

QStringList plannedRoles(const PlannedAccount& account)
{
    return account.document["roles"_L1].toVariant().toStringList();
}

// A county's server, a folder for files, and a program that opens spaces.
class County
{
public:
    QString file(const QString& name = u"fxz.account"_s) const { return m_folder.filePath(name); }

    Result<OpeningReport> run(HttpTransport& transport, AccountOrder::Password password,
                              const QString& name = u"fxz.account"_s,
                              Provisioning::Mode mode = Provisioning::Mode::Open)
    {
        FakeClock clock;
        QObject owner;
        std::optional<Result<OpeningReport>> report;
        Provisioning provisioning(transport, clock, orderFor({{Fxz, file(name), password}}), authority());
        provisioning.start(mode, {&owner, [&](Result<OpeningReport> result) { report = std::move(result); }});
        REQUIRE(QTest::qWaitFor([&] {
            clock.advance(1s);
            return report.has_value();
        }));
        return *report;
    }

    QString passwordIn(const QString& name = u"fxz.account"_s) const
    {
        return PasswordFile(file(name), UserId(u"node-fxz"_s)).read().value();
    }

private:
    QTemporaryDir m_folder;
};

void greetAdministrator(ScriptedTransport& server)
{
    server.always("GET", "/", ScriptedTransport::error(404, "not_found", "missing"));
    server.once("GET", "/", ScriptedTransport::json(R"({"couchdb":"Welcome","version":"3.5.0"})"));
    server.always("GET", "/_session",
                  ScriptedTransport::json(R"({"ok":true,"userCtx":{"name":"admin","roles":["_admin"]}})"));
    server.always("PUT", "/", ScriptedTransport::json(R"({"ok":true})", 201));
}

constexpr auto AccountPath = "/_users/org.couchdb.user%3Anode-fxz";

QJsonObject sent(const ScriptedTransport& server)
{
    return QJsonDocument::fromJson(server.body("PUT", AccountPath)).object();
}

// Who the server takes somebody for.
QJsonObject signedIn(const TestNode& node, const QString& user, const QString& password)
{
    ServerAddress address = ServerAddress::parse(node.url().toString()).value();
    address.user = user;
    address.password = password;
    QtHttpTransport transport(address);
    QObject owner;
    std::optional<Result<HttpResponse>> answer;
    transport.send({.method = "GET", .target = "/_session"},
                   {&owner, [&](Result<HttpResponse> given) { answer = std::move(given); }});
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    return QJsonDocument::fromJson((*answer)->body)["userCtx"_L1].toObject();
}

} // namespace

TEST_CASE("A server's account is made with its one right, and its password is in no plan", "[provision]")
{
    const OpeningPlan made = plan(orderFor({{Fxz, u"fxz.account"_s, AsItIs}}));
    REQUIRE(made.accounts.size() == 1);
    CHECK(plannedRoles(made.accounts[0]) == QStringList{u"school:fxz:node"_s});
    CHECK(made.accounts[0].document["name"_L1] == u"node-fxz"_s);
    CHECK_FALSE(made.accounts[0].document.contains(u"password"_s));
    REQUIRE(made.report.accounts.size() == 1);
    CHECK(made.report.accounts[0].state == AccountState::Made);
}

TEST_CASE("An account that may do what a server does stays with its password", "[provision]")
{
    const auto known = withAccount({u"school:fxz:node"_s});
    const OpeningPlan kept = plan(orderFor({{Fxz, u"fxz.account"_s, AsItIs}}), known);
    CHECK(kept.accounts.empty());
    REQUIRE(kept.report.accounts.size() == 1);
    CHECK(kept.report.accounts[0].state == AccountState::AsBefore);
    CHECK(kept.report.accounts[0].file.isEmpty());
    CHECK_FALSE(kept.report.needsAttention());
    const OpeningPlan anew = plan(orderFor({{Fxz, u"fxz.account"_s, Anew}}), known);
    REQUIRE(anew.accounts.size() == 1);
    CHECK(anew.accounts[0].document["_rev"_L1] == u"3-abc"_s);
    CHECK_FALSE(anew.accounts[0].document.contains(u"derived_key"_s));
    CHECK(anew.report.accounts[0].state == AccountState::Renewed);
}

TEST_CASE("An account with other rights becomes a server's only together with a new password", "[provision]")
{
    const QStringList roles = GENERATE(QStringList{}, QStringList{u"school:fxz:head"_s},
                                       QStringList{u"school:fxz:node"_s, u"school:mgp:node"_s});
    const auto known = withAccount(roles);
    const OpeningPlan refused = plan(orderFor({{Fxz, u"fxz.account"_s, AsItIs}}), known);
    CHECK(refused.accounts.empty());
    CHECK(refused.report.accounts.empty());
    REQUIRE(refused.report.problems.size() == 1);
    CHECK(refused.report.problems[0].error.detail.contains(u"--renew-account"_s));
    const OpeningPlan anew = plan(orderFor({{Fxz, u"fxz.account"_s, Anew}}), known);
    REQUIRE(anew.accounts.size() == 1);
    CHECK(plannedRoles(anew.accounts[0]) == QStringList{u"school:fxz:node"_s});
}

TEST_CASE("A school that the file does not name, or that is named twice, gets no account", "[provision]")
{
    const OpeningPlan made =
        plan(orderFor({{Mgp, u"mgp"_s, AsItIs}, {Fxz, u"fxz"_s, AsItIs}, {Fxz, u"fxz-2"_s, Anew}}));
    CHECK(made.accounts.size() == 1);
    CHECK(made.report.problems.size() == 2);
}

TEST_CASE("A school and a file are read, and files of something else refused before anything is done",
          "[provision]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a=b.account"_s);
    const auto order = accountIn(u" fxz="_s + path, AsItIs);
    REQUIRE(order);
    CHECK(order->school == Fxz);
    CHECK(order->file == path);
    for (const QString& wrong : {u"fxz"_s, u"=file"_s, u"fxz="_s, QString()})
        CHECK(accountIn(wrong, AsItIs).error().kind == ErrorKind::InvalidInput);

    REQUIRE(PasswordFile(path, UserId(u"node-fxz"_s)).make());
    CHECK(accountIn(u"fxz="_s + path, AsItIs));
    CHECK(accountIn(u"fxz="_s + path, Anew).error().kind == ErrorKind::Precondition);
    CHECK(accountIn(u"mgp="_s + path, AsItIs).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A password is for its owner's eyes, never the same, and never written over", "[provision]")
{
    const QTemporaryDir folder;
    const UserId account(u"node-枫香寨 小学"_s);
    const PasswordFile file(folder.filePath(u"one"_s), account);
    const auto made = file.make();
    REQUIRE(made);
    CHECK(made->size() >= 24);
    CHECK(file.read() == *made);
    CHECK(QFileInfo(folder.filePath(u"one"_s)).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(file.make().error().kind == ErrorKind::Precondition);
    CHECK(file.read() == *made);
    CHECK(PasswordFile(folder.filePath(u"two"_s), account).make().value() != *made);
    CHECK_FALSE(PasswordFile(folder.filePath(u"no/such"_s), account).make());
}

TEST_CASE("A password is on the disk before the account is made, and used again after a cut", "[provision]")
{
    County county;
    ScriptedTransport away;
    greetAdministrator(away);
    away.always("PUT", AccountPath, fail(ErrorKind::Offline, u"cut"_s));
    CHECK(county.run(away, AsItIs).error().kind == ErrorKind::Offline);
    const QString password = county.passwordIn();

    ScriptedTransport server;
    greetAdministrator(server);
    const auto report = county.run(server, AsItIs);
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(report->accounts.size() == 1);
    CHECK(sent(server)["password"_L1] == password);
    CHECK(server.requests().back().target == AccountPath);
}

TEST_CASE("An account that cannot be written, or whose file cannot, is not done, and all else is",
          "[provision]")
{
    County county;
    ScriptedTransport server;
    greetAdministrator(server);
    QString file = u"fxz.account"_s;
    SECTION("refused")
    {
        server.always("PUT", AccountPath, ScriptedTransport::error(403, "forbidden", "not so"));
    }
    SECTION("changed at the same time, or an answer was lost")
    {
        server.always("PUT", AccountPath, ScriptedTransport::error(409, "conflict", "it is there"));
    }
    SECTION("no folder")
    {
        file = u"no/such.account"_s;
    }
    const auto report = county.run(server, AsItIs, file);
    REQUIRE(report);
    REQUIRE(report->problems.size() == 1);
    CHECK(report->problems[0].database == u"_users"_s);
    CHECK(report->accounts.empty());
    CHECK(report->created == 6);
    CHECK(server.count("PUT", AccountPath) == (file == u"fxz.account"_s ? 1 : 0));
}

TEST_CASE("A dry run makes neither file nor account", "[provision]")
{
    County county;
    ScriptedTransport server;
    greetAdministrator(server);
    const auto report = county.run(server, AsItIs, u"fxz.account"_s, Provisioning::Mode::DryRun);
    REQUIRE(report);
    CHECK(report->accounts.size() == 1); // would
    CHECK(server.count("PUT", "/") == 0);
    CHECK_FALSE(QFileInfo::exists(county.file()));
}

TEST_CASE("At a server the account signs in, a second run changes nothing, a new password ends the old",
          "[provision]")
{
    County county;
    const TestNode node;
    ServerAddress address = ServerAddress::parse(node.url().toString()).value();
    address.user = node.user();
    address.password = node.password();
    QtHttpTransport transport(address);
    const auto first = county.run(transport, AsItIs);
    REQUIRE(first);
    CHECK(first->problems.empty());
    const QJsonObject who = signedIn(node, u"node-fxz"_s, county.passwordIn());
    CHECK(who["name"_L1] == u"node-fxz"_s);
    CHECK(who["roles"_L1] == QJsonArray{u"school:fxz:node"_s});

    const auto again = county.run(transport, AsItIs, u"other.account"_s);
    REQUIRE(again);
    CHECK(again->accounts.at(0).state == AccountState::AsBefore);
    CHECK_FALSE(QFileInfo::exists(county.file(u"other.account"_s)));
    CHECK(signedIn(node, u"node-fxz"_s, county.passwordIn())["name"_L1] == u"node-fxz"_s);

    REQUIRE(county.run(transport, Anew, u"new.account"_s));
    CHECK(signedIn(node, u"node-fxz"_s, county.passwordIn())["name"_L1] != u"node-fxz"_s);
    CHECK(signedIn(node, u"node-fxz"_s, county.passwordIn(u"new.account"_s))["name"_L1] == u"node-fxz"_s);
}
