// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeFixture.h"
#include "identity/SignedEvent.h"
#include "node/ReceiptWriter.h"
#include "platform/PlatformDatabase.h"

#include <QCoreApplication>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId School(u"fxz"_s);

// A node of one school with a teacher's desk, a teacher and an approver who sign in with passwords.
struct SchoolFixture : NodeFixture
{
    SchoolFixture() : NodeFixture(NodeAdmin{u"admin"_s, u"secret"_s})
    {
        signIn(u"admin"_s, u"secret"_s);
        REQUIRE(ask("PUT", "/_users").status < 500);
        addUser(u"js01"_s, {u"school:fxz:teacher"_s});
        addUser(u"sh01"_s, {u"school:fxz:approver"_s});
        addUser(u"xz01"_s, {u"school:fxz:head"_s});
        addDatabase(platform::PlatformDatabase::ofSchool(School));
        addDatabase(platform::PlatformDatabase::deskOf(card.user, School));
        router.setCodes(&codes, &roster);
        put("/school-fxz/roster%3Afxz",
            R"({"kind":"roster","schema":1,"school":"fxz","schoolName":"䶮溪中心小学","staff":[
                {"user":"js01","name":"姜𠮷䶮","roles":["teacher"]},{"user":"js02","name":"王𠮷","roles":["teacher"]},
                {"user":"sh01","name":"审核","roles":["teacher","approver"]},
                {"user":"xz01","name":"校长","roles":["head"]}]})");
    }

    // A device asks to come in, from this process or from an address.
    int enrol(const QString& code, const QJsonObject& shown, const QString& address = {})
    {
        HttpRequest request{.method = "POST", .target = "/_shanke/enrol"};
        request.body = QJsonDocument(QJsonObject{{u"card"_s, shown}, {u"code"_s, code}}).toJson();
        HttpResponse answer{.status = 0};
        router.handle(std::move(request),
                      Continuation<HttpResponse>(
                          &client, [&](Result<HttpResponse> result) { answer = std::move(result).value(); }),
                      address);
        REQUIRE(QTest::qWaitFor([&] { return answer.status != 0; }, 10'000));
        return answer.status;
    }
    QJsonObject issue(const QString& by, const QString& user)
    {
        signIn(by, by == u"admin" ? u"secret"_s : u"pw"_s);
        const auto answer =
            object("POST", "/_shanke/codes", QJsonDocument(QJsonObject{{u"user"_s, user}}).toJson());
        signOut();
        return answer;
    }
    QJsonObject deviceOf(const QString& user) const
    {
        DeviceCard shown = card;
        shown.user = UserId(user);
        return deviceDocument(shown, key, clock.now()).value();
    }
    void setRoles(const QString& user, const QJsonArray& roles)
    {
        signIn(u"admin"_s, u"secret"_s);
        QJsonObject document = object("GET", "/school-fxz/roster%3Afxz");
        QJsonArray staff = document[u"staff"].toArray();
        for (qsizetype i = 0; i < staff.size(); ++i) {
            QJsonObject member = staff[i].toObject();
            if (member[u"user"] == user)
                member[u"roles"_s] = roles;
            staff[i] = member;
        }
        document[u"staff"_s] = staff;
        put("/school-fxz/roster%3Afxz", QJsonDocument(document).toJson());
        QCoreApplication::processEvents(); // the feed tells
        signOut();
    }

    void addUser(const QString& name, const QStringList& roles)
    {
        const QJsonObject user{{u"name"_s, name},
                               {u"type"_s, u"user"_s},
                               {u"password"_s, u"pw"_s},
                               {u"roles"_s, QJsonArray::fromStringList(roles)}};
        put("/_users/org.couchdb.user:" + name.toUtf8(), QJsonDocument(user).toJson());
    }

    void addDatabase(const platform::PlatformDatabase& database)
    {
        const QByteArray target = "/" + database.name().toUtf8();
        REQUIRE(ask("PUT", target).status == 201);
        const QByteArray security = QJsonDocument(platform::securityOf(database)).toJson();
        REQUIRE(ask("PUT", target + "/_security", security).status == 200);
    }

    // What the node says to `document` by `user`: its status, and its reason in `reason`.
    int write(const QString& user, const QByteArray& database, const DocId& id, const QJsonObject& document)
    {
        signIn(user, user == u"admin" ? u"secret"_s : u"pw"_s);
        const HttpResponse response =
            ask("PUT", "/" + database + "/" + id.toUtf8(), QJsonDocument(document).toJson());
        reason = objectOf(response)[u"reason"].toString();
        UNSCOPED_INFO(reason.toStdString());
        return response.status;
    }

    QJsonObject submission(const DeviceKey& with, const QString& text = u"静夜思 𠮷䶮"_s) const
    {
        const QJsonObject content{{u"kind"_s, u"submission"_s},
                                  {u"author"_s, u"js01"_s},
                                  {u"school"_s, u"fxz"_s},
                                  {u"device"_s, card.device.toString()},
                                  {u"plan"_s, u"plan:1"_s},
                                  {u"content"_s, QJsonObject{{u"title"_s, text}}},
                                  {u"contentHash"_s, QString::fromLatin1(Digest::of("text").toHex())},
                                  {u"counter"_s, 1},
                                  {u"deviceCounter"_s, 1},
                                  {u"previous"_s, QString()}};
        return sign(Id, content, with).value();
    }

    const DocId Id{u"submission:01JD"_s};
    DeviceKey key = DeviceKey::make();
    DeviceCard card{UserId(u"js01"_s), u"姜𠮷䶮"_s, School, DeviceId(u"pc-1"_s), key.publicKey()};
    DocId deviceId = documentOf(card.device);
    QJsonObject device = deviceDocument(card, key, clock.now()).value();
    EnrolmentCodes codes{*databases, School, clock};
    SchoolRoster roster{*databases, School};
    QString reason;
};

} // namespace

