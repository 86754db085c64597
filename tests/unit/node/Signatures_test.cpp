// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeFixture.h"
#include "arrival/RefusedRevisions.h"
#include "arrival/WaitingRevisions.h"
#include "node/DeviceVoucher.h"
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
        addUser(u"js02"_s, {u"school:fxz:teacher"_s});
        addUser(u"sh01"_s, {u"school:fxz:approver"_s});
        addUser(u"xz01"_s, {u"school:fxz:head"_s});
        addDatabase(platform::PlatformDatabase::ofSchool(School));
        addDatabase(platform::PlatformDatabase::deskOf(pc.card().user, School));
        router.setCodes(&codes, &authority);
        putRoster(roster.toJson());
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
    void setRoles(const QString& user, const std::vector<StaffRole>& roles)
    {
        signIn(u"admin"_s, u"secret"_s);
        for (StaffMember& member : roster.staff) {
            if (member.user.toString() == user)
                member.roles = roles;
        }
        putRoster(roster.toJson(), {0, ++edition});
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

    // The next edition says that this node is one of the school's.
    void listNode(const NodeIdentity& identity)
    {
        signIn(u"admin"_s, u"secret"_s);
        const SignedRoster::Head head{
            .edition = {0, ++edition},
            .previous = lastRoster,
            .nodes = {{signingKeyOf(School).publicKey(), {}}, {identity.key().publicKey(), {}}}};
        const SignedRoster made =
            SignedRoster::make(DatabaseName(u"school-fxz"_s), head, roster.toJson(), signingKeyOf(School))
                .value();
        put("/school-fxz/" + QUrl::toPercentEncoding(made.id().toString()),
            QJsonDocument(made.document()).toJson());
        QCoreApplication::processEvents(); // the feed tells
        signOut();
    }
    // In order of their counters.
    std::vector<ChainEvent> eventsOn(const QString& database, const QString& kind)
    {
        DocumentStore& store = (*databases->find(database))->store();
        const auto snapshot = store.read().value();
        ListRange range;
        range.prefix = kind + u':';
        range.bodies = true;
        std::vector<ChainEvent> events;
        const auto rows = store.list(snapshot, range).value();
        for (const DocumentRow& row : rows)
            events.push_back(ChainEvent::read(DatabaseName(database), row.id, row.body.toObject()).value());
        std::sort(events.begin(), events.end(), [](const ChainEvent& a, const ChainEvent& b) {
            return a.head().counter < b.head().counter;
        });
        return events;
    }

    // As it stands in its database.
    int write(const QString& user, const ChainEvent& event)
    {
        return write(user, event.database().toUtf8(), event.id(), event.document());
    }
    int show(const QString& user, const SchoolPc& shown)
    {
        return write(user, "school-fxz", shown.signedCard().id(), shown.signedCard().document());
    }

    static ChainEvent submit(SchoolPc& by, const QString& title = u"静夜思 𠮷䶮"_s)
    {
        return by.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{},
                      {{u"plan"_s, u"plan:1"_s},
                       {u"content"_s, QJsonObject{{u"title"_s, title}}},
                       {u"contentHash"_s, QString::fromLatin1(Digest::of("text").toHex())},
                       {u"counter"_s, 1}});
    }

    static shanke::Roster staff()
    {
        const auto member = [](const QString& user, const QString& name, StaffRole role) {
            return StaffMember{UserId(user), name, {}, {role}};
        };
        shanke::Roster roster;
        roster.school = School;
        roster.schoolName = u"䶮溪中心小学"_s;
        roster.staff = {member(u"js01"_s, u"姜𠮷䶮"_s, StaffRole::Teacher),
                        member(u"js02"_s, u"王𠮷"_s, StaffRole::Teacher),
                        member(u"sh01"_s, u"审核"_s, StaffRole::Approver),
                        member(u"xz01"_s, u"校长"_s, StaffRole::Head)};
        return roster;
    }

    shanke::Roster roster = staff();
    qint64 edition = 1;
    SchoolPc pc{UserId(u"js01"_s)};
    QJsonObject device = pc.signedCard().document();
    DocId deviceId = pc.signedCard().id();
    EnrolmentCodes codes{*databases, School, clock};
    SchoolAuthority authority{*databases, School, anchorOf(School)};
    QString reason;
};

} // namespace

