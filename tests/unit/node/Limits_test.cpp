// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FolderLock.h"
#include "node/NodeIdentity.h"
#include "node/SchoolDatabases.h"
#include "support/JoinedCounty.h"
#include "unit/node/NodeFixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A node asked over the network, as far as it can tell.
struct LimitFixture : NodeFixture
{
    LimitFixture() : NodeFixture(NodeAdmin{u"admin"_s, u"口令"_s})
    {
        signIn(u"admin"_s, u"口令"_s);
        ask("PUT", "/_users");
        ask("PUT", "/_users/org.couchdb.user:js01",
            R"({"name":"js01","password":"静夜思","roles":[],"type":"user"})");
        signOut();
    }

    HttpResponse from(const QString& address, const QString& name = {}, const QString& password = {})
    {
        HttpResponse answer{.status = 0};
        begin(answer, address, name, password);
        REQUIRE(QTest::qWaitFor([&] { return answer.status != 0; }, 120'000));
        return answer;
    }
    void begin(HttpResponse& answer, const QString& address, const QString& name, const QString& password)
    {
        HttpRequest request{.target = "/_session"};
        if (!name.isEmpty())
            request.headers.set("Authorization", "Basic " + (name + u':' + password).toUtf8().toBase64());
        router.handle(std::move(request),
                      Continuation<HttpResponse>(
                          &client, [&](Result<HttpResponse> result) { answer = *std::move(result); }),
                      address);
    }
};

const QJsonObject Roster{
    {u"kind"_s, u"roster"_s},
    {u"schema"_s, 1},
    {u"school"_s, u"fxz"_s},
    {u"schoolName"_s, u"䶮溪中心小学"_s},
    {u"staff"_s,
     QJsonArray{
         QJsonObject{{u"user"_s, u"王𠮷"_s}, {u"name"_s, u"王𠮷"_s}, {u"roles"_s, QJsonArray{u"teacher"_s}}},
         QJsonObject{{u"user"_s, u"xz01"_s}, {u"name"_s, u"校长"_s}, {u"roles"_s, QJsonArray{u"head"_s}}}}}};

} // namespace

TEST_CASE_METHOD(LimitFixture, "An old password sent again and again keeps nobody from giving the new one",
                 "[node][limits]")
{
    for (int i = 0; i < 20; ++i)
        CHECK(from(u"10.0.0.7"_s, u"js01"_s, u"旧口令"_s).status == 401);
    CHECK(from(u"10.0.0.7"_s, u"js01"_s, u"静夜思"_s).status == 200);
}

TEST_CASE_METHOD(LimitFixture, "Who guesses again and again must wait, and is told how long",
                 "[node][limits]")
{
    for (int i = 0; i < 5; ++i)
        CHECK(from(u"10.0.0.7"_s, u"js01"_s, u"wrong%1"_s.arg(i)).status == 401);
    const auto slowed = from(u"10.0.0.7"_s, u"js01"_s, u"静夜思"_s);
    CHECK(slowed.status == 429);
    CHECK(slowed.headers.value("Retry-After").toInt() == 10);
    CHECK(from(u"10.0.0.7"_s, u"admin"_s, u"口令"_s).status == 200);  // others at the same address
    CHECK(from(u"10.0.0.8"_s, u"js01"_s, u"静夜思"_s).status == 200); // the same person elsewhere
    clock.advance(10s);
    CHECK(from(u"10.0.0.7"_s, u"js01"_s, u"静夜思"_s).status == 200);
}

TEST_CASE_METHOD(LimitFixture, "No password is checked in the serving thread, of whatever name",
                 "[node][limits][attack]")
{
    HttpResponse known{.status = 0};
    HttpResponse unknown{.status = 0};
    begin(known, u"10.0.0.7"_s, u"js01"_s, u"x"_s);
    begin(unknown, u"10.0.0.8"_s, u"nobody"_s, u"x"_s);
    CHECK(known.status == 0);
    CHECK(unknown.status == 0);
    REQUIRE(QTest::qWaitFor([&] { return known.status != 0 && unknown.status != 0; }, 10'000));
    CHECK(known.status == 401);
    CHECK(known.body == unknown.body);
    CHECK_FALSE(PasswordHash::ofNobody().matches({}));
}

TEST_CASE_METHOD(LimitFixture, "A stranger's wrong passwords at an address keep no right one from it",
                 "[node][limits][attack][hostile]")
{
    std::vector<HttpResponse> guesses(200);
    for (size_t i = 0; i < guesses.size(); ++i) {
        guesses[i].status = 0;
        begin(guesses[i], u"10.0.0.7"_s, u"t%1"_s.arg(i), u"x"_s);
    }
    HttpResponse right{.status = 0};
    begin(right, u"10.0.0.7"_s, u"js01"_s, u"静夜思"_s);
    CHECK(from(u"10.0.0.9"_s, u"admin"_s, u"口令"_s).status == 200);
    REQUIRE(QTest::qWaitFor([&] { return right.status != 0; }, 120'000));
    CHECK(right.status == 200);
    // Most of the guesses were not even checked: they cost nothing.
    CHECK(std::count_if(guesses.begin(), guesses.end(), [](const auto& each) { return each.status == 429; }) >
          150);
}

TEST_CASE_METHOD(LimitFixture, "A name that is guessed at from everywhere still opens to the right password",
                 "[node][limits][attack][hostile]")
{
    REQUIRE(from(u"10.0.1.1"_s, u"js01"_s, u"静夜思"_s).status == 200);
    std::vector<HttpResponse> guesses(55);
    for (size_t i = 0; i < guesses.size(); ++i) {
        guesses[i].status = 0;
        begin(guesses[i], u"10.0.0.%1"_s.arg(i / 5), u"js01"_s, u"wrong%1"_s.arg(i));
    }
    CHECK(from(u"10.0.1.1"_s, u"js01"_s, u"静夜思"_s).status == 200); // where it was used before
    CHECK(from(u"10.0.1.2"_s, u"js01"_s, u"静夜思"_s).status == 200); // and elsewhere
    // But a second guess from a new address has to wait.
    CHECK(from(u"10.0.1.3"_s, u"js01"_s, u"wrong"_s).status == 401);
    CHECK(from(u"10.0.1.3"_s, u"js01"_s, u"wronger"_s).status == 429);
}

TEST_CASE_METHOD(LimitFixture, "A wrong password that is right by now signs in", "[node][limits]")
{
    REQUIRE(from(u"10.0.0.7"_s, u"js02"_s, u"静夜思"_s).status == 401);
    signIn(u"admin"_s, u"口令"_s);
    ask("PUT", "/_users/org.couchdb.user:js02",
        R"({"name":"js02","password":"静夜思","roles":["_admin"],"type":"user"})");
    ask("PUT", "/_users/org.couchdb.user:js02",
        R"({"name":"js02","password":"静夜思","roles":[],"type":"user"})");
    clock.advance(10s);
    CHECK(from(u"10.0.0.7"_s, u"js02"_s, u"静夜思"_s).status == 200);
}

TEST_CASE_METHOD(LimitFixture,
                 "One client that has gone mad is answered 429 and takes nothing from the others",
                 "[node][limits]")
{
    int answered = 0;
    while (answered < 10'000 && from(u"10.0.0.7"_s, u"js01"_s, u"静夜思"_s).status == 200)
        ++answered;
    CHECK(answered == 2000);
    CHECK(from(u"10.0.0.9"_s, u"admin"_s, u"口令"_s).status == 200);
    CHECK(from(u"10.0.0.9"_s).status == 200);
    clock.advance(1s);
    CHECK(from(u"10.0.0.7"_s, u"js01"_s, u"静夜思"_s).status == 200);
}

TEST_CASE_METHOD(LimitFixture, "Strangers ask little", "[node][limits]")
{
    for (int i = 0; i < 200; ++i)
        CHECK(from(u"10.0.0.7"_s).status == 200);
    CHECK(from(u"10.0.0.7"_s).status == 429);
    CHECK(from(u"10.0.0.8"_s).status == 200);
}

TEST_CASE_METHOD(NodeFixture, "Everybody is told where to sign in and whose server it is", "[node][signin]")
{
    router.setGreeting(
        {.issuer = u"https://auth.example"_s, .clientId = u"shanke"_s, .school = u"fxz"_s, .node = u"n"_s});
    CHECK(object("GET", "/.well-known/shanke") == QJsonObject{{u"issuer"_s, u"https://auth.example"_s},
                                                              {u"clientId"_s, u"shanke"_s},
                                                              {u"school"_s, u"fxz"_s},
                                                              {u"node"_s, u"n"_s}});
    CHECK(ask("PUT", "/.well-known/shanke").status == 405);
    CHECK(ask("GET", "/.well-known/other").status == 404);
}

TEST_CASE("The key of a node stays the same, for its owner's eyes only", "[node][identity]")
{
    const QTemporaryDir folder;
    const SchoolId id(u"fxz"_s);
    const auto made = NodeIdentity::open(folder.path(), id);
    REQUIRE(made);
    const QString path = folder.filePath(u"node.key"_s);
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    CHECK_FALSE(QFileInfo(path).permissions() & others);
    QFile(path).setPermissions(QFileInfo(path).permissions() | others);
    const auto again = NodeIdentity::open(folder.path(), id);
    CHECK(again->key().publicKey() == made->key().publicKey());
    CHECK_FALSE(QFileInfo(path).permissions() & others);
    QFile broken(path);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("坏");
    broken.close();
    CHECK(NodeIdentity::open(folder.path(), id).error().kind == ErrorKind::Damaged);
}

TEST_CASE_METHOD(NodeFixture, "A school's node holds what the people on the roster work with",
                 "[node][school]")
{
    SchoolAuthority roster(*databases, SchoolId(u"fxz"_s), anchorOf(SchoolId(u"fxz"_s)));
    SchoolDatabases holdings(*databases, roster);
    REQUIRE(holdings.start());
    REQUIRE(QTest::qWaitFor([&] { return databases->names().size() == 4; }));
    CHECK(databases->names() == QStringList{u"county"_s, u"files-county"_s, u"files-fxz"_s, u"school-fxz"_s});
    putRoster(Roster);
    put("/county/column%3Ayuwen-3", R"({"kind":"column","schema":1,"author":"office"})");
    const QString wang = QString::fromLatin1(u"王𠮷"_s.toUtf8().toHex());
    // And, as they were there before: school, county and the pieces of files.
    REQUIRE(QTest::qWaitFor([&] { return databases->names().size() == 9; }));
    CHECK(databases->names().contains(u"desk-"_s + wang));
    CHECK(databases->names().contains(u"space-xz01"_s));
    CHECK(databases->names().contains(u"column-yuwen-3"_s));
    const QJsonObject security = object("GET", "/desk-xz01/_security");
    CHECK(security["members"_L1]["names"_L1].toArray() == QJsonArray{u"xz01"_s});
    CHECK(security["shanke"_L1]["kind"_L1] == u"desk"_s);
    CHECK(security["shanke"_L1]["owner"_L1] == u"xz01"_s);
    // Columns of which the county's roster names a curator.
    for (const PlacedDocument& each : joinedCounty(curatorPc(u"lm01"_s), u"shuxue-4"_s)) {
        const QByteArray id = QUrl::toPercentEncoding(each.document["_id"_L1].toString());
        put('/' + each.database.toUtf8() + '/' + id, QJsonDocument(each.document).toJson());
    }
    CHECK(QTest::qWaitFor([&] { return databases->names().contains(u"column-shuxue-4"_s); }));
}

TEST_CASE_METHOD(NodeFixture, "A desk of an older server lets in whom this one does, and whom somebody added",
                 "[node][school]")
{
    const auto rolesOf = [&] {
        return object("GET", "/desk-xz01/_security")["members"_L1]["roles"_L1].toArray();
    };
    const QString delegate = u"school:fxz:delegate"_s;
    SchoolAuthority roster(*databases, SchoolId(u"fxz"_s), anchorOf(SchoolId(u"fxz"_s)));
    {
        SchoolDatabases holdings(*databases, roster);
        REQUIRE(holdings.start());
        putRoster(Roster);
        REQUIRE(QTest::qWaitFor([&] { return databases->names().contains(u"desk-xz01"_s); }));
        REQUIRE(QTest::qWaitFor([&] { return rolesOf().contains(delegate); }));
    }
    QJsonObject security = object("GET", "/desk-xz01/_security");
    QJsonObject members = security["members"_L1].toObject();
    members["roles"_L1] = QJsonArray{u"school:fxz:head"_s, u"added"_s};
    security["members"_L1] = members;
    REQUIRE(ask("PUT", "/desk-xz01/_security", QJsonDocument(security).toJson()).status == 200);
    REQUIRE_FALSE(rolesOf().contains(delegate));

    SchoolDatabases again(*databases, roster);
    REQUIRE(again.start());
    CHECK(QTest::qWaitFor([&] { return rolesOf().contains(delegate); }));
    CHECK(rolesOf().contains(u"added"_s));
    CHECK(object("GET", "/desk-xz01/_security")["members"_L1]["names"_L1].toArray() == QJsonArray{u"xz01"_s});
}

TEST_CASE_METHOD(NodeFixture, "A node enters its school by a device document of its own, once",
                 "[node][school]")
{
    SchoolAuthority roster(*databases, SchoolId(u"fxz"_s), anchorOf(SchoolId(u"fxz"_s)));
    SchoolDatabases holdings(*databases, roster);
    REQUIRE(holdings.start());
    const SchoolId school(u"fxz"_s);
    const auto identity = NodeIdentity::open(folder.path(), school).value();
    REQUIRE(holdings.introduce(identity, u"机房服务器"_s));
    REQUIRE(holdings.introduce(identity, u"机房服务器"_s));
    const DocId id = documentOf(identity.device());
    const QJsonObject stored = object("GET", "/school-fxz/" + QUrl::toPercentEncoding(id.toString()));
    CHECK(stored["_rev"_L1].toString().startsWith(u"1-"));
    const auto card = SignedCard::read(DatabaseName(u"school-fxz"_s), id, stored);
    REQUIRE(card);
    CHECK(card->card() == identity.card(u"机房服务器"_s));
}

TEST_CASE("One node serves a folder, and its files are its owner's alone", "[node][attack]")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"data"_s);
    const auto databases = NodeDatabases::open(folder).value();
    const auto lock = FolderLock::take(folder + u"/node.lock"_s);
    REQUIRE(lock);
    CHECK(FolderLock::take(folder + u"/node.lock"_s).error().kind == ErrorKind::InUse);
    REQUIRE(databases->create(u"db"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeOther | QFileDevice::ExeGroup;
    CHECK_FALSE(QFile::permissions(folder).testAnyFlags(others));
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    CHECK(files.size() >= 3);
    for (const QFileInfo& file : files) {
        INFO(file.fileName().toStdString());
        CHECK_FALSE(file.permissions().testAnyFlags(others));
    }
}
