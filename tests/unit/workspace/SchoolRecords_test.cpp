// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/ApprovalRules.h"
#include "lesson/schoolKinds.h"
#include "platform/Rules.h"
#include "research/PrepSession.h"
#include "rules/designDocument.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/MergeService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName SchoolRecords(u"school-fxz"_s);

Record about(const Record& session, const QString& topic)
{
    QJsonObject json = session.toJson();
    QJsonObject meeting = json[u"meeting"_s].toObject();
    meeting[u"topic"_s] = topic;
    json[u"meeting"_s] = meeting;
    return Record::fromJson(sessionKind(), json).value();
}

QString topicOf(const Record& session)
{
    return session.toJson()[u"meeting"_s][u"topic"_s].toString();
}

Record newSession(TestWorkspace& pc, const QString& topic)
{
    return about(pc->records().blank(sessionKind()), topic);
}

bool isAtSchool(TestWorkspace& pc, const DocId& id)
{
    return await(pc->documents().get(SchoolRecords, id, {}, false)).has_value();
}

// A founder and a colleague who prepare together, and the school's node between them.
struct TwoWhoPrepare
{
    TwoWhoPrepare()
    {
        TestWorkspace::acquaint({&founder, &colleague});
        for (TestWorkspace* pc : {&founder, &colleague})
            pc->setServer(node.url(), node.user(), node.password());
        id = await(founder->records().save({}, {}, newSession(founder, u"《静夜思》怎么教"_s))).value().id;
        exchange();
    }

    void exchange()
    {
        founder.sync();
        colleague.sync();
        founder.sync();
    }

    OpenRecord openOn(TestWorkspace& pc) { return await(pc->records().open(id)).value(); }

    Result<SavedRecord> saveOn(TestWorkspace& pc, const QString& topic)
    {
        const OpenRecord open = openOn(pc);
        return await(pc->records().save(id, open.rev, about(open.record, topic)));
    }

    TestNode node;
    TestWorkspace founder{u"js01"_s};
    TestWorkspace colleague{u"js02"_s};
    DocId id;
};

} // namespace

TEST_CASE("A record of the school's is drafted on this PC and saved in the school's database",
          "[workspace][homes]")
{
    TestWorkspace pc(u"js01"_s);
    const Record session = newSession(pc, u"《静夜思》怎么教"_s);
    const DocId id = pc->records().newId(sessionKind());
    REQUIRE(await(pc->records().keepDraft(id, {}, session)));
    CHECK_FALSE(isAtSchool(pc, id));
    OpenRecord open = await(pc->records().open(id)).value();
    CHECK(open.database == SchoolRecords);
    CHECK(open.bar == WriteBar::None);
    CHECK(open.rev.isEmpty());
    REQUIRE(open.draft);
    CHECK(topicOf(*open.draft) == u"《静夜思》怎么教");

    REQUIRE(await(pc->records().save(id, {}, *open.draft)));
    CHECK(isAtSchool(pc, id));
    CHECK_FALSE(await(pc->documents().get(DatabaseName(u"space-js01"_s), id, {}, false)));
    open = await(pc->records().open(id)).value();
    CHECK_FALSE(open.draft);
    CHECK(topicOf(open.record) == u"《静夜思》怎么教");
}

TEST_CASE("The school's rules are of the leader who saved them last, whoever wrote them first",
          "[workspace][homes]")
{
    TestWorkspace pc(u"sh01"_s);
    TestWorkspace::acquaint({&pc});
    QJsonObject json = pc->records().blank(approvalRulesKind()).toJson();
    json[u"author"_s] = u"xz01"_s; // as another leader's comes
    const Record theirs = Record::fromJson(approvalRulesKind(), json).value();
    const SavedRecord saved = await(pc->records().save({}, {}, theirs)).value();
    CHECK(await(pc->records().open(saved.id)).value().record.author() == UserId(u"sh01"_s));
}

TEST_CASE("What is typed is kept where the school's database cannot be opened", "[workspace][homes]")
{
    TestWorkspace pc(u"js01"_s);
    REQUIRE(await(pc->records().save({}, {}, newSession(pc, u"春晓"_s))));
    pc.close();
    makeNewer(pc.folder() + u"/databases/school-fxz.sqlite"_s);
    pc.open();
    const DocId id = pc->records().newId(sessionKind());
    CHECK(await(pc->records().keepDraft(id, {}, newSession(pc, u"《静夜思》怎么教"_s))));
    CHECK_FALSE(await(pc->records().save(id, {}, newSession(pc, u"《静夜思》怎么教"_s))));
    CHECK(await(pc->records().save({}, {}, fixtureA())));
}