TEST_CASE_METHOD(SchoolFixture, "A submission is taken in when its device is known and signed it", "[node]")
{
    CHECK(write(u"js01"_s, "desk-js01", Id, submission(key)) == 403);
    CHECK(reason.startsWith(u"unknown-device: "));
    REQUIRE(write(u"js01"_s, "school-fxz", deviceId, device) == 201);
    QJsonObject altered = submission(key);
    altered[u"planRev"_s] = u"2-bb"_s;
    CHECK(write(u"js01"_s, "desk-js01", Id, altered) == 403);
    CHECK(reason.startsWith(u"altered: "));
    CHECK(write(u"js01"_s, "desk-js01", Id, submission(DeviceKey::make())) == 403);
    QJsonObject bare = submission(key);
    bare.remove(u"signature"_s);
    CHECK(write(u"js01"_s, "desk-js01", Id, bare) == 403);
    CHECK(reason.startsWith(u"unsigned: "));
    CHECK(write(u"js01"_s, "desk-js01", DocId(u"submission:other"_s), submission(key)) == 403);
    CHECK(write(u"js01"_s, "desk-js01", Id, submission(key)) == 201);
}

TEST_CASE_METHOD(SchoolFixture, "What is wrong in a batch spoils only itself", "[node]")
{
    REQUIRE(write(u"js01"_s, "school-fxz", deviceId, device) == 201);
    QJsonObject good = submission(key);
    good[u"_id"_s] = Id.toString();
    good[u"_rev"_s] = u"1-aa"_s;
    QJsonObject bad = submission(key);
    bad[u"_id"_s] = u"submission:copy"_s;
    bad[u"_rev"_s] = u"1-aa"_s;
    const QJsonObject batch{{u"new_edits"_s, false}, {u"docs"_s, QJsonArray{bad, good}}};
    const HttpResponse response = ask("POST", "/desk-js01/_bulk_docs", QJsonDocument(batch).toJson());
    const QJsonArray answers = QJsonDocument::fromJson(response.body).array();
    REQUIRE(answers.size() == 1);
    CHECK(answers[0][u"id"] == u"submission:copy"_s);
    CHECK(answers[0][u"error"] == u"forbidden"_s);
    CHECK(ask("GET", "/desk-js01/" + Id.toUtf8()).status == 200);
}

