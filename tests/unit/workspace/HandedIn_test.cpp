// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "support/LessonFixtures.h"
#include "support/TermPlanFixture.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName DeskOfTeacher(u"desk-js01"_s);

// A teacher and an approver of one school without a network: what one hands over is carried by hand.
struct DeskBetweenTwo
{
    DeskBetweenTwo() { TestWorkspace::acquaint({&teacher, &approver}); }

    void carry(TestWorkspace& from, TestWorkspace& to, const DocId& id)
    {
        const QByteArray text = await(from->documents().get(DeskOfTeacher, id, {}, false)).value();
        QJsonObject json = QJsonDocument::fromJson(text).object();
        json.remove(u"_rev"_s);
        to.put(DeskOfTeacher.toString(), json);
    }

    Submission handIn(const DocId& id)
    {
        const Submission submission = await(teacher->plans().submit(id)).value();
        carry(teacher, approver, submission.id);
        return submission;
    }

    Decision decide(const DecisionDraft& draft)
    {
        const Decision decision = await(approver->reviews().decide(draft)).value();
        carry(approver, teacher, decision.id);
        return decision;
    }

    OpenRecord open(const DocId& id) { return await(teacher->records().open(id)).value(); }
    QList<InboxItem> inbox() { return await(approver->reviews().inbox()).value(); }

    TestWorkspace teacher{u"js01"_s};
    TestWorkspace approver{u"sh01"_s, u"审核员"_s};
    SavedRecord saved = await(teacher->records().save({}, {}, fixtureTermPlan())).value();
};

DecisionDraft verdictOn(const Submission& submission, Verdict verdict)
{
    DecisionDraft draft;
    draft.submission = submission.id;
    draft.verdict = verdict;
    if (verdict == Verdict::Returned) {
        draft.reasons = {u"MISSING_SECTION"_s};
        draft.comments = {{u"cuoshi01"_s, u"帮扶要写到人"_s}};
    }
    return draft;
}

} // namespace

TEST_CASE("A teaching plan of the term is handed in, returned, changed, approved, and says so",
          "[workspace][handedin]")
{
    DeskBetweenTwo desk;
    const Submission first = desk.handIn(desk.saved.id);
    CHECK(first.plan == desk.saved.id);
    CHECK(first.content == desk.open(desk.saved.id).record);
    CHECK(first.contentHash == fixtureTermPlan().contentHash().value());
    CHECK(first.lessons.empty());
    CHECK(desk.open(desk.saved.id).state.status == PlanStatus::Submitted);

    REQUIRE(desk.inbox().size() == 1);
    const InboxItem item = desk.inbox().first();
    CHECK(item.plan == desk.saved.id);
    CHECK(item.header.title == u"三年级上册数学教学计划");
    CHECK(item.header.subject == u"shuxue");
    CHECK_FALSE(item.classTime);

    desk.decide(verdictOn(first, Verdict::Returned));
    OpenRecord open = desk.open(desk.saved.id);
    CHECK(open.state.status == PlanStatus::Returned);
    REQUIRE(open.reviews.size() == 1);
    CHECK(open.reviews.front().decisions.front().comments.front().block == u"cuoshi01");

    const Record changed = withMeasures(open.record, u"每周三放学后，由同桌结对帮扶 11 人，名单附后。"_s);
    desk.saved = await(desk.teacher->records().save(desk.saved.id, open.rev, changed)).value();
    CHECK(desk.open(desk.saved.id).state.changedSinceSubmission);
    const Submission second = desk.handIn(desk.saved.id);
    CHECK(second.counter == 2);
    const OpenSubmission under = await(desk.approver->reviews().open(second.id)).value();
    REQUIRE(under.earlier);
    CHECK(under.earlier->content == first.content);

    DecisionDraft approval = verdictOn(second, Verdict::Approved);
    approval.grade = u"优"_s;
    desk.decide(approval);
    open = desk.open(desk.saved.id);
    CHECK(open.state.status == PlanStatus::Approved);
    CHECK_FALSE(open.state.changedSinceApproval);

    REQUIRE(
        await(desk.teacher->records().save(desk.saved.id, open.rev, withMeasures(open.record, u"改了"_s))));
    CHECK(desk.open(desk.saved.id).state.changedSinceApproval);
}

TEST_CASE("What lies in another's space is opened as it was handed in last, to be read",
          "[workspace][handedin]")
{
    DeskBetweenTwo desk;
    const auto closed = await(desk.approver->records().open(desk.saved.id));
    REQUIRE_FALSE(closed);
    CHECK(closed.error().kind == ErrorKind::NotFound);
    desk.handIn(desk.saved.id);
    const Record handedIn = desk.open(desk.saved.id).record;
    REQUIRE(await(desk.teacher->records().save(desk.saved.id, desk.saved.rev,
                                               withMeasures(handedIn, u"还没有交的话"_s))));
    const OpenRecord read = await(desk.approver->records().open(desk.saved.id)).value();
    CHECK(read.record == handedIn);
    CHECK(isOnlyShown(read));
    CHECK(read.database == DeskOfTeacher);
    CHECK(read.state.status == PlanStatus::Submitted);
    CHECK(await(desk.approver->records().openAgain(read)).value().record == handedIn);
    CHECK_FALSE(await(desk.approver->records().save(desk.saved.id, {}, handedIn)));
}