TEST_CASE_METHOD(SchoolFixture, "A submission is taken in when its device is known and signed it", "[node]")
{
    const ChainEvent event = submit(pc);
    CHECK(write(u"js01"_s, event) == 403);
    CHECK(reason.startsWith(u"unknown-device: "));
    REQUIRE(show(u"js01"_s, pc) == 201);
    const auto writeAs = [&](const DocId& id, const QJsonObject& document) {
        return write(u"js01"_s, "desk-js01", id, document);
    };
    QJsonObject altered = event.document();
    altered[u"planRev"_s] = u"2-bb"_s;
    CHECK(writeAs(event.id(), altered) == 403);
    CHECK(reason.startsWith(u"altered: "));
    QJsonObject bare = event.document();
    bare.remove(u"signature"_s);
    CHECK(writeAs(event.id(), bare) == 403);
    CHECK(reason.startsWith(u"altered: "));
    CHECK(writeAs(DocId(u"submission:other"_s), event.document()) == 403);
    CHECK(writeAs(submit(pc, u"别的"_s).id(), event.document()) == 403);
    CHECK(write(u"js01"_s, event) == 201);
}

TEST_CASE_METHOD(SchoolFixture, "What is signed once is its only revision, whatever branch is shown",
                 "[node][hostile]")
{
    REQUIRE(show(u"js01"_s, pc) == 201);
    const ChainEvent event = submit(pc);
    REQUIRE(write(u"js01"_s, event) == 201);
    const auto graft = [&](const QJsonObject& document, const QString& rev, const QStringList& ids) {
        QJsonObject copy = document;
        copy[u"_id"_s] = event.id().toString();
        copy[u"_rev"_s] = rev;
        copy[u"_revisions"_s] = QJsonObject{{u"start"_s, rev.section(u'-', 0, 0).toInt()},
                                            {u"ids"_s, QJsonArray::fromStringList(ids)}};
        const QJsonObject batch{{u"new_edits"_s, false}, {u"docs"_s, QJsonArray{copy}}};
        signIn(u"js01"_s, u"pw"_s);
        const HttpResponse response = ask("POST", "/desk-js01/_bulk_docs", QJsonDocument(batch).toJson());
        return QJsonDocument::fromJson(response.body).array().at(0)[u"error"].toString();
    };
    CHECK(graft(event.document(), u"9-ff"_s, {u"ff"_s}) == u"forbidden"_s);
    CHECK(graft({{u"_deleted"_s, true}, {u"author"_s, u"js01"_s}}, u"2-ee"_s, {u"ee"_s, u"aa"_s}) ==
          u"forbidden"_s);
    QJsonObject junk = event.document();
    junk[u"signature"_s] = QString(86, u'A');
    CHECK(graft(junk, u"1-ff"_s, {u"ff"_s}) == u"forbidden"_s);
    CHECK(object("GET", "/desk-js01/" + event.id().toUtf8())[u"signature"] == event.document()[u"signature"]);
}

TEST_CASE_METHOD(SchoolFixture, "What is wrong in a batch spoils only itself", "[node]")
{
    REQUIRE(show(u"js01"_s, pc) == 201);
    const ChainEvent event = submit(pc);
    QJsonObject good = documentWithId(event);
    good[u"_rev"_s] = u"1-aa"_s;
    QJsonObject bad = good;
    bad[u"_id"_s] = u"submission:copy"_s;
    const QJsonObject batch{{u"new_edits"_s, false}, {u"docs"_s, QJsonArray{bad, good}}};
    signIn(u"js01"_s, u"pw"_s);
    const HttpResponse response = ask("POST", "/desk-js01/_bulk_docs", QJsonDocument(batch).toJson());
    const QJsonArray answers = QJsonDocument::fromJson(response.body).array();
    REQUIRE(answers.size() == 1);
    CHECK(answers[0][u"id"] == u"submission:copy"_s);
    CHECK(answers[0][u"error"] == u"forbidden"_s);
    CHECK(ask("GET", "/desk-js01/" + event.id().toUtf8()).status == 200);
}

