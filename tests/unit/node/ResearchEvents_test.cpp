// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeFixture.h"
#include "arrival/RefusedRevisions.h"
#include "arrival/readEvidence.h"
#include "node/NodeVoice.h"
#include "node/ReceiptWriter.h"
#include "node/SchoolAuthority.h"
#include "platform/PlatformDatabase.h"
#include "trust/Ruling.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId AtFxz(u"fxz"_s);
const DatabaseName Common = databaseOf(AtFxz);

// A school's node with a teacher and an approver whose PCs it vouches for.
struct ResearchNode : NodeFixture
{
    ResearchNode() : NodeFixture(NodeAdmin{u"admin"_s, u"secret"_s})
    {
        signIn(u"admin"_s, u"secret"_s);
        REQUIRE(ask("PUT", "/_users").status < 500);
        addUser(u"js01"_s, u"school:fxz:teacher"_s);
        addUser(u"sh01"_s, u"school:fxz:approver"_s);
        addUser(u"xs01"_s, u"school:dyx:teacher"_s);
        const auto school = platform::PlatformDatabase::ofSchool(AtFxz);
        REQUIRE(ask("PUT", "/school-fxz").status == 201);
        REQUIRE(ask("PUT", "/school-fxz/_security", QJsonDocument(platform::securityOf(school)).toJson())
                    .status == 200);
        roster.school = AtFxz;
        roster.schoolName = u"䶮溪中心小学"_s;
        roster.staff = {{UserId(u"js01"_s), u"姜𠮷䶮"_s, {}, {StaffRole::Teacher}},
                        {UserId(u"sh01"_s), u"审核"_s, {}, {StaffRole::Approver}}};
        putRoster(roster.toJson());
        for (const SchoolPc* pc : {&teacher, &approver}) {
            write(u"admin"_s, documentWithId(pc->signedCard()));
            write(u"admin"_s, documentWithId(node.vouch(pc->device())));
        }
    }

    void addUser(const QString& name, const QString& role)
    {
        const QJsonObject user{{u"name"_s, name},
                               {u"type"_s, u"user"_s},
                               {u"password"_s, u"pw"_s},
                               {u"roles"_s, QJsonArray{role}}};
        put("/_users/org.couchdb.user:" + name.toUtf8(), QJsonDocument(user).toJson());
    }
    int write(const QString& user, const QJsonObject& document)
    {
        signIn(user, user == u"admin" ? u"secret"_s : u"pw"_s);
        const HttpResponse response = ask("PUT", "/school-fxz/" + document[u"_id"_s].toString().toUtf8(),
                                          QJsonDocument(document).toJson());
        reason = objectOf(response)[u"reason"].toString();
        return response.status;
    }
    static ChainEvent say(SchoolPc& pc, const QString& kind)
    {
        return pc.say(
            Common, kind, PlainEvent{},
            {{u"schema"_s, 1}, {u"about"_s, u"task:sh01:1"_s}, {u"said"_s, QJsonObject{{u"a"_s, 1}}}});
    }
    // The next edition says that this node is one of the school's.
    NodeIdentity listedIdentity()
    {
        const NodeIdentity identity = NodeIdentity::open(folder.path(), AtFxz).value();
        roster.schoolName = u"䶮溪中心小学，二版"_s;
        const SignedRoster::Head head{
            .edition = {0, 2},
            .previous = lastRoster,
            .nodes = {{signingKeyOf(AtFxz).publicKey(), {}}, {identity.key().publicKey(), {}}}};
        const SignedRoster next =
            SignedRoster::make(Common, head, roster.toJson(), signingKeyOf(AtFxz)).value();
        REQUIRE(write(u"admin"_s, documentWithId(next)) == 201);
        return identity;
    }
    Judgement judged(const ChainEvent& event)
    {
        DocumentStore& store = (*databases->find(u"school-fxz"_s))->store();
        const Evidence evidence = readEvidence(store, *store.read(), Common).value();
        const Ruling ruling = judge(anchorOf(AtFxz), {}, evidence);
        for (size_t i = 0; i < evidence.events.size(); ++i) {
            if (evidence.events[i].id() == event.id())
                return ruling.events[i];
        }
        return {};
    }

    shanke::Roster roster;
    SchoolPc teacher{UserId(u"js01"_s)};
    SchoolPc approver{UserId(u"sh01"_s)};
    SchoolPc node = SchoolPc::nodeAt();
    QString reason;
};

} // namespace

