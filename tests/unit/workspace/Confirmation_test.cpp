// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName LateDesk(u"desk-js01"_s);

// js01 teaches; sh01 approves; so does sh02, but only in the first edition of the roster.
QJsonObject staffOf(bool isFirst)
{
    Roster roster;
    roster.school = SchoolId(u"fxz"_s);
    roster.schoolName = u"枫香寨小学"_s;
    roster.staff = {{UserId(u"js01"_s), u"姜𠮷䶮"_s, {}, {StaffRole::Teacher}},
                    {UserId(u"js02"_s), u"龙秀"_s, {}, {StaffRole::Teacher}},
                    {UserId(u"sh01"_s), u"审核员"_s, {}, {StaffRole::Approver}},
                    {UserId(u"sh02"_s), u"龙𠮷昌"_s, {}, {StaffRole::Approver}}};
    if (!isFirst)
        roster.staff.back().roles = {};
    return roster.toJson();
}

// The PC of somebody of the school, to which an approval of sh02 has come.
struct SeenApproval
{
    explicit SeenApproval(const QString& user) : workspace(user)
    {
        workspace.put(u"school-fxz"_s, first);
        workspace.enrolThis();
        workspace.enrol(leaver);
        workspace.enrol(teacher);
    }

    void approve()
    {
        Submission handedIn = submissionOf(fixtureA(), 1);
        const ChainEvent event = teacher.say(LateDesk, u"submission"_s, PlainEvent{}, handedIn.toJson());
        submission = event.id();
        workspace.put(LateDesk.toString(), documentWithId(event));
        handedIn.id = submission;
        Decision approval = decisionOn(handedIn, Verdict::Approved);
        approval.author = UserId(u"sh02"_s);
        approval.decidedAt =
            QDateTime::currentDateTime(); // a short time ago, so that it is shown once it counts
        const ChainEvent late =
            leaver.say(LateDesk, u"decision"_s, DecisionEvent{submission}, approval.toJson());
        decision = late.id();
        workspace.put(LateDesk.toString(), documentWithId(late));
    }

    // sh02 is out from now on.
    void leave()
    {
        const Digest before =
            Digest::fromHex(first[u"_id"_s].toString().section(u':', -1).toLatin1()).value();
        workspace.put(u"school-fxz"_s, signedRoster(staffOf(false), {0, 2}, before));
    }

    void confirmAsHead()
    {
        SchoolPc head(UserId(u"sh01"_s));
        workspace.enrol(head);
        head.setRoster({0, 2});
        workspace.put(LateDesk.toString(),
                      documentWithId(head.say(LateDesk, u"confirmation"_s, ConfirmationEvent{decision})));
    }

    QList<TurnedVerdict> turned() { return await(workspace->reviews().turned()).value(); }
    Result<> confirm() { return await(workspace->reviews().confirm(decision)); }
    Reason reason()
    {
        const auto open = await(workspace->reviews().open(submission)).value();
        return open.decisions.front().judgement.reason;
    }
    size_t confirmations()
    {
        return await(workspace->documents().list(LateDesk, u"confirmation"_s)).value().size();
    }

    QJsonObject first = signedRoster(staffOf(true));
    SchoolPc teacher{UserId(u"js01"_s)};
    SchoolPc leaver{UserId(u"sh02"_s)};
    DocId submission;
    DocId decision;
    TestWorkspace workspace;
};

// The same, come after sh02 has left.
struct LateApproval : SeenApproval
{
    explicit LateApproval(const QString& user) : SeenApproval(user)
    {
        leave();
        approve();
    }
};

} // namespace