TEST_CASE_METHOD(SchoolFixture, "A card is its device's for ever, and brought by its person alone", "[node]")
{
    QJsonObject foreign = device;
    foreign[u"name"_s] = u"别人"_s;
    CHECK(write(u"js01"_s, "school-fxz", deviceId, foreign) == 403);
    CHECK(reason.startsWith(u"altered: "));
    CHECK(show(u"js02"_s, pc) == 403);
    CHECK(reason.startsWith(u"wrong-author: "));
    const SchoolPc forHead(UserId(u"xz01"_s), School, DeviceKey::make());
    CHECK(show(u"js01"_s, forHead) == 403);
    REQUIRE(show(u"js01"_s, pc) == 201);
    QJsonObject replacement = device;
    replacement[u"name"_s] = u"别人"_s;
    replacement[u"_rev"_s] = object("GET", "/school-fxz/" + deviceId.toUtf8()).value(u"_rev");
    CHECK(write(u"js01"_s, "school-fxz", deviceId, replacement) == 403);
    CHECK(reason.startsWith(u"unchangeable: "));
}

TEST_CASE_METHOD(SchoolFixture, "The node vouches for who showed a device, once a roster lists the node",
                 "[node]")
{
    const NodeIdentity identity = NodeIdentity::open(folder.path(), School).value();
    NodeVoice voice(*databases, identity, authority);
    DeviceVoucher voucher(*databases, authority, voice, clock);
    const NodeUser js01{u"js01"_s, {}};
    REQUIRE(voucher.noteSpeaking(js01, pc.device()));
    REQUIRE(show(u"js01"_s, pc) == 201);
    CHECK_FALSE(authority.cardOf(pc.device())); // a card alone: a stick could have brought it
    REQUIRE(voucher.noteSpeaking({u"js02"_s, {}}, pc.device()));
    CHECK_FALSE(authority.cardOf(pc.device()));
    REQUIRE(voucher.noteSpeaking(js01, pc.device()));
    CHECK(authority.cardOf(pc.device())); // the node itself let it in
    CHECK(voucher.vouch().value() == 0);
    listNode(identity);
    CHECK(voucher.vouch().value() == 1);
    CHECK(voucher.vouch().value() == 0);
    REQUIRE(authority.cardOf(pc.device()));
    CHECK(*authority.cardOf(pc.device()) == pc.card());
}

TEST_CASE_METHOD(SchoolFixture,
                 "A database that is nobody's has no gate, and an administrator passes every one", "[node]")
{
    const DocId id(u"submission:01JD"_s);
    CHECK(write(u"admin"_s, "desk-js01", id, {{u"kind"_s, u"submission"_s}}) == 201);
    REQUIRE(ask("PUT", "/plain").status == 201);
    CHECK(write(u"admin"_s, "plain", id, {{u"kind"_s, u"submission"_s}}) == 201);
}

TEST_CASE_METHOD(SchoolFixture, "A code of the administrator lets one device of one person in, once",
                 "[node]")
{
    const QString code = issue(u"admin"_s, u"js01"_s)[u"code"].toString();
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
        CHECK(enrol(code, SchoolPc(UserId(u"js02"_s)).signedCard().document()) == 403);
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
        CHECK(issue(u"admin"_s, QString(200, u'䶮'))[u"code"].isString());
        CHECK(issue(u"admin"_s, QString(201, u'䶮'))[u"error"] == u"bad_request"_s);
        CHECK(issue(u"admin"_s, {})[u"error"] == u"bad_request"_s);
    }
    SECTION("and a password of anybody else gives none")
    {
        for (const QString& by : {u"js01"_s, u"sh01"_s, u"xz01"_s})
            CHECK(issue(by, u"js02"_s)[u"reason"].toString().startsWith(u"not-admin: "));
    }
}

namespace {

// A leader's PC that the school believes, and the codes that it signs.
struct CodeFixture : SchoolFixture
{
    CodeFixture()
    {
        for (SchoolPc* leader : {&approver, &head}) {
            put(leader->signedCard());
            put(node.vouch(leader->device()));
        }
    }
    template <typename Signed>
    void put(const Signed& made)
    {
        REQUIRE(write(u"admin"_s, "school-fxz", made.id(), made.document()) == 201);
        QCoreApplication::processEvents(); // the feed tells
        signOut();
    }
    ChainEvent codeOf(SchoolPc& giver, const QString& user, int days = 7)
    {
        return giver.say(DatabaseName(u"school-fxz"_s), u"code"_s,
                         CodeEvent{UserId(user), word.hash(), clock.now().addDays(days)});
    }
    int enrolWith(const QJsonObject& shown) { return enrol(word.text(), shown); }

