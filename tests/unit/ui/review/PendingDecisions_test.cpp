// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/PendingDecisions.h"
#include "unit/ui/TwoDesks.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// What the approver's PC has on one submission.
struct OnePlan
{
    TwoDesks desks;
    FakeClock clock;
    Submission submission = desks.submit(desks.save(fixtureA()));

    OpenSubmission now() { return answerOf(desks.approver->reviews().open(submission.id)); }
    DecisionDraft draft() const
    {
        DecisionDraft draft;
        draft.submission = submission.id;
        draft.verdict = Verdict::Returned;
        draft.reasons = {u"NO_BOARD"_s};
        draft.note = u"请补板书"_s;
        return draft;
    }
};

void copyFolder(const QString& from, const QString& to)
{
    REQUIRE(QDir().mkpath(to));
    QDirIterator entries(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        const QString target = to + file.mid(from.size());
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        QFile::copy(file, target);
    }
}

} // namespace

TEST_CASE("A decision is signed when its seconds are over", "[review][pending]")
{
    OnePlan plan;
    PendingDecisions pending(*plan.desks.approver, plan.clock);
    QSignalSpy decided(&pending, &PendingDecisions::decided);
    pending.give(plan.draft(), u"静夜思"_s);
    CHECK(pending.last()->title == u"静夜思"_s);
    plan.clock.advance(PendingDecisions::UndoTime - std::chrono::milliseconds(1));
    CHECK(plan.now().decisions.empty());
    CHECK(plan.now().begun->isGiven);
    plan.clock.advance(std::chrono::milliseconds(1));
    REQUIRE(eventually([&] { return decided.count() == 1; }));
    CHECK(plan.now().decisions.front().note == u"请补板书"_s);
    CHECK_FALSE(plan.now().begun);
    CHECK_FALSE(pending.last());
}

TEST_CASE("A decision that is undone is a draft again and is never signed", "[review][pending]")
{
    OnePlan plan;
    PendingDecisions pending(*plan.desks.approver, plan.clock);
    QSignalSpy undone(&pending, &PendingDecisions::undone);
    pending.give(plan.draft(), u"静夜思"_s);
    pending.undo();
    CHECK(undone.count() == 1);
    plan.clock.advance(std::chrono::minutes(5));
    CHECK(plan.now().decisions.empty());
    CHECK(plan.now().begun == std::optional(plan.draft()));

    pending.give(plan.draft(), u"静夜思"_s); // again, with seconds of its own
    plan.clock.advance(PendingDecisions::UndoTime - std::chrono::milliseconds(1));
    CHECK(plan.now().decisions.empty());
}

TEST_CASE("Whatever ends the program leaves the decision or the draft, and neither half", "[review][pending]")
{
    OnePlan plan;
    {
        PendingDecisions pending(*plan.desks.approver, plan.clock);
        pending.give(plan.draft(), u"静夜思"_s);
        REQUIRE(plan.now().begun);
        // The power is cut: the disk as it is at this moment, in another PC.
        const QString copy = plan.desks.folder.filePath(u"断电"_s);
        copyFolder(plan.desks.folder.filePath(u"sh01"_s), copy);
        auto after = Workspace::open(copy, std::make_shared<FakeClock>());
        REQUIRE(after);
        const OpenSubmission found = answerOf((*after)->reviews().open(plan.submission.id));
        CHECK(found.decisions.empty());
        REQUIRE(found.begun);
        CHECK(found.begun->isGiven);
        CHECK(found.begun->note == u"请补板书"_s);
    }
    // The program ends as it should: what was given is meant.
    CHECK(eventually([&] { return plan.now().decisions.size() == 1; }));
    CHECK_FALSE(plan.now().begun);
}
