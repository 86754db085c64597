// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeFixture.h"
#include "node/state/HeardBook.h"
#include "node/state/StatusJson.h"
#include "node/state/StatusPage.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-03-05T12:00:00+08:00"_s, Qt::ISODate);

NodeStatus healthy()
{
    NodeStatus status;
    status.now = Noon;
    status.school = u"fxz"_s;
    status.county.emplace();
    status.county->lastContact = Noon.addSecs(-60);
    status.county->trouble = QString();
    status.freeBytes = qint64(9) << 30;
    status.freeLimit = qint64(512) << 20;
    status.keeping.lastCheck = Noon.addSecs(-3600);
    status.keeping.lastBackup = Noon.addSecs(-1800);
    status.heardSince = Noon.addDays(-30);
    return status;
}

QString pageOf(const NodeStatus& status, const char* language = "en")
{
    return QString::fromUtf8(statusPage(status, StatusWords::in(language)));
}

struct StateFixture : NodeFixture
{
    StateFixture() : NodeFixture(NodeAdmin{u"admin"_s, u"secret"_s})
    {
        router.state().setSource([] { return healthy(); }, [this] { ++checks; });
        signIn(u"admin"_s, u"secret"_s);
    }
    HttpResponse page(const QByteArray& method, const QByteArray& target)
    {
        HttpRequest request{.method = method, .target = target, .headers = credentials};
        request.headers.set("Accept", "text/html,application/xhtml+xml");
        return ask(request);
    }

    int checks = 0;
};

} // namespace

TEST_CASE_METHOD(StateFixture, "How the node stands is for its administrator alone", "[node][state]")
{
    CHECK(object("GET", "/_shanke/state")[u"school"].toString() == u"fxz");
    CHECK(page("GET", "/_shanke/state").body.startsWith("<!DOCTYPE html>"));
    CHECK(ask("POST", "/_shanke/state").status == 405);
    CHECK(ask("GET", "/_shanke/check").status == 405);
    CHECK(ask("POST", "/_shanke/check").status == 202);
    CHECK(page("POST", "/_shanke/check").status == 303);
    CHECK(checks == 2);
    CHECK(ask("GET", "/_shanke/state/more").status == 404);
    signOut();
    CHECK(ask("GET", "/_shanke/state").status == 401);
    CHECK(ask("POST", "/_shanke/check").status == 401);
    CHECK(checks == 2);
}

TEST_CASE_METHOD(NodeFixture, "A node that nobody looks after has no such page", "[node][state]")
{
    CHECK(ask("GET", "/_shanke/state").status == 404);
}

TEST_CASE("What came from documents, servers and the disk is text on the page", "[node][state]")
{
    const QString evil = u"<script>alert('坏')</script>\"&"_s;
    NodeStatus status = healthy();
    status.school = evil;
    status.county->trouble = evil;
    status.county->lacked = {evil};
    status.county->owed = {{evil, 3, true, {evil}}, {evil, 0, false, {}}};
    status.damaged = {evil};
    status.keeping.findings = {evil};
    status.keeping.backupTrouble = evil;
    status.keeping.repairs = {{Noon, evil, evil, Noon, 1, evil}, {Noon, evil, {}, {}, 0, evil}};
    status.silent = {{UserId(evil), evil, DeviceId(evil), {}}};
    for (const char* language : {"en", "zh"}) {
        const QString html = pageOf(status, language);
        CHECK_FALSE(html.contains(u"<script"));
        CHECK(html.count(u"&lt;script&gt;") >= 14);
        CHECK(html.contains(u"坏"));
    }
}