TEST_CASE("A record of the school's is removed with what was typed on it, and comes back",
          "[workspace][homes]")
{
    TestWorkspace pc(u"js01"_s);
    const SavedRecord saved = await(pc->records().save({}, {}, newSession(pc, u"春晓"_s))).value();
    const OpenRecord open = await(pc->records().open(saved.id)).value();
    REQUIRE(await(pc->records().keepDraft(saved.id, open.rev, about(open.record, u"春晓 𠮷"_s))));
    REQUIRE(await(pc->records().remove(saved.id, open.rev)));
    CHECK_FALSE(isAtSchool(pc, saved.id));
    REQUIRE(await(pc->records().restore(saved.id)));
    const OpenRecord back = await(pc->records().open(saved.id)).value();
    CHECK(back.database == SchoolRecords);
    CHECK(topicOf(back.record) == u"春晓 𠮷");
    CHECK_FALSE(back.draft);
}

TEST_CASE("Who does not take part reads a record of the school's and cannot change it", "[workspace][homes]")
{
    TwoWhoPrepare pcs;
    const OpenRecord open = pcs.openOn(pcs.colleague);
    CHECK(open.bar == WriteBar::Participants);
    CHECK(topicOf(open.record) == u"《静夜思》怎么教");
    CHECK(pcs.saveOn(pcs.colleague, u"换"_s).error().kind == ErrorKind::Forbidden);
    CHECK(await(pcs.colleague->records().remove(pcs.id, open.rev)).error().kind == ErrorKind::Forbidden);
    CHECK(await(pcs.colleague->records().letTakePart(pcs.id, UserId(u"js02"_s), true)).error().kind ==
          ErrorKind::Forbidden);
}

TEST_CASE("Whom the founder lets in writes the record, until they are taken out", "[workspace][homes]")
{
    TwoWhoPrepare pcs;
    REQUIRE(await(pcs.founder->records().letTakePart(pcs.id, UserId(u"js02"_s), true)));
    pcs.exchange();
    CHECK(pcs.openOn(pcs.colleague).bar == WriteBar::None);
    REQUIRE(pcs.saveOn(pcs.colleague, u"先读后议 䶮"_s));
    pcs.exchange();
    pcs.exchange();
    CHECK(topicOf(pcs.openOn(pcs.founder).record) == u"先读后议 䶮");

    REQUIRE(await(pcs.founder->records().letTakePart(pcs.id, UserId(u"js02"_s), false)));
    pcs.exchange();
    CHECK(pcs.openOn(pcs.colleague).bar == WriteBar::Participants);
    CHECK(topicOf(pcs.openOn(pcs.founder).record) == u"先读后议 䶮"); // what they saved stays
}

TEST_CASE("What somebody wrote who was taken out meanwhile is a proposal to those who take part",
          "[workspace][homes][proposals]")
{
    TwoWhoPrepare pcs;
    REQUIRE(await(pcs.founder->records().letTakePart(pcs.id, UserId(u"js02"_s), true)));
    pcs.exchange();
    REQUIRE(pcs.saveOn(pcs.colleague, u"先读后议 䶮"_s)); // without a network
    REQUIRE(await(pcs.founder->records().letTakePart(pcs.id, UserId(u"js02"_s), false)));
    pcs.founder.sync();
    pcs.colleague.sync();
    pcs.founder.sync();
    CHECK(topicOf(pcs.openOn(pcs.founder).record) == u"《静夜思》怎么教");
    const auto proposals = await(pcs.founder->records().proposals(pcs.id)).value();
    REQUIRE(proposals.size() == 1);
    CHECK(proposals[0].by == UserId(u"js02"_s));
    CHECK_FALSE(proposals[0].who.isEmpty());
    CHECK(proposals[0].places == QStringList{u"meeting"_s});
    CHECK(await(pcs.colleague->records().proposals(pcs.id))->isEmpty()); // takes no part
    CHECK(await(pcs.colleague->records().takeOver(proposals[0])).error().kind == ErrorKind::Forbidden);

    RecordProposal forged = proposals[0];
    forged.text.replace("先读后议", "不读不议");
    CHECK_FALSE(await(pcs.founder->records().takeOver(forged)));
    REQUIRE(await(pcs.founder->records().takeOver(proposals[0])));
    CHECK(topicOf(pcs.openOn(pcs.founder).record) == u"先读后议 䶮");
    CHECK(pcs.openOn(pcs.founder).conflicts.empty());
    CHECK(await(pcs.founder->records().proposals(pcs.id))->isEmpty());
}

