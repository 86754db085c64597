// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A submission of js01 as it lies on the approver's copy of the desk.
Submission layOnDesk(TestWorkspace& approver, int counter = 1)
{
    Submission submission = submissionOf(fixtureA(), counter);
    SchoolPc teacher(submission.author);
    teacher.skipTo(counter);
    const ChainEvent event =
        teacher.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{}, submission.toJson());
    approver.put(u"desk-js01"_s, documentWithId(event));
    submission.id = event.id();
    return submission;
}

DecisionDraft draftOn(const Submission& submission, Verdict verdict)
{
    DecisionDraft draft;
    draft.submission = submission.id;
    draft.verdict = verdict;
    if (verdict == Verdict::Returned)
        draft.reasons = {u"NO_BOARD"_s};
    return draft;
}

QList<InboxItem> inbox(TestWorkspace& workspace)
{
    return await(workspace->reviews().inbox()).value();
}

} // namespace

TEST_CASE("Only who the roster names as an approver has an inbox", "[workspace][review]")
{
    TestWorkspace workspace(u"sh01"_s);
    const Submission submission = layOnDesk(workspace);
    CHECK_FALSE(await(workspace->reviews().right()).value().isApprover);
    CHECK(inbox(workspace).isEmpty());
    CHECK(await(workspace->reviews().decide(draftOn(submission, Verdict::Approved))).error().kind ==
          ErrorKind::Forbidden);
    workspace.put(u"school-fxz"_s, rosterDocument());
    CHECK(await(workspace->reviews().right()).value().isApprover);
    CHECK(inbox(workspace).size() == 1);
}

TEST_CASE("The inbox shows who handed in what and for which class", "[workspace][review]")
{
    TestWorkspace workspace(u"sh01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    workspace.put(u"school-fxz"_s, timetableDocument());
    const Submission submission = layOnDesk(workspace);
    const QList<InboxItem> items = inbox(workspace);
    REQUIRE(items.size() == 1);
    CHECK(items.first().submission == submission.id);
    CHECK(items.first().teacherName == u"姜𠮷䶮");
    CHECK(items.first().header.title == u"静夜思");
    CHECK_FALSE(items.first().decided);
    REQUIRE(items.first().classTime);
    CHECK(items.first().classTime->date() == submission.lessons.front().date);
}

TEST_CASE("A decision is written once, beside the submission, and moves it down the inbox",
          "[workspace][review]")
{
    TestWorkspace workspace(u"sh01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    workspace.enrolThis();
    const Submission submission = layOnDesk(workspace);
    DecisionDraft draft = draftOn(submission, Verdict::Returned);
    draft.comments = {{u"block-1"_s, u"这一步太短"_s}};
    const auto decision = await(workspace->reviews().decide(draft));
    REQUIRE(decision);
    CHECK(decision->contentHash == submission.contentHash);
    CHECK(decision->counter == 1);
    CHECK(inbox(workspace).first().decided == Verdict::Returned);
    CHECK(await(workspace->documents().list(DatabaseName(u"desk-js01"_s), u"decision"_s))->size() == 1);

    const auto open = await(workspace->reviews().open(submission.id));
    REQUIRE(open);
    CHECK(open->decisions.size() == 1);
    CHECK(open->decisions.front().comments == draft.comments);
    CHECK_FALSE(open->earlier);
}

TEST_CASE("What was handed in again waits again, with the earlier one beside it", "[workspace][review]")
{
    TestWorkspace workspace(u"sh01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    const Submission first = layOnDesk(workspace, 1);
    REQUIRE(await(workspace->reviews().decide(draftOn(first, Verdict::Returned))));
    const Submission second = layOnDesk(workspace, 2);
    const QList<InboxItem> items = inbox(workspace);
    REQUIRE(items.size() == 1);
    CHECK(items.first().submission == second.id);
    CHECK(items.first().counter == 2);
    CHECK_FALSE(items.first().decided);
    const auto open = await(workspace->reviews().open(second.id));
    REQUIRE(open->earlier);
    CHECK(open->earlier->id == first.id);
    CHECK(open->decisions.size() == 1);
}

TEST_CASE("Nobody decides on their own plan, and a return needs a reason that exists", "[workspace][review]")
{
    TestWorkspace own(u"js01"_s);
    const SavedRecord saved = await(own->records().save({}, {}, fixtureA())).value();
    const auto submission = await(own->plans().submit(saved.id));
    REQUIRE(submission);
    CHECK(await(own->reviews().decide(draftOn(*submission, Verdict::Approved))).error().kind ==
          ErrorKind::Forbidden);

    TestWorkspace workspace(u"sh01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    const Submission other = layOnDesk(workspace);
    DecisionDraft draft = draftOn(other, Verdict::Returned);
    draft.reasons.clear();
    CHECK(await(workspace->reviews().decide(draft)).error().kind == ErrorKind::InvalidInput);
    draft.reasons = {u"BECAUSE"_s};
    CHECK(await(workspace->reviews().decide(draft)).error().kind == ErrorKind::InvalidInput);
    draft.submission = DocId(u"submission:none"_s);
    CHECK(await(workspace->reviews().decide(draft)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A submission that was altered is in no inbox, and verify names it", "[workspace][review]")
{
    TestWorkspace workspace(u"sh01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    QJsonObject json = documentOf(submissionOf(fixtureA()), u"submission"_s);
    QJsonObject content = json[u"content"_s].toObject();
    content[u"title"_s] = u"换了"_s;
    content[u"keyPoints"_s] = QJsonArray();
    json[u"content"_s] = content;
    json[u"_id"_s] = u"submission:altered"_s;
    workspace.put(u"desk-js01"_s, json);
    CHECK(inbox(workspace).isEmpty());
    const auto findings = await(workspace->keeping().checkNow());
    REQUIRE_FALSE(findings->isEmpty());
    for (const QString& finding : *findings)
        CHECK(finding.contains(u"submission:altered"));
}
