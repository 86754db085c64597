// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/MergeService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName MergeSpace(u"space-js01"_s);

// Two PCs of one teacher with a plan on both, and the school's node between them.
struct TwoPcsWithOnePlan
{
    TwoPcsWithOnePlan()
    {
        TestWorkspace::acquaint({&home, &school});
        for (TestWorkspace* pc : {&home, &school})
            pc->setServer(node.url(), node.user(), node.password());
        id = await(home->records().save({}, {}, fixtureA())).value().id;
        REQUIRE(home.sync().isComplete());
        REQUIRE(school.sync().isComplete());
    }

    // Changes the plan on one PC, without the network.
    template <typename Change>
    void edit(TestWorkspace& pc, Change change)
    {
        const OpenRecord open = await(pc->records().open(id)).value();
        LessonPlan plan(open.record);
        change(plan);
        REQUIRE(await(pc->records().save(id, open.rev, plan)));
    }

    void retitle(TestWorkspace& pc, size_t step, const QString& title)
    {
        edit(pc, [&](LessonPlan& plan) {
            auto steps = plan.steps();
            steps.at(step).title = title;
            plan.setSteps(steps);
        });
    }

    LessonPlan planOn(TestWorkspace& pc) { return LessonPlan(await(pc->records().open(id)).value().record); }

    TestNode node;
    TestWorkspace home{u"js01"_s};
    TestWorkspace school{u"js01"_s};
    DocId id;
};

} // namespace

TEST_CASE("Edits of different steps on two PCs end on both, with no question", "[workspace][merge]")
{
    TwoPcsWithOnePlan pcs;
    pcs.retitle(pcs.home, 1, u"在家改的 𠮷"_s);
    pcs.retitle(pcs.school, 2, u"在校改的 䶮"_s);
    CHECK(pcs.home.sync().isComplete());
    CHECK(pcs.school.sync().isComplete()); // merges, and sends what it merged
    CHECK(pcs.home.sync().isComplete());
    for (TestWorkspace* pc : {&pcs.home, &pcs.school}) {
        const OpenRecord open = await((*pc)->records().open(pcs.id)).value();
        CHECK(open.conflicts.empty());
        CHECK(LessonPlan(open.record).steps()[1].title == u"在家改的 𠮷");
        CHECK(LessonPlan(open.record).steps()[2].title == u"在校改的 䶮");
        CHECK(candidatesIn(open.record.toJson()).empty());
        CHECK_FALSE(await((*pc)->plans().list({}))->first().conflicted);
        CHECK((*pc)->sync().status().conflicts == 0);
    }
    CHECK(pcs.planOn(pcs.home) == pcs.planOn(pcs.school));
}

TEST_CASE("The same step on two PCs is asked for until a person chooses, on either", "[workspace][merge]")
{
    TwoPcsWithOnePlan pcs;
    pcs.retitle(pcs.home, 1, u"猜谜"_s);
    pcs.retitle(pcs.school, 1, u"唱歌"_s);
    pcs.home.sync();
    CHECK(pcs.school.sync().conflicts == 1);
    CHECK(pcs.home.sync().conflicts == 1);
    const OpenRecord asked = await(pcs.home->records().open(pcs.id)).value();
    const Candidates open = candidatesIn(asked.record.toJson());
    REQUIRE(open.size() == 1);
    CHECK(asked.conflicts.empty());
    CHECK(await(pcs.home->plans().list({}))->first().conflicted);
    CHECK(await(pcs.home->plans().submit(pcs.id)).error().kind == ErrorKind::InvalidInput);

    pcs.edit(pcs.home, [&](LessonPlan& plan) {
        plan = LessonPlan::fromJson(settled(plan.toJson(), open.front(), u"猜谜"_s)).value();
    });
    CHECK(pcs.home.sync().conflicts == 0);
    CHECK(pcs.school.sync().conflicts == 0);
    CHECK(pcs.planOn(pcs.school).steps()[1].title == u"猜谜");
    CHECK(await(pcs.home->plans().submit(pcs.id)));
}

TEST_CASE("A plan removed on one PC and changed on the other stays and is asked for", "[workspace][merge]")
{
    TwoPcsWithOnePlan pcs;
    pcs.retitle(pcs.home, 1, u"还要用"_s);
    const OpenRecord open = await(pcs.school->records().open(pcs.id)).value();
    REQUIRE(await(pcs.school->records().remove(pcs.id, open.rev)));
    pcs.home.sync();
    pcs.school.sync();
    CHECK(pcs.home.sync().conflicts == 1);
    CHECK(pcs.planOn(pcs.school).steps()[1].title == u"还要用");
    const Candidates asked = candidatesIn(pcs.planOn(pcs.home).toJson());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().isWholeDocument());
}

