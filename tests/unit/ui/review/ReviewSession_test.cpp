// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/Inbox.h"
#include "ui/review/PhraseBook.h"
#include "ui/review/ReviewSession.h"
#include "unit/ui/TwoDesks.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

void openAndWait(ReviewSession& session, const DocId& id)
{
    session.open(id);
    REQUIRE(eventually([&] { return session.opened() && session.opened()->submission.id == id; }));
}

} // namespace

TEST_CASE("A return needs a reason and a sentence", "[review]")
{
    TwoDesks desks;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    ReviewSession session(*desks.approver);
    CHECK_FALSE(session.obstacle(Verdict::Approved).isEmpty());
    openAndWait(session, submission.id);
    CHECK(session.obstacle(Verdict::Approved).isEmpty());
    CHECK_FALSE(session.obstacle(Verdict::ApprovedWithNotes).isEmpty());
    CHECK(session.obstacle(Verdict::Returned).contains(u"reason"_s));
    session.setReason(u"NO_BOARD"_s, true);
    CHECK(session.obstacle(Verdict::Returned).contains(u"sentence"_s));
    session.addComment(fixtureA().steps()[1].id, u"  太长 "_s);
    CHECK(session.obstacle(Verdict::Returned).isEmpty());
    CHECK(session.draft().comments.front().text == u"太长"_s);

    QSignalSpy decided(&session, &ReviewSession::decided);
    session.decide(Verdict::Returned);
    REQUIRE(eventually([&] { return decided.count() == 1; }));
    session.open(submission.id);
    REQUIRE(eventually([&] { return session.standing().has_value(); }));
    CHECK(session.standing()->reasons == std::vector{u"NO_BOARD"_s});
    CHECK(session.standing()->contentHash == submission.contentHash);
}

TEST_CASE("Reasons chosen and not meant do not go with an approval", "[review]")
{
    TwoDesks desks;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    ReviewSession session(*desks.approver);
    openAndWait(session, submission.id);
    session.setReason(u"NO_BOARD"_s, true);
    session.setGrade(u"优"_s);
    QSignalSpy decided(&session, &ReviewSession::decided);
    session.decide(Verdict::Approved);
    REQUIRE(eventually([&] { return decided.count() == 1; }));
    const auto decision = decided.first().first().value<Decision>();
    CHECK(decision.reasons.empty());
    CHECK(decision.grade == u"优"_s);
}

TEST_CASE("A decision begun is still there after looking at another plan", "[review]")
{
    TwoDesks desks;
    const Submission first = desks.submit(desks.save(fixtureA()));
    const Submission second = desks.submit(desks.save(fixtureA()));
    ReviewSession session(*desks.approver);
    openAndWait(session, first.id);
    session.setNote(u"写得实"_s);
    openAndWait(session, second.id);
    CHECK(session.draft().note.isEmpty());
    openAndWait(session, first.id);
    CHECK(session.draft().note == u"写得实"_s);
}

TEST_CASE("A decision can be taken back and made again", "[review]")
{
    TwoDesks desks;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    ReviewSession session(*desks.approver);
    openAndWait(session, submission.id);
    QSignalSpy decided(&session, &ReviewSession::decided);
    session.decide(Verdict::Approved);
    REQUIRE(eventually([&] { return decided.count() == 1; }));
    session.open(submission.id);
    REQUIRE(eventually([&] { return session.standing().has_value(); }));
    CHECK_FALSE(session.obstacle(Verdict::Returned).isEmpty());
    session.withdraw();
    REQUIRE(eventually([&] { return decided.count() == 2; }));
    session.open(submission.id);
    REQUIRE(eventually([&] { return !session.standing(); }));
    CHECK(session.obstacle(Verdict::Approved).isEmpty());
}

TEST_CASE("What changed since the last attempt is known by block", "[review]")
{
    TwoDesks desks;
    const DocId plan = desks.save(fixtureA());
    const Submission first = desks.submit(plan);
    desks.decide({first.id, Verdict::Returned, {}, {u"NO_BOARD"_s}, u"改一改"_s, {}});
    LessonPlan better = fixtureA();
    std::vector<TeachingStep> steps = better.steps();
    steps[1].minutes = 6;
    better.setSteps(steps);
    const OpenPlan open = answerOf(desks.teacher->plans().open(plan));
    answerOf(desks.teacher->plans().save(plan, open.rev, better));
    const Submission second = desks.submit(plan);
    ReviewSession session(*desks.approver);
    openAndWait(session, first.id);
    CHECK(session.changedBlocks().isEmpty());
    openAndWait(session, second.id);
    CHECK(session.changedBlocks() == QSet<QString>{steps[1].id});
}

TEST_CASE("The inbox has what waits and what was decided", "[review][inbox]")
{
    TwoDesks desks;
    FakeClock clock;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    Inbox inbox(*desks.approver, clock);
    QAbstractItemModelTester tester(&inbox.model());
    inbox.refresh();
    REQUIRE(eventually([&] { return inbox.undecided() == 1; }));
    CHECK(inbox.model().rows().front().teacherName == u"石月英"_s);
    desks.decide({submission.id, Verdict::Approved, {}, {}, {}, {}});
    REQUIRE(eventually([&] { return inbox.decided() == 1; }));
    CHECK(inbox.undecided() == 0);
    CHECK(inbox.model().rowCount() == 0);
    inbox.setShelf(InboxShelf::Decided);
    CHECK(inbox.model().rowCount() == 1);
}

TEST_CASE("Sentences used last are offered first, and the oldest are forgotten", "[review][phrases]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    PhraseBook book(settings);
    book.remember(u"请补板书"_s);
    book.remember(u"  写字时间\n偏紧 "_s);
    book.remember(u"请补板书"_s);
    book.remember({});
    CHECK(book.phrases() == QStringList{u"请补板书"_s, u"写字时间 偏紧"_s});
    CHECK(PhraseBook(settings).phrases() == book.phrases());
    for (int i = 0; i < 2 * PhraseBook::mostPhrases; ++i)
        book.remember(QString::number(i));
    CHECK(book.phrases().size() == PhraseBook::mostPhrases);
    CHECK_FALSE(book.phrases().contains(u"请补板书"_s));
}