TEST_CASE_METHOD(ResearchNode,
                 "A node takes what is said of research from whom its kind names, and it counts", "[node]")
{
    for (const QString& kind : {u"attendance"_s, u"acknowledgement"_s, u"taskAnswer"_s, u"reply"_s,
                                u"projectStep"_s, u"projectRequest"_s}) {
        const ChainEvent event = say(teacher, kind);
        INFO(kind.toStdString());
        CHECK(write(u"js01"_s, documentWithId(event)) == 201);
        CHECK(judged(event).isGood());
    }
    const ChainEvent own = say(teacher, u"taskRating"_s);
    CHECK(write(u"js01"_s, documentWithId(own)) == 403);
    CHECK(reason.startsWith(u"not-leader: "));
    const ChainEvent rating = say(approver, u"taskRating"_s);
    CHECK(write(u"sh01"_s, documentWithId(rating)) == 201);
    // Only a second voice would make an approver's PC speak as one; the anchor of a school alone is enough.
    CHECK(judged(rating).isGood());
    const ChainEvent ruling = say(approver, u"projectRuling"_s);
    CHECK(write(u"sh01"_s, documentWithId(ruling)) == 403);
    CHECK(reason.startsWith(u"wrong-database: "));
}

TEST_CASE_METHOD(ResearchNode, "What an administrator lays there past the rules counts by the roster alone",
                 "[node][hostile]")
{
    const ChainEvent own = say(teacher, u"taskRating"_s);
    REQUIRE(write(u"admin"_s, documentWithId(own)) == 201);
    CHECK(judged(own) == Judgement::waiting(Reason::NoRole));
    SchoolPc stranger(UserId(u"sh01"_s), AtFxz, DeviceKey::make());
    REQUIRE(write(u"admin"_s, documentWithId(stranger.signedCard())) == 201);
    const ChainEvent forged = say(stranger, u"taskRating"_s);
    REQUIRE(write(u"admin"_s, documentWithId(forged)) == 201);
    CHECK(judged(forged) == Judgement::waiting(Reason::NotEndorsed));
    SchoolPc elsewhere(UserId(u"xs01"_s), AtFxz);
    CHECK(write(u"xs01"_s, documentWithId(say(elsewhere, u"attendance"_s))) == 403);
}

TEST_CASE_METHOD(ResearchNode, "A node signs for what is said of research as for what is decided", "[node]")
{
    const NodeIdentity identity = listedIdentity();
    const ChainEvent event = say(teacher, u"attendance"_s);
    REQUIRE(write(u"js01"_s, documentWithId(event)) == 201);
    CHECK(judged(event) == Judgement::good(Reason::NotYetReceived));
    SchoolAuthority authority(*databases, AtFxz, anchorOf(AtFxz));
    NodeVoice voice(*databases, identity, authority);
    CHECK(ReceiptWriter(*databases, AtFxz, voice, clock).receive(Common.toString()).value() == 3);
    CHECK(judged(event) == Judgement::good());
}

TEST_CASE_METHOD(ResearchNode,
                 "What the rules refuse is remembered of whoever said it, and of whoever forges",
                 "[node][hostile]")
{
    DocumentStore& store = (*databases->find(u"school-fxz"_s))->store();
    const auto refused = [&] { return refusedIn(store, *store.read()).value(); };
    const ChainEvent own = say(teacher, u"taskRating"_s);
    REQUIRE(write(u"js01"_s, documentWithId(own)) == 403);
    REQUIRE(refused().size() == 1);
    CHECK(refused().front().id == own.id());
    CHECK(refused().front().reason == u"not-leader"_s);
    CHECK(refused().front().carrier == u"js01"_s);
    REQUIRE(write(u"js01"_s, documentWithId(own)) == 403);
    CHECK(refused().size() == 1);

    // Who only carries it did nothing wrong, and a newer program's kinds are no news.
    const ChainEvent rating = say(approver, u"taskRating"_s);
    CHECK(write(u"js01"_s, documentWithId(rating)) == 403);
    CHECK(write(u"js01"_s, documentWithId(say(teacher, u"lessonSwap"_s))) == 403);
    CHECK(refused().size() == 1);

    QJsonObject forged = documentWithId(rating);
    forged[u"signature"_s] = own.document()[u"signature"_s];
    CHECK(write(u"js01"_s, forged) == 403);
    REQUIRE(refused().size() == 2);
    CHECK((refused()[0].reason == u"altered"_s || refused()[1].reason == u"altered"_s));
}

