// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/RecordSession.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/SyncService.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

void type(RecordSession& session, PlanSection section, const QString& text)
{
    session.edits().setItems(
        toWord(section), blocksFromPlainText(text, LessonPlan(session.edits().record()).section(section)));
}

void openAndWait(RecordSession& session, const DocId& id)
{
    session.open(id);
    REQUIRE(eventually([&] { return session.isOpen(); }));
}

bool isKept(const RecordSession& session, TextSafety keeping)
{
    return eventually([&] { return session.keeping() == keeping; });
}

// What another device of the teacher made of the plan, arrived here.
void changeElsewhere(Workspace& workspace, const DocId& id, const LessonPlan& plan)
{
    const OpenRecord stored = answerOf(workspace.records().open(id));
    answerOf(workspace.records().save(id, stored.rev, plan));
}

LessonPlan withKeyPoints(LessonPlan plan, const QString& text)
{
    plan.setSection(PlanSection::KeyPoints, blocksFromPlainText(text));
    return plan;
}

} // namespace

TEST_CASE("A blank plan in which nothing was typed leaves nothing behind", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    RecordSession session(*desks.teacher, clock);
    session.start(desks.teacher->plans().blank());
    QSignalSpy left(&session, &RecordSession::left);
    session.leave();
    CHECK(left.count() == 1);
    CHECK(answerOf(desks.teacher->plans().list({})).isEmpty());
}

TEST_CASE("Typed text is a draft within two seconds and comes back after a crash", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    DocId id;
    {
        RecordSession session(*desks.teacher, clock);
        session.start(desks.teacher->plans().blank());
        type(session, PlanSection::LearnerAnalysis, u"全班26人，𠮷"_s);
        clock.advance(2s);
        REQUIRE(isKept(session, TextSafety::DraftKept));
        id = session.facts().id;
    }
    const auto plans = answerOf(desks.teacher->plans().list({}));
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().hasDraft);

    RecordSession session(*desks.teacher, clock);
    QSignalSpy restored(&session, &RecordSession::draftRestored);
    openAndWait(session, id);
    CHECK(restored.count() == 1);
    CHECK(plainText(LessonPlan(session.edits().record()).section(PlanSection::LearnerAnalysis)) ==
          u"全班26人，𠮷"_s);
    CHECK(session.hasUnsaved());
}

TEST_CASE("A save point is one revision, and drafts breed none", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id = desks.save(fixtureA());
    RecordSession session(*desks.teacher, clock);
    openAndWait(session, id);
    for (const QString& text : {u"识字"_s, u"识字写字"_s, u"识字写字，朗读"_s}) {
        type(session, PlanSection::KeyPoints, text);
        clock.advance(3s);
        REQUIRE(isKept(session, TextSafety::DraftKept));
    }
    session.save();
    REQUIRE(isKept(session, TextSafety::Saved));
    const OpenRecord stored = answerOf(desks.teacher->records().open(id));
    CHECK(stored.rev.startsWith(u"2-"_s));
    CHECK_FALSE(stored.draft);
    CHECK(plainText(LessonPlan(stored.record).section(PlanSection::KeyPoints)) == u"识字写字，朗读"_s);
    CHECK_FALSE(session.hasUnsaved());
}

TEST_CASE("What is typed while a save point is written is kept too", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    RecordSession session(*desks.teacher, clock);
    openAndWait(session, desks.save(fixtureA()));
    type(session, PlanSection::KeyPoints, u"一"_s);
    session.save();
    type(session, PlanSection::KeyPoints, u"一二"_s);
    REQUIRE(isKept(session, TextSafety::Saved));
    const OpenRecord stored = answerOf(desks.teacher->records().open(session.facts().id));
    CHECK(plainText(LessonPlan(stored.draft.value_or(stored.record)).section(PlanSection::KeyPoints)) ==
          u"一二"_s);
}

TEST_CASE("A status that changes nothing of the open plan shows nothing anew", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id = desks.save(fixtureA());
    RecordSession session(*desks.teacher, clock);
    openAndWait(session, id);
    QSignalSpy shown(&session, &RecordSession::factsChanged);
    for (int status = 0; status < 10; ++status) {
        emit desks.teacher->sync().statusChanged({});
        answerOf(desks.teacher->records().open(id)); // after what the session asked
    }
    CHECK(shown.count() == 0);

    changeElsewhere(*desks.teacher, id, withKeyPoints(fixtureA(), u"别的设备"_s));
    REQUIRE(eventually([&] {
        return plainText(LessonPlan(session.edits().record()).section(PlanSection::KeyPoints)) ==
               u"别的设备"_s;
    }));
    CHECK(shown.count() == 1);
}

TEST_CASE("Leaving saves what changed, and ten idle minutes do", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    RecordSession session(*desks.teacher, clock);
    openAndWait(session, desks.save(fixtureA()));
    QSignalSpy left(&session, &RecordSession::left);
    type(session, PlanSection::KeyPoints, u"离开时"_s);
    session.leave();
    REQUIRE(eventually([&] { return left.count() == 1; }));
    CHECK(answerOf(desks.teacher->records().open(session.facts().id)).rev.startsWith(u"2-"_s));

    type(session, PlanSection::KeyPoints, u"十分钟"_s);
    clock.advance(11min);
    REQUIRE(isKept(session, TextSafety::Saved));
    CHECK(answerOf(desks.teacher->records().open(session.facts().id)).rev.startsWith(u"3-"_s));
}