TEST_CASE("Two versions of a record of the school's are settled by whoever may write it",
          "[workspace][homes][merge]")
{
    TwoWhoPrepare pcs;
    REQUIRE(await(pcs.founder->records().letTakePart(pcs.id, UserId(u"js02"_s), true)));
    pcs.exchange();
    REQUIRE(pcs.saveOn(pcs.founder, u"先读"_s));
    REQUIRE(pcs.saveOn(pcs.colleague, u"先议"_s));
    pcs.colleague.sync();
    pcs.founder.sync(); // merges what it can: the topic is for a person
    pcs.colleague.sync();
    for (TestWorkspace* pc : {&pcs.founder, &pcs.colleague})
        CHECK(await((*pc)->merging().undecided()).value() == QList<DocId>{pcs.id});

    REQUIRE(await(pcs.colleague->merging().merge(pcs.id)));
    const OpenRecord asked = pcs.openOn(pcs.colleague);
    const Candidates questions = candidatesIn(asked.record.toJson());
    REQUIRE(questions.size() == 1);
    const auto chosen =
        Record::fromJson(sessionKind(), settled(asked.record.toJson(), questions.front(), u"先读后议"_s));
    REQUIRE(chosen);
    REQUIRE(await(pcs.colleague->records().save(pcs.id, asked.rev, *chosen)));
    pcs.exchange();
    CHECK(topicOf(pcs.openOn(pcs.founder).record) == u"先读后议");
    CHECK(await(pcs.founder->merging().undecided())->isEmpty());
    CHECK(await(pcs.colleague->merging().undecided())->isEmpty());
}

TEST_CASE("Two versions that only others may settle are counted apart", "[workspace][homes][merge]")
{
    TwoWhoPrepare pcs;
    REQUIRE(await(pcs.founder->records().letTakePart(pcs.id, UserId(u"js02"_s), true)));
    pcs.exchange();
    REQUIRE(pcs.saveOn(pcs.founder, u"先读"_s));
    REQUIRE(pcs.saveOn(pcs.colleague, u"先议"_s));
    pcs.colleague.sync();
    pcs.founder.sync();
    pcs.colleague.sync();
    REQUIRE(await(pcs.founder->records().letTakePart(pcs.id, UserId(u"js02"_s), false)));
    pcs.founder.sync();
    const SyncStatus mine = pcs.founder.sync();
    CHECK(mine.conflicts == 1);
    CHECK(mine.conflictsOfOthers == 0);
    const SyncStatus theirs = pcs.colleague.sync();
    CHECK(theirs.conflicts == 0);
    CHECK(theirs.conflictsOfOthers == 1);
    CHECK(await(pcs.colleague->merging().undecided())->isEmpty());
}

TEST_CASE("A timetable is written by who leads the school, and read by the others", "[workspace][homes]")
{
    TestWorkspace teacher(u"js01"_s);
    TestWorkspace approver(u"sh01"_s);
    TestWorkspace::acquaint({&teacher, &approver});
    approver.put(SchoolRecords.toString(), timetableDocument());
    teacher.put(SchoolRecords.toString(), timetableDocument());
    const DocId timetable(timetableDocument()[u"_id"_s].toString());
    CHECK(await(teacher->records().open(timetable))->bar == WriteBar::Leaders);
    CHECK(await(approver->records().open(timetable))->bar == WriteBar::None);
}

TEST_CASE("What an older server does not know yet waits for its update, and goes then", "[workspace][homes]")
{
    // Rules of a program that knew only timetables; and they judge this test's user, who may do anything.
    const auto older = KindList::of({timetableKind()});
    REQUIRE(older);
    QJsonObject rules = designDocument(platform::DatabaseKind::School, *older);
    rules[u"validate_doc_update"_s] =
        rules[u"validate_doc_update"_s].toString().replace(u"if (hasRole(\"_admin\"))"_s, u"if (false)"_s);
    TestNode node;
    NodeDatabase* const school = node.databases().create(SchoolRecords.toString()).value();
    const auto database = platform::PlatformDatabase::ofSchool(SchoolId(u"fxz"_s));
    REQUIRE(school->setSecurity(NodeSecurity::fromJson(securityOf(database)).value()));
    DocumentStore& store = school->store();
    const auto put = [&](const QJsonObject& design, const std::optional<RevId>& parent) {
        auto transaction = store.begin(Durability::Full).value();
        const auto rev = store.put(
            transaction,
            {DocId(QString(platform::RulesId)), parent, false, Body::fromObject(design).value(), {}});
        REQUIRE(transaction.commit());
        return rev.value();
    };
    rules.remove(u"_id"_s);
    const RevId first = put(rules, {});

    TestWorkspace pc(u"js01"_s);
    pc.setServer(node.url(), node.user(), node.password());
    const DocId id = await(pc->records().save({}, {}, newSession(pc, u"春晓"_s))).value().id;
    const SyncStatus waiting = pc.sync();
    CHECK(waiting.refused == 0);
    CHECK(waiting.waiting == 2); // with the card of this PC
    CHECK_FALSE(waiting.isComplete());
    const auto items = await(pc->delivery().waiting()).value();
    const auto item =
        std::find_if(items.begin(), items.end(), [&](const DeliveryItem& each) { return each.id == id; });
    REQUIRE(item != items.end());
    CHECK(item->delivery == Delivery::WaitingForUpdate);
    CHECK(item->atSchool == Delivery::WaitingForUpdate);

    put({{u"language"_s, u"javascript"_s}}, first); // the update
    CHECK(QTest::qWaitFor([&] { return pc.sync().waiting == 0; }, Patience));
    CHECK(await(pc->records().open(id))->delivery == Delivery::AtSchool);
}