    SchoolPc node = SchoolPc::nodeAt(School);
    SchoolPc approver{UserId(u"sh01"_s)};
    SchoolPc head{UserId(u"xz01"_s)};
    OneTimeCode word = OneTimeCode::make();
};

} // namespace

TEST_CASE_METHOD(CodeFixture, "A code that a leader signed lets one PC in, at every node of the school once",
                 "[node]")
{
    const ChainEvent code = codeOf(approver, u"js01"_s);
    REQUIRE(write(u"sh01"_s, code) == 201);
    QCoreApplication::processEvents(); // the feed tells
    signOut();
    CHECK(enrol(u"AAAAA-AAAAA"_s, device) == 403);
    CHECK(enrolWith(device) == 201);
    const SchoolPc second(UserId(u"js01"_s), School, DeviceKey::make());
    CHECK(enrolWith(second.signedCard().document()) == 403);

    // What another node of the school knows of it, which never saw the PC.
    const NodeIdentity identity = NodeIdentity::open(folder.path(), School).value();
    NodeVoice voice(*databases, identity, authority);
    DeviceVoucher voucher(*databases, authority, voice, clock);
    listNode(identity);
    CHECK(voucher.vouch().value() == 1);
    const auto vouchers = eventsOn(u"school-fxz"_s, u"endorsement"_s);
    CHECK(std::any_of(vouchers.begin(), vouchers.end(), [&](const ChainEvent& each) {
        return each.document()[u"code"_s] == code.id().toString();
    }));
    DocumentStore& store = (*databases->find(u"school-fxz"_s))->store();
    auto transaction = store.begin(Durability::Full).value();
    REQUIRE(store.removeLocal(transaction, u"shanke:codes-used"_s));
    REQUIRE(transaction.commit());
    CHECK(enrolWith(second.signedCard().document()) == 403);
}

TEST_CASE_METHOD(CodeFixture, "A code counts as its giver may give it: not for leaders, themselves, for ever",
                 "[node][attack][hostile]")
{
    SECTION("an approver gives none for the head")
    {
        put(codeOf(approver, u"xz01"_s));
        CHECK(enrolWith(SchoolPc(UserId(u"xz01"_s), School, DeviceKey::make()).signedCard().document()) ==
              403);
    }
    SECTION("nobody gives one for a second PC of their own")
    {
        put(codeOf(head, u"xz01"_s));
        CHECK(enrolWith(SchoolPc(UserId(u"xz01"_s), School, DeviceKey::make()).signedCard().document()) ==
              403);
    }
    SECTION("a teacher gives none")
    {
        SchoolPc teacher(UserId(u"js02"_s));
        put(teacher.signedCard());
        put(node.vouch(teacher.device()));
        put(codeOf(teacher, u"js01"_s));
        CHECK(enrolWith(device) == 403);
    }
    SECTION("a PC that nobody vouches for gives none in a leader's name")
    {
        SchoolPc stranger(UserId(u"xz01"_s), School, DeviceKey::make());
        put(stranger.signedCard());
        put(codeOf(stranger, u"js01"_s));
        CHECK(enrolWith(device) == 403);
    }
    SECTION("a teacher who has become the head needs one of the head or the county")
    {
        put(codeOf(approver, u"js01"_s));
        setRoles(u"js01"_s, {StaffRole::Head});
        CHECK(enrolWith(device) == 403);
        put(codeOf(head, u"js01"_s));
        CHECK(enrolWith(device) == 201);
    }
    SECTION("one that is to be good for years is good for nobody")
    {
        put(codeOf(head, u"js01"_s, 3650));
        CHECK(enrolWith(device) == 403);
    }
    SECTION("a newer one of the same PC takes the place of the one before")
    {
        put(codeOf(head, u"js01"_s));
        const OneTimeCode before = word;
        word = OneTimeCode::make();
        put(codeOf(head, u"js01"_s));
        CHECK(enrol(before.text(), device) == 403);
        CHECK(enrolWith(device) == 201);
    }
}

TEST_CASE_METHOD(CodeFixture, "A hash that would cost the node gigabytes is compared with nothing",
                 "[node][attack][hostile]")
{
    const QByteArray huge = "$argon2id$v=19$m=4194304,t=1000,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
                            "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE";
    put(head.say(DatabaseName(u"school-fxz"_s), u"code"_s,
                 CodeEvent{UserId(u"js01"_s), huge, clock.now().addDays(7)}));
    CHECK(enrolWith(device) == 403); // within the time that enrol() waits
}

