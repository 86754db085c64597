// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// The two people of the job, their PCs in continuous exchange with the school's node.
struct School
{
    TestNode node;
    TestWorkspace teacher{u"js01"_s};
    TestWorkspace approver{u"sh01"_s, u"审核员"_s};

    School()
    {
        teacher.put(u"school-fxz"_s, rosterDocument());
        teacher.put(u"school-fxz"_s, timetableDocument());
        for (TestWorkspace* workspace : {&teacher, &approver})
            workspace->enrolThis();
        for (TestWorkspace* workspace : {&teacher, &approver})
            workspace->setServer(node.url(), node.user(), node.password());
        teacher.sync();
        approver.sync();
        node.disconnect();
        teacher->sync().start();
        approver->sync().start();
    }

    RecordSummary plan() { return await(teacher->plans().list({})).value().first(); }
    QList<InboxItem> inbox() { return await(approver->reviews().inbox()).value(); }
};

bool jobReaches(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, Patience);
}

} // namespace

TEST_CASE(
    "A lesson plan written offline reaches the school, is returned, corrected, approved, and comes back",
    "[workspace][job]")
{
    School school;

    // Written and handed in without a network.
    SavedRecord saved = await(school.teacher->records().save({}, {}, fixtureA())).value();
    REQUIRE(await(school.teacher->plans().submit(saved.id)));
    CHECK(school.plan().state.status == PlanStatus::Submitted);
    CHECK(school.plan().delivery == Delivery::WaitingForNetwork);
    REQUIRE(jobReaches([&] { return school.teacher->sync().status().link == LinkState::Offline; }));
    CHECK(school.teacher->sync().status().waiting == 2);

    // The network returns; the approver has it, also after going offline.
    school.node.connect();
    REQUIRE(jobReaches([&] { return school.plan().delivery == Delivery::AtSchool; }));
    REQUIRE(jobReaches([&] { return school.inbox().size() == 1; }));
    school.node.disconnect();
    const auto opened = await(school.approver->reviews().open(school.inbox().first().submission));
    REQUIRE(opened);
    CHECK(LessonPlan(opened->submission.content).header().title == u"静夜思");
    CHECK(opened->teacherName == u"姜𠮷䶮");

    // Returned offline, with a reason and a comment on a block.
    DecisionDraft draft;
    draft.submission = opened->submission.id;
    draft.verdict = Verdict::Returned;
    draft.reasons = {u"TIME_MISMATCH"_s};
    draft.comments = {{LessonPlan(opened->submission.content).steps().at(4).id, u"写字时间偏紧"_s}};
    REQUIRE(await(school.approver->reviews().decide(draft)));
    CHECK(school.inbox().first().decisionDelivery == Delivery::WaitingForNetwork);
    school.node.connect();
    REQUIRE(jobReaches([&] { return school.plan().state.status == PlanStatus::Returned; }));
    const auto returned = await(school.teacher->records().open(saved.id)).value();
    REQUIRE(returned.reviews.front().decisions.size() == 1);
    CHECK(returned.reviews.front().decisions.front().comments == draft.comments);

    // Corrected and handed in again.
    LessonPlan corrected(returned.record);
    auto steps = corrected.steps();
    steps.at(4).minutes = 10;
    corrected.setSteps(steps);
    saved = await(school.teacher->records().save(saved.id, returned.rev, corrected)).value();
    REQUIRE(await(school.teacher->plans().submit(saved.id)));
    REQUIRE(jobReaches([&] { return school.inbox().first().counter == 2; }));

    // Approved; the teacher sees it in the list and in the day.
    DecisionDraft approval;
    approval.submission = school.inbox().first().submission;
    approval.grade = u"优"_s;
    REQUIRE(await(school.approver->reviews().decide(approval)));
    REQUIRE(jobReaches([&] { return school.plan().state.status == PlanStatus::Approved; }));
    CHECK_FALSE(school.plan().state.changedSinceApproval);
    const auto today = await(school.teacher->today().view(corrected.header().plannedDate)).value();
    REQUIRE(today.today.size() == 2);
    REQUIRE(today.today[1].plan);
    CHECK(today.today[1].plan->state.status == PlanStatus::Approved);
    REQUIRE(jobReaches([&] { return school.teacher->sync().status().isComplete(); }));
}
