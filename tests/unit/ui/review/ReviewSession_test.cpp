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
    FakeClock clock;
    ReviewSession session(*desks.approver, clock);
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

    QSignalSpy given(&session, &ReviewSession::given);
    session.decide(Verdict::Returned);
    REQUIRE(given.count() == 1);
    desks.decide(given.first().first().value<DecisionDraft>());
    session.open(submission.id);
    REQUIRE(eventually([&] { return session.standing().has_value(); }));
    CHECK(session.standing()->reasons == std::vector{u"NO_BOARD"_s});
    CHECK(session.standing()->contentHash == submission.contentHash);
}

TEST_CASE("What a newer program handed in is listed and read, and not decided about", "[review]")
{
    TwoDesks desks;
    QJsonObject json = desks.submit(desks.save(fixtureA())).toJson();
    QJsonObject content = json[u"content"_s].toObject();
    content[u"schema"_s] = 2;
    json[u"content"_s] = content;
    json[u"plan"_s] = u"plan:newer"_s;
    const Digest hash = LessonPlan::readable(content).value().contentHash().value();
    json[u"contentHash"_s] = QString::fromLatin1(hash.toHex());
    SchoolPc pc(UserId(u"js01"_s));
    const ChainEvent event = pc.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{}, json);
    const DocId id = event.id();
    TwoDesks::put(*desks.approver, u"desk-js01"_s, id, event.document());
    CHECK(eventually([&] { return answerOf(desks.approver->reviews().inbox()).size() == 2; }));
    FakeClock clock;
    ReviewSession session(*desks.approver, clock);
    openAndWait(session, id);
    CHECK(LessonPlan(session.opened()->submission.content).header().title == fixtureA().header().title);
    for (const Verdict verdict : {Verdict::Approved, Verdict::ApprovedWithNotes, Verdict::Returned})
        CHECK(session.obstacle(verdict).contains(u"newer version"_s));
    DecisionDraft draft;
    draft.submission = id;
    draft.verdict = Verdict::Approved;
    const auto decided = desks.approver->reviews().decide(draft);
    REQUIRE(eventually([&] { return decided.isFinished(); }));
    CHECK(decided.result().error().kind == ErrorKind::NewerVersion);
}

TEST_CASE("Reasons chosen and not meant do not go with an approval", "[review]")
{
    TwoDesks desks;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    FakeClock clock;
    ReviewSession session(*desks.approver, clock);
    openAndWait(session, submission.id);
    session.setReason(u"NO_BOARD"_s, true);
    session.setGrade(u"优"_s);
    QSignalSpy given(&session, &ReviewSession::given);
    session.decide(Verdict::Approved);
    REQUIRE(given.count() == 1);
    const Decision decision = desks.decide(given.first().first().value<DecisionDraft>());
    CHECK(decision.reasons.empty());
    CHECK(decision.grade == u"优"_s);
}

TEST_CASE("A decision begun is still there after looking at another plan", "[review]")
{
    TwoDesks desks;
    const Submission first = desks.submit(desks.save(fixtureA()));
    const Submission second = desks.submit(desks.save(fixtureA()));
    FakeClock clock;
    ReviewSession session(*desks.approver, clock);
    openAndWait(session, first.id);
    session.setNote(u"写得实"_s);
    openAndWait(session, second.id);
    CHECK(session.draft().note.isEmpty());
    openAndWait(session, first.id);
    CHECK(session.draft().note == u"写得实"_s);
}

TEST_CASE("What is begun on a decision is on the disk soon after it is typed", "[review][drafts]")
{
    TwoDesks desks;
    const Submission first = desks.submit(desks.save(fixtureA()));
    const Submission second = desks.submit(desks.save(fixtureSc02()));
    FakeClock clock;
    {
        ReviewSession session(*desks.approver, clock);
        openAndWait(session, first.id);
        session.setNote(u"写得实"_s);
        session.setReason(u"NO_BOARD"_s, true);
        session.addComment(fixtureA().steps()[1].id, u"太长"_s);
        session.setBegun({fixtureA().steps()[2].id, u"这一步还可"_s});
        clock.advance(ReviewSession::KeepDelay);
        // Nothing else happens: the power is cut, and this is what the disk has.
        const auto kept = answerOf(desks.approver->reviews().open(first.id)).begun;
        REQUIRE(kept);
        CHECK(*kept == session.draft());
        openAndWait(session, second.id);
        session.setNote(u"另一份"_s);
    }
    ReviewSession next(*desks.approver, clock);
    openAndWait(next, first.id);
    CHECK(next.draft().note == u"写得实"_s);
    CHECK(next.draft().begun.text == u"这一步还可"_s);
    CHECK(next.draft().comments.front().text == u"太长"_s);
    openAndWait(next, second.id);
    CHECK(next.draft().note == u"另一份"_s); // kept when the page was closed
    const auto items = answerOf(desks.approver->reviews().inbox());
    CHECK(std::all_of(items.begin(), items.end(), [](const InboxItem& item) { return item.isBegun; }));

    next.setNote({});
    clock.advance(ReviewSession::KeepDelay);
    CHECK_FALSE(answerOf(desks.approver->reviews().open(second.id)).begun);
    desks.decide({first.id, Verdict::Approved, {}, {}, {}, {}});
    CHECK_FALSE(answerOf(desks.approver->reviews().open(first.id)).begun);
}