TEST_CASE_METHOD(SchoolFixture, "What the node keeps for itself cannot be read or written by anybody",
                 "[node]")
{
    REQUIRE(codes.issue(pc.card().user));
    signIn(u"sh01"_s, u"pw"_s);
    CHECK(ask("GET", "/school-fxz/_local/shanke:codes").status == 403);
    CHECK(ask("PUT", "/school-fxz/_local/shanke:events", "{}").status == 403);
}

TEST_CASE_METHOD(SchoolFixture, "The node signs for what it takes in, numbered and in a chain of its own",
                 "[node]")
{
    const NodeIdentity identity = NodeIdentity::open(folder.path(), School).value();
    NodeVoice voice(*databases, identity, authority);
    ReceiptWriter receipts(*databases, School, voice, clock);
    REQUIRE(show(u"js01"_s, pc) == 201);
    const ChainEvent first = submit(pc);
    const ChainEvent second = submit(pc, u"又一次"_s);
    REQUIRE(write(u"js01"_s, first) == 201);
    CHECK(receipts.receive(u"desk-js01"_s).value() == 0); // no roster lists this node yet
    listNode(identity);
    CHECK(receipts.receive(u"desk-js01"_s).value() == 1);
    CHECK(receipts.receive(u"desk-js01"_s).value() == 0);
    REQUIRE(write(u"js01"_s, second) == 201);
    CHECK(receipts.receive(u"desk-js01"_s).value() == 1);

    const auto written = eventsOn(u"desk-js01"_s, u"receipt"_s);
    REQUIRE(written.size() == 2);
    CHECK(written[0].as<ReceiptEvent>()->about == first.id());
    CHECK(written[0].as<ReceiptEvent>()->number == 1);
    CHECK(written[1].as<ReceiptEvent>()->about == second.id());
    CHECK(written[1].as<ReceiptEvent>()->before == written[0].id());
    CHECK(written[1].head().previous == written[0].digest());
    CHECK(written[1].isSignedBy(identity.key().publicKey()));
}

TEST_CASE_METHOD(SchoolFixture, "The node says what the county has, each event once", "[node]")
{
    const NodeIdentity identity = NodeIdentity::open(folder.path(), School).value();
    NodeVoice voice(*databases, identity, authority);
    ReceiptWriter receipts(*databases, School, voice, clock);
    listNode(identity);
    REQUIRE(show(u"js01"_s, pc) == 201);
    const ChainEvent event = submit(pc);
    REQUIRE(write(u"js01"_s, event) == 201);
    CHECK(receipts.noteReached(u"desk-js01"_s, 0).value() == 0);
    CHECK(receipts.noteReached(u"school-fxz"_s, 9).value() == 0);
    CHECK(receipts.noteReached(u"desk-js01"_s, 1, {event.id()}).value() == 0); // the county did not take it
    CHECK(receipts.noteReached(u"desk-js01"_s, 1).value() == 0);
    REQUIRE(receipts.startOver(u"desk-js01"_s));
    CHECK(receipts.noteReached(u"desk-js01"_s, 1).value() == 1);
    REQUIRE(receipts.startOver(u"desk-js01"_s));
    CHECK(receipts.noteReached(u"desk-js01"_s, 2).value() == 0);
    const auto written = eventsOn(u"desk-js01"_s, u"arrival"_s);
    REQUIRE(written.size() == 1);
    CHECK(written[0].as<ArrivalEvent>()->about == event.id());
}