TEST_CASE("What was typed and not saved is carried over a merge", "[workspace][merge]")
{
    TwoPcsWithOnePlan pcs;
    pcs.retitle(pcs.home, 1, u"在家改的"_s);
    pcs.retitle(pcs.school, 2, u"在校改的"_s);
    const OpenRecord before = await(pcs.school->records().open(pcs.id)).value();
    LessonPlan typed(before.record);
    auto steps = typed.steps();
    steps[3].intent = u"正在打的字 䶮"_s;
    typed.setSteps(steps);
    REQUIRE(await(pcs.school->records().keepDraft(pcs.id, before.rev, typed)));
    pcs.home.sync();
    pcs.school.sync();

    const OpenRecord after = await(pcs.school->records().open(pcs.id)).value();
    REQUIRE(after.draft);
    CHECK(after.rev != before.rev);
    CHECK(after.draftRev == after.rev);
    CHECK(LessonPlan(*after.draft).steps()[1].title == u"在家改的");
    CHECK(LessonPlan(*after.draft).steps()[2].title == u"在校改的");
    CHECK(LessonPlan(*after.draft).steps()[3].intent == u"正在打的字 䶮");
    CHECK(await(pcs.school->records().save(pcs.id, after.draftRev, *after.draft)));
}

TEST_CASE("At the school a person's own documents merge by themselves, others' do not", "[workspace][merge]")
{
    TwoPcsWithOnePlan pcs;
    const DatabaseName database(u"school-fxz"_s);
    const auto note = [](const QString& kind, const QString& author, const QString& field) {
        return QJsonObject{
            {u"kind"_s, kind}, {u"author"_s, author}, {u"school"_s, u"fxz"_s}, {field, u"字"_s}};
    };
    SchoolPc other(UserId(u"js02"_s));
    pcs.home.enrol(other);
    NodeDatabase* const there = pcs.node.databases().find(database.toString()).value();
    auto transaction = there->store().begin(Durability::Full).value();
    for (const QString& field : {u"a"_s, u"b"_s})
        REQUIRE(there->store().graft(transaction, other.save(database, DocId(u"plan:js02:other"_s),
                                                             note(u"plan"_s, u"js02"_s, field))));
    REQUIRE(transaction.commit());
    for (const auto& [pc, field] : {std::pair(&pcs.home, u"a"_s), std::pair(&pcs.school, u"b"_s)})
        for (const QString& kind : {u"plan"_s, u"record"_s}) {
            QJsonObject own = note(kind, u"js01"_s, field);
            own[u"_id"_s] = QString(kind + u":js01:own"_s);
            pc->put(database.toString(), own);
        }
    pcs.home.sync();
    pcs.school.sync();
    const auto conflictsOf = [&](const QString& id) {
        return await(pcs.school->documents().state(database, DocId(id)))->conflicts().size();
    };
    CHECK(conflictsOf(u"plan:js01:own"_s) == 0);
    CHECK(conflictsOf(u"plan:js02:other"_s) == 1);
    CHECK(conflictsOf(u"record:js01:own"_s) == 1); // of a kind that this program does not know
}

TEST_CASE("Merging on demand reports what was merged and what needs a person", "[workspace][merge]")
{
    TwoPcsWithOnePlan pcs;
    const DatabaseName copy(u"copy"_s);
    const auto document = [](const QString& id, const QString& text) {
        return QJsonObject{{u"_id"_s, id}, {u"text"_s, text}};
    };
    pcs.home.put(copy.toString(), document(u"plain:1"_s, u"一"_s));
    pcs.home.put(MergeSpace.toString(), document(u"record:asked"_s, u"字"_s));
    CHECK(await(pcs.home->merging().mergeAll(copy))->isEmpty());
    CHECK(await(pcs.home->merging().mergeAll(DatabaseName(u"nowhere"_s))).error().kind ==
          ErrorKind::NotFound);
    CHECK(await(pcs.home->merging().merge(copy, DocId(u"nobody"_s))).error().kind == ErrorKind::NotFound);
    const MergeReport report = await(pcs.home->merging().merge(copy, DocId(u"plain:1"_s))).value();
    CHECK(report.merged == 0);
    CHECK_FALSE(report.needsPerson());
    QJsonObject open = document(u"plain:2"_s, u"二"_s);
    open[u"candidates"_s] =
        QJsonArray{QJsonObject{{u"place"_s, u"text"_s}, {u"values"_s, QJsonArray{u"一"_s, u"二"_s}}}};
    pcs.home.put(copy.toString(), open);
    const auto reports = await(pcs.home->merging().mergeAll(copy)).value();
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().id == DocId(u"plain:2"_s));
    CHECK(reports.first().needsPerson());
}