TEST_CASE("What came late counts once an approver stands for it", "[workspace][review]")
{
    LateApproval late(u"sh01"_s);
    const InboxItem before = await(late.workspace->reviews().inbox()).value().first();
    CHECK(before.doubt == Reason::CameLate);
    CHECK(before.late == QList{late.decision});
    CHECK_FALSE(before.decided);

    REQUIRE(late.confirm());
    CHECK(late.reason() == Reason::Confirmed);
    const InboxItem after = await(late.workspace->reviews().inbox()).value().first();
    CHECK(after.decided == Verdict::Approved);
    CHECK(after.late.isEmpty());
    // There is nothing left to stand for.
    CHECK(late.confirm().error().kind == ErrorKind::Precondition);
    CHECK(late.confirmations() == 1);
}

TEST_CASE("A teacher stands for nothing, and whoever left not for themselves", "[workspace][review][hostile]")
{
    for (const QString& user : {u"js02"_s, u"js01"_s, u"sh02"_s}) {
        LateApproval late(user);
        const auto refused = late.confirm();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Forbidden);
        CHECK(late.confirmations() == 0);
        CHECK(late.reason() == Reason::CameLate);
    }
}

TEST_CASE("A confirmation that a teacher's PC signs all the same counts for nothing",
          "[workspace][review][hostile]")
{
    LateApproval late(u"sh01"_s);
    SchoolPc colleague(UserId(u"js02"_s));
    late.workspace.enrol(colleague);
    for (SchoolPc* pc : {&colleague, &late.teacher}) {
        pc->setRoster({0, 2});
        late.workspace.put(LateDesk.toString(), documentWithId(pc->say(LateDesk, u"confirmation"_s,
                                                                       ConfirmationEvent{late.decision})));
    }
    CHECK(late.reason() == Reason::CameLate);
    REQUIRE(late.confirm());
    CHECK(late.reason() == Reason::Confirmed);
}

TEST_CASE("Who saw an approval is told that it does not count any more, and again when it does",
          "[workspace][review]")
{
    SeenApproval seen(u"js01"_s);
    seen.approve();
    CHECK(seen.turned().isEmpty());
    seen.leave();
    for (int look = 0; look < 2; ++look) { // until the person says that they know, also after a restart
        const auto turned = seen.turned();
        REQUIRE(turned.size() == 1);
        CHECK(turned.first().isOwnPlan);
        CHECK(turned.first().verdict == Verdict::Approved);
        CHECK(turned.first().decidedBy == u"龙𠮷昌");
        CHECK(turned.first().title == u"静夜思");
        CHECK(turned.first().reason == Reason::CameLate);
        CHECK_FALSE(turned.first().counts);
        seen.workspace.close();
        seen.workspace.open();
    }
    REQUIRE(await(seen.workspace->reviews().noteTurned(seen.turned())));
    CHECK(seen.turned().isEmpty());
    seen.confirmAsHead();
    const auto again = seen.turned();
    REQUIRE(again.size() == 1);
    CHECK(again.first().counts);
    REQUIRE(await(seen.workspace->reviews().noteTurned(again)));
    CHECK(seen.turned().isEmpty());
}

TEST_CASE("What turns between being told and being looked at is told as well", "[workspace][review]")
{
    SeenApproval seen(u"js01"_s);
    seen.approve();
    REQUIRE(seen.turned().isEmpty());
    seen.leave();
    const auto told = seen.turned();
    REQUIRE(told.size() == 1);
    seen.confirmAsHead();
    CHECK(seen.turned().isEmpty()); // it counts, as they first saw it
    REQUIRE(await(seen.workspace->reviews().noteTurned(told)));
    const auto again = seen.turned();
    REQUIRE(again.size() == 1);
    CHECK(again.first().counts);
}

TEST_CASE("Who never saw it count is told of nothing that has turned", "[workspace][review]")
{
    LateApproval late(u"js01"_s);
    CHECK(late.turned().isEmpty());
    SeenApproval colleague(u"js02"_s); // whom it does not concern
    colleague.approve();
    CHECK(colleague.turned().isEmpty());
    colleague.leave();
    CHECK(colleague.turned().isEmpty());
}