TEST_CASE_METHOD(SchoolFixture,
                 "What was refused here is told to who leads the school, and to whose name it bore",
                 "[node][hostile]")
{
    RefusalTally tally(*databases, School);
    router.setRefusals(&tally);
    REQUIRE(tally.add(u"county"_s, 3));
    REQUIRE(tally.add(u"county"_s, 4));
    DocumentStore& desk = (*databases->find(u"desk-js01"_s))->store();
    auto transaction = desk.begin(Durability::Full).value();
    const DocId forged(u"submission:js01:"_s + QString(64, u'a'));
    const RevId rev = RevId::parse("1-aa").value();
    REQUIRE(RefusedRevisions(desk).note(
        transaction, {{forged, rev, u"altered"_s, u"sh01"_s}, {forged, rev, u"altered"_s, u"js01"_s}}));
    REQUIRE(transaction.commit());
    for (const QString& leader : {u"sh01"_s, u"xz01"_s}) {
        signIn(leader, u"pw"_s);
        CHECK(object("GET", "/_shanke/refused")[u"carriers"].toObject()[u"county"_s] == 7);
    }
    signIn(u"js01"_s, u"pw"_s);
    CHECK(object("GET", "/_shanke/refused")[u"carriers"].toObject() == QJsonObject{{u"sh01"_s, 1}});
    CHECK(ask("PUT", "/_shanke/refused").status == 405);
    signIn(u"js02"_s, u"pw"_s);
    CHECK(object("GET", "/_shanke/refused")[u"carriers"].toObject().isEmpty());
    signOut();
    CHECK(ask("GET", "/_shanke/refused").status == 401);
}

TEST_CASE_METHOD(SchoolFixture,
                 "What a push is refused is remembered once by name and carrier, never its text",
                 "[node][hostile]")
{
    QMap<QString, int> noted;
    databases->signatures().setRefusalNotice(
        [&](const QString& carrier, int count) { noted[carrier] += count; });
    REQUIRE(show(u"js01"_s, pc) == 201);
    const ChainEvent event = submit(pc);
    QJsonObject altered = event.document();
    altered[u"planRev"_s] = u"2-bb"_s;
    for (int i = 0; i < 3; ++i)
        CHECK(write(u"js01"_s, "desk-js01", event.id(), altered) == 403);
    CHECK(noted == QMap<QString, int>{{u"js01"_s, 1}});
    DocumentStore& desk = (*databases->find(u"desk-js01"_s))->store();
    const auto refused = refusedIn(desk, desk.read().value()).value();
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].id == event.id());
    CHECK(refused[0].reason == u"altered"_s);
    CHECK(refused[0].carrier == u"js01"_s);
    const auto locals = desk.locals(desk.read().value()).value();
    CHECK(std::none_of(locals.begin(), locals.end(), [](const LocalDocument& local) {
        return QJsonDocument(local.content).toJson().contains("2-bb");
    }));
    // What may become good is no refusal.
    SchoolPc stranger(UserId(u"js01"_s), School, DeviceKey::make());
    CHECK(write(u"js01"_s, submit(stranger, u"别的"_s)) == 403);
    CHECK(noted == QMap<QString, int>{{u"js01"_s, 1}});
}

TEST_CASE_METHOD(SchoolFixture, "What somebody writes into a session of others is kept as a proposal, once",
                 "[node]")
{
    SchoolPc colleague(UserId(u"js02"_s));
    REQUIRE(show(u"js02"_s, colleague) == 201);
    const DatabaseName database(u"school-fxz"_s);
    const DocId session(u"session:js01:01JZD3W8Q5T6V7X8Y9Z0A1B2C3"_s);
    const QJsonObject body{{u"kind"_s, u"session"_s},
                           {u"schema"_s, 1},
                           {u"author"_s, u"js01"_s},
                           {u"school"_s, u"fxz"_s},
                           {u"createdAt"_s, u"2026-03-06T09:05:00+08:00"_s},
                           {u"updatedAt"_s, u"2026-03-06T09:05:00+08:00"_s},
                           {u"title"_s, u"《静夜思》研讨"_s}};
    const Revision proposal = colleague.save(database, session, body);
    const QJsonObject batch{{u"new_edits"_s, false}, {u"docs"_s, QJsonArray{documentOf(proposal)}}};
    signIn(u"js02"_s, u"pw"_s);
    for (int i = 0; i < 2; ++i) {
        const auto rows =
            QJsonDocument::fromJson(ask("POST", "/school-fxz/_bulk_docs", QJsonDocument(batch).toJson()).body)
                .array();
        REQUIRE(rows.size() == 1);
        CHECK(rows[0][u"reason"].toString().startsWith(u"proposal: "));
    }
    DocumentStore& store = (*databases->find(database.toString()))->store();
    const auto waiting = WaitingRevisions(store).all(store.read().value()).value();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].carrier == u"js02"_s);
    CHECK(waiting[0].revision.rev == proposal.rev);
    CHECK(waiting[0].revision.body.toObject()[u"title"_s] == u"《静夜思》研讨"_s);
    CHECK(ask("GET", "/school-fxz/" + session.toUtf8()).status == 404);
}