TEST_CASE_METHOD(SchoolFixture, "A device stays who it is, and out of use once it was taken out", "[node]")
{
    QJsonObject foreign = device;
    foreign[u"name"_s] = u"别人"_s;
    CHECK(write(u"js01"_s, "school-fxz", deviceId, foreign) == 403);
    CHECK(reason.startsWith(u"bad-device: "));
    REQUIRE(write(u"js01"_s, "school-fxz", deviceId, device) == 201);
    const auto revOf = [&] { return object("GET", "/school-fxz/" + deviceId.toUtf8()).value(u"_rev"); };

    const DeviceKey other = DeviceKey::make();
    DeviceCard replaced = card;
    replaced.key = other.publicKey();
    QJsonObject replacement = deviceDocument(replaced, other, clock.now()).value();
    replacement[u"_rev"_s] = revOf();
    CHECK(write(u"js01"_s, "school-fxz", deviceId, replacement) == 403);
    CHECK(reason.startsWith(u"unchangeable: "));

    QJsonObject gone = revoked(device, {UserId(u"sh01"_s), clock.now(), 0});
    gone[u"_rev"_s] = revOf();
    REQUIRE(write(u"sh01"_s, "school-fxz", deviceId, gone) == 201);
    CHECK(write(u"js01"_s, "desk-js01", Id, submission(key)) == 403);
    CHECK(reason.startsWith(u"device-revoked: "));
    QJsonObject back = device;
    back[u"_rev"_s] = revOf();
    CHECK(write(u"js01"_s, "school-fxz", deviceId, back) == 403);
    CHECK(reason.startsWith(u"unchangeable: "));
}

TEST_CASE_METHOD(SchoolFixture,
                 "A database that is nobody's has no gate, and an administrator passes every one", "[node]")
{
    CHECK(write(u"admin"_s, "desk-js01", Id, {{u"kind"_s, u"submission"_s}}) == 201);
    REQUIRE(ask("PUT", "/plain").status == 201);
    CHECK(write(u"admin"_s, "plain", Id, {{u"kind"_s, u"submission"_s}}) == 201);
}

TEST_CASE_METHOD(SchoolFixture, "A code of an approver lets one device of one teacher in, once", "[node]")
{
    CHECK(issue(u"js01"_s, u"js01"_s)[u"reason"].toString().startsWith(u"not-head: "));
    const QString code = issue(u"sh01"_s, u"js01"_s)[u"code"].toString();
    REQUIRE(code.size() == 11);
    CHECK(enrol(u"AAAAA-AAAAA"_s, device) == 403);
    SECTION("as it was told, in small letters and full width")
    {
        CHECK(enrol(code.toLower().replace(u'-', u"－"_s), device) == 201);
        CHECK(ask("GET", "/school-fxz/" + deviceId.toUtf8()).status == 401);
        signIn(u"js01"_s, u"pw"_s);
        CHECK(object("GET", "/school-fxz/" + deviceId.toUtf8())[u"key"] == device[u"key"]);
        CHECK(enrol(code, device) == 403);
    }
    SECTION("not for somebody else, and not for a card that its key did not sign")
    {
        CHECK(enrol(code, deviceOf(u"js02"_s)) == 403);
        QJsonObject altered = device;
        altered[u"name"_s] = u"别人"_s;
        CHECK(enrol(code, altered) == 400);
        CHECK(enrol(code, {}) == 400);
    }
    SECTION("also after many wrong ones of strangers, who must wait themselves")
    {
        for (int i = 0; i < 5; ++i)
            CHECK(enrol(u"22222-22222"_s, device, u"10.0.0.7"_s) == 403);
        CHECK(enrol(u"22222-22222"_s, device, u"10.0.0.7"_s) == 429);
        CHECK(enrol(code, device, u"10.0.0.8"_s) == 201);
    }
    SECTION("not a week later")
    {
        clock.advance(std::chrono::hours(24 * 8));
        CHECK(enrol(code, device) == 403);
    }
    SECTION("a user id may be Chinese and 200 characters long, not longer and not nothing")
    {
        CHECK(issue(u"xz01"_s, QString(200, u'䶮'))[u"code"].isString());
        CHECK(issue(u"xz01"_s, QString(201, u'䶮'))[u"error"] == u"bad_request"_s);
        CHECK(issue(u"xz01"_s, {})[u"error"] == u"bad_request"_s);
    }
}