TEST_CASE("A decision on what was handed in is taken back, and it waits again", "[workspace][handedin]")
{
    DeskBetweenTwo desk;
    const Submission submission = desk.handIn(desk.saved.id);
    desk.decide(verdictOn(submission, Verdict::Approved));
    desk.decide(verdictOn(submission, Verdict::Withdrawn));
    CHECK(desk.open(desk.saved.id).state.status == PlanStatus::Withdrawn);
    CHECK_FALSE(desk.inbox().first().decided);
}

TEST_CASE("Nobody without the role decides about a teaching plan of the term", "[workspace][handedin]")
{
    DeskBetweenTwo desk;
    const Submission submission = desk.handIn(desk.saved.id);
    const DecisionDraft approval = verdictOn(submission, Verdict::Approved);
    CHECK(await(desk.teacher->reviews().decide(approval)).error().kind == ErrorKind::Forbidden);

    TestWorkspace colleague(u"js02"_s);
    TestWorkspace::acquaint({&colleague});
    desk.carry(desk.teacher, colleague, submission.id);
    CHECK(await(colleague->reviews().inbox()).value().isEmpty());
    CHECK(await(colleague->reviews().decide(approval)).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A colleague's decision that was forged past the program counts for nothing",
          "[workspace][handedin]")
{
    DeskBetweenTwo desk;
    const Submission submission = desk.handIn(desk.saved.id);
    SchoolPc colleague(UserId(u"js02"_s));
    desk.teacher.enrol(colleague);
    Decision forged = decisionOn(submission, Verdict::Approved);
    forged.author = UserId(u"js02"_s);
    desk.teacher.put(DeskOfTeacher.toString(),
                     documentWithId(colleague.say(DeskOfTeacher, u"decision"_s, DecisionEvent{submission.id},
                                                  forged.toJson())));
    CHECK(desk.open(desk.saved.id).state.status == PlanStatus::Submitted);
}

TEST_CASE("What nobody decides about is not handed in, nor what lacks something", "[workspace][handedin]")
{
    TestWorkspace pc(u"js01"_s);
    QJsonObject json = fixtureTermPlan().toJson();
    json[u"kind"_s] = pacingKind().word;
    const Record pacing = Record::fromJson(pacingKind(), json).value();
    const SavedRecord other = await(pc->records().save({}, {}, pacing)).value();
    CHECK(await(pc->plans().submit(other.id)).error().kind == ErrorKind::InvalidInput);

    json = fixtureTermPlan().toJson();
    json.remove(u"goals"_s);
    const SavedRecord bare =
        await(pc->records().save({}, {}, Record::fromJson(termPlanKind(), json).value())).value();
    CHECK(await(pc->plans().submit(bare.id)).error().kind == ErrorKind::InvalidInput);
    CHECK(await(pc->documents().list(DeskOfTeacher, u"submission"_s))
              .value_or(std::vector<DocumentRow>())
              .empty());
}

TEST_CASE("A list by state holds what was handed in, of any kind, and not what belongs to it",
          "[workspace][handedin]")
{
    DeskBetweenTwo desk;
    desk.handIn(desk.saved.id);
    const SavedRecord lesson = await(desk.teacher->records().save({}, {}, fixtureA())).value();
    const StudyGuide guide = await(desk.teacher->plans().guideFor(lesson.id)).value();
    REQUIRE(await(desk.teacher->records().save({}, {}, guide)));
    RecordFilter submitted;
    submitted.status = PlanStatus::Submitted;
    auto listed = await(desk.teacher->plans().list(submitted)).value();
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().id == desk.saved.id);
    RecordFilter drafts;
    drafts.status = PlanStatus::Draft;
    listed = await(desk.teacher->plans().list(drafts)).value();
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().id == lesson.id);
}

TEST_CASE("Today counts what came back, whatever its kind", "[workspace][handedin]")
{
    DeskBetweenTwo desk;
    const Submission submission = desk.handIn(desk.saved.id);
    CHECK(await(desk.approver->today().view(QDate(2026, 3, 9))).value().waitingForMe == 1);
    desk.decide(verdictOn(submission, Verdict::Returned));
    CHECK(await(desk.teacher->today().view(QDate(2026, 3, 9))).value().returned == 1);
    CHECK(await(desk.approver->today().view(QDate(2026, 3, 9))).value().waitingForMe == 0);
}