TEST_CASE("The page says what needs the administrator, and only that", "[node][state]")
{
    CHECK(pageOf(healthy()).contains(u"All is well."));
    NodeStatus fresh = healthy();
    fresh.county->trouble.reset();
    CHECK(pageOf(fresh).contains(u"It was not asked yet."));
    CHECK_FALSE(pageOf(fresh).contains(u"All is well."));
    CHECK(toJson(fresh)[u"county"][u"trouble"].isNull());
    fresh = healthy();
    fresh.keeping.lastCheck = {};
    CHECK(pageOf(fresh).contains(u"Not everything was looked at yet."));
    NodeStatus waiting = healthy();
    waiting.county->owed = {{u"space-js01"_s, 3, true, {}}};
    CHECK_FALSE(needsAttention(waiting)); // it goes by itself
    CHECK(pageOf(waiting).contains(u"space-js01: 3 changes wait"));
    const auto needs = [](const std::function<void(NodeStatus&)>& change) {
        NodeStatus status = healthy();
        change(status);
        return needsAttention(status) && pageOf(status).contains(u"Something needs you");
    };
    CHECK(needs([](NodeStatus& s) { s.county->trouble = u"no route"_s; }));
    CHECK(needs([](NodeStatus& s) { s.county->lacked = {u"desk-js01"_s}; }));
    CHECK(needs([](NodeStatus& s) {
        s.county->owed = {{u"desk-js01"_s, 0, true, {u"decision:1: forbidden"_s}}};
    }));
    CHECK(needs([](NodeStatus& s) { s.freeBytes = 1; }));
    CHECK(needs([](NodeStatus& s) { s.damaged = {u"desk-js01"_s}; }));
    CHECK(needs([](NodeStatus& s) { s.keeping.findings = {u"x"_s}; }));
    CHECK(needs([](NodeStatus& s) { s.keeping.backupTrouble = u"full"_s; }));
}

TEST_CASE("The page is in Chinese for who wants that more than English", "[node][state]")
{
    const auto isChinese = [](const char* asked) { return StatusWords::in(asked).language == u"zh-CN"; };
    CHECK(isChinese("zh-CN,zh;q=0.9,en;q=0.8"));
    CHECK(isChinese("fr,zh;q=0.5"));
    CHECK_FALSE(isChinese("en-US,en;q=0.9,zh;q=0.8"));
    CHECK_FALSE(isChinese("zh;q=0.1,en"));
    CHECK_FALSE(isChinese(""));
    CHECK_FALSE(isChinese(";;;q=,,=zh"));
}

TEST_CASE("As JSON what never was is null, and numbers are numbers", "[node][state]")
{
    NodeStatus status = healthy();
    status.county->lastContact = {};
    status.county->owed = {{u"a"_s, 3, true, {}}, {u"b"_s, 0, false, {}}};
    const QJsonObject json = toJson(status);
    CHECK(json[u"county"][u"lastContact"].isNull());
    CHECK(json[u"county"][u"debts"][0][u"waiting"] == 3);
    CHECK(json[u"county"][u"debts"][1][u"waiting"].isNull());
    CHECK(json[u"check"][u"time"].toString() == u"2026-03-05T11:00:00+08:00");
    CHECK(json[u"disk"][u"free"].toInteger() == qint64(9) << 30);
    status.county.reset();
    CHECK(toJson(status)[u"county"].isNull());
}

TEST_CASE("When somebody was heard outlives the node, and a spoiled book begins anew", "[node][state]")
{
    const QTemporaryDir folder;
    {
        HeardBook book(folder.path(), Noon);
        book.note(u"device:js01:1"_s, Noon.addSecs(60));
        REQUIRE(book.save());
    }
    const HeardBook book(folder.path(), Noon.addDays(1));
    CHECK(book.since() == Noon);
    CHECK(book.last(u"device:js01:1"_s) == Noon.addSecs(60));
    CHECK_FALSE(book.last(u"device:js02:1"_s).isValid());
    QFile file(folder.filePath(u"heard.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"since\":5,\"heard\":{\"a\":[],\"b\":\"gestern\"}}");
    file.close();
    const HeardBook anew(folder.path(), Noon.addDays(2));
    CHECK(anew.since() == Noon.addDays(2));
    CHECK_FALSE(anew.last(u"a"_s).isValid());
}