TEST_CASE("A plan nobody typed in follows what another device made of it", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    RecordSession session(*desks.teacher, clock);
    const DocId id = desks.save(fixtureA());
    openAndWait(session, id);
    QSignalSpy updated(&session, &RecordSession::updatedElsewhere);
    changeElsewhere(*desks.teacher, id, withKeyPoints(fixtureA(), u"另一台电脑"_s));
    REQUIRE(eventually([&] { return updated.count() == 1; }));
    CHECK(plainText(LessonPlan(session.edits().record()).section(PlanSection::KeyPoints)) == u"另一台电脑"_s);
    CHECK_FALSE(session.hasUnsaved());
}

TEST_CASE("Text typed while another device went on is put together with it at the save point",
          "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    RecordSession session(*desks.teacher, clock);
    const DocId id = desks.save(fixtureA());
    openAndWait(session, id);
    QSignalSpy together(&session, &RecordSession::putTogether);
    type(session, PlanSection::DifficultPoints, u"我写的"_s);
    changeElsewhere(*desks.teacher, id, withKeyPoints(fixtureA(), u"另一台电脑"_s));
    REQUIRE(eventually([&] { return session.isSuperseded(); }));
    CHECK(plainText(LessonPlan(session.edits().record()).section(PlanSection::DifficultPoints)) ==
          u"我写的"_s);

    SECTION("by saving")
    {
        session.save();
        REQUIRE(isKept(session, TextSafety::Saved));
        CHECK(together.count() == 1);
        CHECK_FALSE(session.hasUnsaved());
    }
    SECTION("by leaving")
    {
        QSignalSpy left(&session, &RecordSession::left);
        session.leave();
        REQUIRE(eventually([&] { return left.count() == 1; }));
    }
    const OpenRecord stored = answerOf(desks.teacher->records().open(id));
    CHECK(plainText(LessonPlan(stored.record).section(PlanSection::DifficultPoints)) == u"我写的"_s);
    CHECK(plainText(LessonPlan(stored.record).section(PlanSection::KeyPoints)).contains(u"另一台电脑"_s));
    CHECK_FALSE(stored.draft);
}

TEST_CASE("A draft typed on a version that went on elsewhere comes back on the newest one",
          "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id = desks.save(fixtureA());
    {
        RecordSession session(*desks.teacher, clock);
        openAndWait(session, id);
        type(session, PlanSection::DifficultPoints, u"我写的 䶮"_s);
        clock.advance(2s);
        REQUIRE(isKept(session, TextSafety::DraftKept));
    }
    QJsonObject other = withKeyPoints(fixtureA(), u"另一台电脑"_s).toJson();
    other[u"_rev"_s] = answerOf(desks.teacher->records().open(id)).rev;
    TwoDesks::put(*desks.teacher, u"space-js01"_s, id, other);
    RecordSession again(*desks.teacher, clock);
    openAndWait(again, id);
    CHECK_FALSE(again.isSuperseded());
    CHECK(plainText(LessonPlan(again.edits().record()).section(PlanSection::DifficultPoints)) ==
          u"我写的 䶮"_s);
    CHECK(plainText(LessonPlan(again.edits().record()).section(PlanSection::KeyPoints))
              .contains(u"另一台电脑"_s));
}

TEST_CASE("Submitting saves first and then stands on this PC", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    RecordSession session(*desks.teacher, clock);
    openAndWait(session, desks.save(fixtureA()));
    QSignalSpy submitted(&session, &RecordSession::submitted);
    type(session, PlanSection::KeyPoints, u"提交前"_s);
    session.submit();
    REQUIRE(eventually([&] { return submitted.count() == 1; }));
    REQUIRE(eventually([&] { return session.facts().state.status == PlanStatus::Submitted; }));
    REQUIRE(session.facts().reviews.size() == 1);
    CHECK(plainText(LessonPlan(session.facts().reviews.front().submission.content)
                        .section(PlanSection::KeyPoints)) == u"提交前"_s);
    CHECK(session.facts().reviews.front().delivery == Delivery::OnlyHere);
}

TEST_CASE("A plan that lacks something essential is not submitted and nothing is lost", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    RecordSession session(*desks.teacher, clock);
    session.start(desks.teacher->plans().blank());
    type(session, PlanSection::KeyPoints, u"只有重点"_s);
    QSignalSpy failed(&session, &RecordSession::failed);
    session.submit();
    REQUIRE(eventually([&] { return failed.count() == 1; }));
    CHECK(failed.first().first().value<Error>().kind == ErrorKind::InvalidInput);
    CHECK(session.facts().state.status == PlanStatus::Draft);
    CHECK(answerOf(desks.teacher->plans().list({})).size() == 1);
}

TEST_CASE("A decision arrives in the open editor", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId id = desks.save(fixtureA());
    const Submission submission = desks.submit(id);
    RecordSession session(*desks.teacher, clock);
    openAndWait(session, id);
    desks.decide({submission.id, Verdict::Returned, {}, {u"NO_BOARD"_s}, u"请补板书"_s, {}});
    REQUIRE(eventually([&] { return session.facts().state.status == PlanStatus::Returned; }));
    CHECK(session.facts().reviews.front().decisions.front().note == u"请补板书"_s);
}

TEST_CASE("A copy of an earlier plan is one's own and is saved on leaving", "[editor][session]")
{
    TwoDesks desks;
    FakeClock clock;
    const DocId earlier = desks.save(fixtureA());
    RecordSession session(*desks.teacher, clock);
    session.startFrom(desks.teacher->plans().copyOf(earlier));
    REQUIRE(eventually([&] { return session.isOpen(); }));
    CHECK(LessonPlan(session.edits().record()).steps().size() == fixtureA().steps().size());
    CHECK(LessonPlan(session.edits().record()).base()->id == earlier);
    QSignalSpy left(&session, &RecordSession::left);
    session.leave();
    REQUIRE(eventually([&] { return left.count() == 1; }));
    CHECK(answerOf(desks.teacher->plans().list({})).size() == 2);
}