TEST_CASE_METHOD(ResearchNode,
                 "What came of a kind before the program knew it gets a receipt after its update", "[node]")
{
    const NodeIdentity identity = listedIdentity();
    REQUIRE(write(u"js01"_s, documentWithId(say(teacher, u"attendance"_s))) == 201);
    SchoolAuthority authority(*databases, AtFxz, anchorOf(AtFxz));
    NodeVoice voice(*databases, identity, authority);
    ReceiptWriter receipts(*databases, AtFxz, voice, clock);
    REQUIRE(receipts.receive(Common.toString()).value() == 3);
    CHECK(receipts.receive(Common.toString()).value() == 0);
    // As a program left it that knew no attendance.
    DocumentStore& store = (*databases->find(u"school-fxz"_s))->store();
    {
        auto transaction = store.begin(Durability::Full).value();
        const QString id = QString::fromLatin1(ReceiptWriter::ProgressId);
        QJsonObject progress = store.local(transaction, id).value().value();
        QJsonArray known;
        for (const QJsonValue word : progress[u"kinds"_s].toArray()) {
            if (word != u"attendance"_s)
                known.append(word);
        }
        progress[u"kinds"_s] = known;
        REQUIRE(store.putLocal(transaction, id, progress));
        REQUIRE(transaction.commit());
    }
    CHECK(receipts.receive(Common.toString()).value() == 1);
    CHECK(receipts.receive(Common.toString()).value() == 0);
}

TEST_CASE_METHOD(ResearchNode,
                 "What somebody proposes who takes no part is told to the founder alone, until settled",
                 "[node]")
{
    SchoolAuthority authority(*databases, AtFxz, anchorOf(AtFxz));
    databases->signatures().setRecordGates([&](const SchoolId&) { return authority.recordGate(); });
    ProposalRoute proposals(*databases, AtFxz);
    router.setProposals(&proposals);
    const DocId session(u"session:sh01:1"_s);
    const auto writeAs = [&](SchoolPc& pc, const std::vector<RevId>& before, const QString& topic) {
        const QJsonObject body{{u"kind"_s, u"session"_s},
                               {u"school"_s, u"fxz"_s},
                               {u"author"_s, u"sh01"_s},
                               {u"meeting"_s, QJsonObject{{u"topic"_s, topic}}}};
        QJsonObject document = pc.save(Common, session, body, before).body.toObject();
        document[u"_id"_s] = session.toString();
        if (!before.empty())
            document[u"_rev"_s] = before.front().toString();
        return write(pc.card().user.toString(), document);
    };
    REQUIRE(writeAs(approver, {}, u"《静夜思》怎么教"_s) == 201);
    const QByteArray rev = object("GET", "/school-fxz/session:sh01:1")[u"_rev"].toString().toUtf8();
    CHECK(writeAs(teacher, {RevId::parse(rev).value()}, u"先读后议 𠮷"_s) == 403);
    CHECK(reason.startsWith(u"proposal: "));

    const auto ask = [&](const QByteArray& method, const QByteArray& more = {}) {
        return NodeFixture::ask(method, "/_shanke/proposals?record=session%3Ash01%3A1" + more);
    };
    signIn(u"sh01"_s, u"pw"_s);
    const QJsonArray told = objectOf(ask("GET"))[u"proposals"].toArray();
    REQUIRE(told.size() == 1);
    CHECK(told[0].toString().contains(u"先读后议 𠮷"));
    CHECK(ask("PUT").status == 405);
    signIn(u"js01"_s, u"pw"_s);
    CHECK(ask("GET").status == 403);
    CHECK(ask("DELETE", "&rev=2-00").status == 403);
    signOut();
    CHECK(ask("GET").status == 401);

    signIn(u"sh01"_s, u"pw"_s);
    const QByteArray proposed =
        QJsonDocument::fromJson(told[0].toString().toUtf8()).object()[u"_rev"].toString().toUtf8();
    CHECK(ask("DELETE", "&rev=nonsense").status == 400);
    CHECK(ask("DELETE", "&rev=" + proposed).status == 200);
    CHECK(objectOf(ask("GET"))[u"proposals"].toArray().isEmpty());
}