TEST_CASE_METHOD(SchoolFixture, "Codes go to those whom the giver may let in, and to nobody's own second PC",
                 "[node][attack][hostile]")
{
    const auto reasonOf = [&](const QString& by, const QString& user) {
        return issue(by, user)[u"reason"].toString().section(u':', 0, 0);
    };
    CHECK(reasonOf(u"sh01"_s, u"xz01"_s) == u"not-teacher"_s);
    CHECK(reasonOf(u"sh01"_s, u"sh01"_s) == u"own-code"_s);
    CHECK(reasonOf(u"xz01"_s, u"xz01"_s) == u"own-code"_s);
    CHECK(reasonOf(u"sh01"_s, u"nobody"_s) == u"not-teacher"_s);
    CHECK(reasonOf(u"js01"_s, u"js02"_s) == u"not-head"_s);
    CHECK(issue(u"xz01"_s, u"sh01"_s)[u"code"].isString());
    CHECK(issue(u"admin"_s, u"xz01"_s)[u"code"].isString());
    CHECK(issue(u"sh01"_s, u"js02"_s)[u"code"].isString());
}

TEST_CASE_METHOD(SchoolFixture, "A code for a teacher is no code for the head that the teacher has become",
                 "[node][attack][hostile]")
{
    const QString code = issue(u"sh01"_s, u"js01"_s)[u"code"].toString();
    setRoles(u"js01"_s, {u"head"_s});
    CHECK(enrol(code, device) == 403);
    const QString better = issue(u"xz01"_s, u"js01"_s)[u"code"].toString();
    CHECK(enrol(better, device) == 201);
}

TEST_CASE_METHOD(SchoolFixture, "What the node keeps for itself cannot be read or written by anybody",
                 "[node]")
{
    REQUIRE(codes.issue(card.user, EnrolmentCodes::For::Teacher));
    signIn(u"sh01"_s, u"pw"_s);
    CHECK(ask("GET", "/school-fxz/_local/shanke:codes").status == 403);
    CHECK(ask("PUT", "/school-fxz/_local/shanke:events", "{}").status == 403);
}

TEST_CASE_METHOD(SchoolFixture,
                 "The node signs for what the county has, each event once, in a chain of its own", "[node]")
{
    const NodeIdentity identity = NodeIdentity::open(folder.path(), DeviceId(u"node-1"_s)).value();
    ReceiptWriter receipts(*databases, identity, School, clock);
    REQUIRE(write(u"js01"_s, "school-fxz", deviceId, device) == 201);
    REQUIRE(write(u"js01"_s, "desk-js01", Id, submission(key)) == 201);
    CHECK(receipts.noteReached(u"desk-js01"_s, 0).value() == 0);
    CHECK(receipts.noteReached(u"school-fxz"_s, 9).value() == 0);
    CHECK(receipts.noteReached(u"desk-js01"_s, 1, {Id}).value() == 0); // the county did not know the device
    CHECK(receipts.noteReached(u"desk-js01"_s, 1).value() == 0);
    REQUIRE(receipts.startOver(u"desk-js01"_s));
    CHECK(receipts.noteReached(u"desk-js01"_s, 1).value() == 1);
    CHECK(receipts.noteReached(u"desk-js01"_s, 2).value() == 0);

    const DocId id = receiptOf(Id);
    const QJsonObject json = object("GET", "/desk-js01/" + id.toUtf8());
    const Receipt receipt = Receipt::fromJson(json).value();
    CHECK(receipt.about == Id);
    CHECK(receipt.counter == 1);
    CHECK(receipt.receivedAt.isValid());
    const DeviceCard node = identity.cardAt(School, u"本校服务器"_s);
    const KnownDevices known{{node.device, DeviceDocument{node, {}, {}}}};
    CHECK(SignedEvent::read(id, json)->against(known) == Authenticity::Verified);
}