TEST_CASE("A second press that was meant for the plan before decides nothing", "[review]")
{
    TwoDesks desks;
    const Submission first = desks.submit(desks.save(fixtureA()));
    const Submission second = desks.submit(desks.save(fixtureSc02()));
    FakeClock clock;
    ReviewSession session(*desks.approver, clock);
    QSignalSpy given(&session, &ReviewSession::given);
    openAndWait(session, first.id);
    session.decide(Verdict::Approved);
    openAndWait(session, second.id);
    session.decide(Verdict::Approved);
    CHECK(given.count() == 1);
    clock.advance(ReviewSession::SettleTime);
    session.decide(Verdict::Approved);
    CHECK(given.count() == 2);
}

TEST_CASE("A decision can be taken back and made again", "[review]")
{
    TwoDesks desks;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    FakeClock clock;
    ReviewSession session(*desks.approver, clock);
    openAndWait(session, submission.id);
    QSignalSpy given(&session, &ReviewSession::given);
    session.decide(Verdict::Approved);
    REQUIRE(given.count() == 1);
    desks.decide(given[0][0].value<DecisionDraft>());
    session.open(submission.id);
    REQUIRE(eventually([&] { return session.standing().has_value(); }));
    CHECK_FALSE(session.obstacle(Verdict::Returned).isEmpty());
    clock.advance(ReviewSession::SettleTime);
    session.withdraw();
    REQUIRE(given.count() == 2);
    desks.decide(given[1][0].value<DecisionDraft>());
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
    const OpenRecord open = answerOf(desks.teacher->records().open(plan));
    answerOf(desks.teacher->records().save(plan, open.rev, better));
    const Submission second = desks.submit(plan);
    FakeClock clock;
    ReviewSession session(*desks.approver, clock);
    openAndWait(session, first.id);
    CHECK(session.changes().has(ComparedTo::LastTime) == false);
    openAndWait(session, second.id);
    CHECK(session.changes().blocks(ComparedTo::LastTime) == QSet<QString>{steps[1].id});
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

TEST_CASE("What was decided stands in the order in which it was, and is found by its words",
          "[review][inbox]")
{
    TwoDesks desks;
    FakeClock clock;
    const auto titled = [](const QString& title) {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.title = title;
        plan.setHeader(header);
        return plan;
    };
    std::map<QString, DocId> submissions;
    for (const QString& title : {u"静夜思"_s, u"背影"_s, u"𠮷祥"_s})
        submissions.emplace(title, desks.submit(desks.save(titled(title))).id);
    int minute = 0;
    for (const QString& title : {u"背影"_s, u"𠮷祥"_s, u"静夜思"_s}) {
        desks.approverClock->setNow(clock.now().addSecs(60 * ++minute));
        desks.decide({submissions.at(title), Verdict::Approved, {}, {}, {}, {}});
    }
    Inbox inbox(*desks.approver, clock);
    QAbstractItemModelTester tester(&inbox.model());
    inbox.refresh();
    inbox.setShelf(InboxShelf::Decided);
    REQUIRE(eventually([&] { return inbox.decided() == 3; }));
    const auto titles = [&] {
        QStringList shown;
        for (const InboxItem& item : inbox.model().rows())
            shown.append(item.header.title);
        return shown;
    };
    CHECK(titles() == QStringList{u"静夜思"_s, u"𠮷祥"_s, u"背影"_s});
    inbox.setSought(u" 背 "_s);
    CHECK(titles() == QStringList{u"背影"_s});
    inbox.setSought(u"石月英 𠮷"_s);
    CHECK(titles() == QStringList{u"𠮷祥"_s});
    inbox.setSought(u"没有"_s);
    CHECK(titles().isEmpty());
    CHECK(inbox.decided() == 3);
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
