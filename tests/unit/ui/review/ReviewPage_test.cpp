// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TermPlanFixture.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Words.h"
#include "ui/review/ReviewPage.h"
#include "ui/sheet/SheetReader.h"
#include "unit/ui/TwoDesks.h"

#include <QApplication>
#include <QInputMethodQueryEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

struct ShownReview
{
    ShownReview()
    {
        page.resize(1216, 732);
        page.show();
        page.activate();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(u"review."_s + name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    bool waits(int rows)
    {
        return eventually([this, rows] {
            return find<QPushButton>(u"undecided"_s)->text().endsWith(QString::number(rows));
        });
    }
    bool reads(const QString& title)
    {
        return eventually([&] { return find<ElidedLabel>(u"title"_s)->text() == title; });
    }
    void press(Qt::Key key) { QTest::keyClick(find<QListView>(u"inbox"_s), key, Qt::AltModifier); }
    // Long enough that the next press is meant for the next plan.
    void settle() { clock.advance(ReviewSession::SettleTime); }
    void waitForSigning() { clock.advance(PendingDecisions::UndoTime); }
    int decisions()
    {
        const auto items = answerOf(desks.approver->reviews().inbox());
        return int(std::count_if(items.begin(), items.end(),
                                 [](const InboxItem& item) { return item.decided.has_value(); }));
    }

    TwoDesks desks;
    FakeClock clock;
    ReviewPage page{*desks.approver, clock};
};

LessonPlan titled(const QString& title)
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.title = title;
    plan.setHeader(header);
    return plan;
}

} // namespace

TEST_CASE("A stack of plans is approved with the keyboard alone", "[review][page]")
{
    ShownReview review;
    for (const QString& title : {u"静夜思"_s, u"背影"_s, u"𠮷祥"_s})
        review.desks.submit(review.desks.save(titled(title)));
    REQUIRE(review.waits(3));
    auto* list = review.find<QListView>(u"inbox"_s);
    REQUIRE(review.reads(list->model()->index(0, 0).data().toString()));
    review.press(Qt::Key_Down);
    REQUIRE(review.reads(list->model()->index(1, 0).data().toString()));
    review.press(Qt::Key_Up);
    REQUIRE(review.reads(list->model()->index(0, 0).data().toString()));
    for (int left = 2; left >= 0; --left) {
        review.press(Qt::Key_A);
        REQUIRE(review.waits(left));
        review.settle();
        if (left > 0)
            REQUIRE(review.reads(list->model()->index(0, 0).data().toString()));
    }
    CHECK_FALSE(review.find<QPushButton>(u"approve"_s)->isVisible());
    review.waitForSigning();
    CHECK(eventually([&] { return review.decisions() == 3; }));
}

TEST_CASE("Plans that were looked through one by one are approved together, and each can be undone",
          "[review][page][batch]")
{
    ShownReview review;
    for (const QString& title : {u"静夜思"_s, u"背影"_s, u"𠮷祥"_s})
        review.desks.submit(review.desks.save(titled(title)));
    REQUIRE(review.waits(3));
    auto* list = review.find<QListView>(u"inbox"_s);
    auto* batch = review.find<QPushButton>(u"batch"_s);
    CHECK_FALSE(batch->isVisible());
    REQUIRE(review.reads(list->model()->index(0, 0).data().toString()));
    review.press(Qt::Key_L); // and the next one opens
    REQUIRE(review.reads(list->model()->index(1, 0).data().toString()));
    review.press(Qt::Key_L);
    REQUIRE(review.reads(list->model()->index(2, 0).data().toString()));
    CHECK(batch->isVisible());
    review.waitForSigning();
    CHECK(review.decisions() == 0); // nothing is signed by looking

    QTest::keyClick(list, Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(review.waits(1));
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(review.waits(2));
    review.waitForSigning();
    CHECK(eventually([&] { return review.decisions() == 1; }));
}

TEST_CASE("What was handed in again meanwhile is approved with no others", "[review][page][batch]")
{
    ShownReview review;
    const DocId plan = review.desks.save(fixtureA());
    review.desks.submit(plan);
    REQUIRE(review.reads(u"静夜思"_s));
    review.press(Qt::Key_L);
    const OpenRecord open = answerOf(review.desks.teacher->records().open(plan));
    answerOf(review.desks.teacher->records().save(plan, open.rev, titled(u"静夜思二"_s)));
    review.desks.submit(plan);
    REQUIRE(eventually([&] {
        return review.find<QListView>(u"inbox"_s)->model()->index(0, 0).data().toString() == u"静夜思二";
    }));
    QTest::keyClick(review.find<QListView>(u"inbox"_s), Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(review.waits(1));
    review.waitForSigning();
    CHECK(review.decisions() == 0);
    CHECK_FALSE(review.find<InfoBar>(u"message"_s)->text().isEmpty());
}

TEST_CASE("No bare letter decides, wherever the focus is", "[review][page]")
{
    ShownReview review;
    review.desks.submit(review.desks.save(fixtureA()));
    REQUIRE(review.reads(u"静夜思"_s));
    const QList<QWidget*> places{review.find<QListView>(u"inbox"_s), review.find<SheetReader>(u"reader"_s),
                                 review.find<QListWidget>(u"reasons"_s),
                                 review.find<QPushButton>(u"addComment"_s)};
    for (QWidget* place : places) {
        place->setFocus();
        QTest::keyClicks(place, u"anrkjcdlsANRL"_s);
        CHECK(QApplication::focusWidget() == place);
    }
    review.waitForSigning();
    CHECK(review.waits(1));
    CHECK(review.decisions() == 0);
}

TEST_CASE("What is only read takes no input method", "[review][page]")
{
    ShownReview review;
    review.desks.submit(review.desks.save(fixtureA()));
    REQUIRE(review.reads(u"静夜思"_s));
    const QList<QWidget*> readOnly{review.find<QListView>(u"inbox"_s), review.find<SheetReader>(u"reader"_s),
                                   review.find<QListWidget>(u"comments"_s),
                                   review.find<QListWidget>(u"reasons"_s)};
    for (QWidget* widget : readOnly) {
        widget->setFocus();
        QInputMethodQueryEvent asked(Qt::ImEnabled);
        QApplication::sendEvent(widget, &asked);
        INFO(widget->objectName().toStdString());
        CHECK_FALSE(asked.value(Qt::ImEnabled).toBool());
    }
    QInputMethodQueryEvent asked(Qt::ImEnabled);
    QApplication::sendEvent(review.find<QPlainTextEdit>(u"note"_s), &asked);
    CHECK(asked.value(Qt::ImEnabled).toBool());
}

TEST_CASE("A decision can be undone for some seconds, and stands in no list meanwhile", "[review][page]")
{
    ShownReview review;
    review.desks.submit(review.desks.save(fixtureA()));
    REQUIRE(review.reads(u"静夜思"_s));
    review.find<QPlainTextEdit>(u"note"_s)->setPlainText(u"写得实"_s);
    review.press(Qt::Key_A);
    REQUIRE(review.waits(0));
    CHECK(review.find<InfoBar>(u"message"_s)->text().contains(u"静夜思"_s));
    review.find<InfoBar>(u"message"_s)->findChild<QPushButton*>(u"message.action"_s)->click();
    REQUIRE(review.waits(1));
    REQUIRE(review.reads(u"静夜思"_s));
    CHECK(eventually([&] { return review.find<QPlainTextEdit>(u"note"_s)->toPlainText() == u"写得实"_s; }));
    review.waitForSigning();
    CHECK(review.decisions() == 0);
}

TEST_CASE("A verdict that was not signed before the program ended is shown as what it is", "[review][page]")
{
    TwoDesks desks;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    DecisionDraft given;
    given.submission = submission.id;
    given.verdict = Verdict::Returned;
    given.reasons = {u"NO_BOARD"_s};
    given.begun = {fixtureA().steps()[1].id, u"这一步"_s};
    given.isGiven = true;
    answerOf(desks.approver->reviews().keepDraft(given));
    FakeClock clock;
    ReviewPage page(*desks.approver, clock);
    page.show();
    page.activate();
    const auto* hint = page.findChild<QLabel*>(u"review.hint"_s);
    REQUIRE(eventually([&] { return hint->text().contains(Words::verdict(Verdict::Returned)); }));
    CHECK(page.findChild<QPlainTextEdit*>(u"review.comment"_s)->toPlainText() == u"这一步"_s);
    CHECK(page.findChild<QListWidget*>(u"review.reasons"_s)->item(1)->checkState() == Qt::Checked);
}

TEST_CASE("A plan is returned with a reason and a comment on a block", "[review][page]")
{
    ShownReview review;
    const Submission submission = review.desks.submit(review.desks.save(fixtureA()));
    REQUIRE(review.reads(u"静夜思"_s));
    review.press(Qt::Key_R);
    CHECK(review.find<QLabel>(u"hint"_s)->text().contains(u"reason"_s));

    auto* reader = review.find<SheetReader>(u"reader"_s);
    const QString step = fixtureA().steps()[2].id;
    reader->pick(step);
    auto* comment = review.find<QPlainTextEdit>(u"comment"_s);
    comment->setPlainText(u"正音再长两分钟"_s);
    QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
    CHECK(review.find<QListWidget>(u"comments"_s)->count() == 1);
    auto* reasons = review.find<QListWidget>(u"reasons"_s);
    reasons->item(1)->setCheckState(Qt::Checked);
    review.find<QPushButton>(u"return"_s)->click();
    REQUIRE(review.waits(0));
    review.waitForSigning();
    REQUIRE(eventually([&] { return review.decisions() == 1; }));

    const auto opened = answerOf(review.desks.approver->reviews().open(submission.id));
    REQUIRE(opened.decisions.size() == 1);
    CHECK(opened.decisions[0].verdict == Verdict::Returned);
    CHECK(opened.decisions[0].reasons == std::vector{u"NO_BOARD"_s});
    CHECK(opened.decisions[0].comments == std::vector<ReviewComment>{{step, u"正音再长两分钟"_s}});
}

TEST_CASE("A teaching plan of the term is read, commented on at its block and returned", "[review][page]")
{
    ShownReview review;
    const Submission submission = review.desks.submit(review.desks.save(fixtureTermPlan()));
    REQUIRE(review.reads(u"三年级上册数学教学计划"_s));
    auto* list = review.find<QListView>(u"inbox"_s);
    CHECK(list->model()
              ->index(0, 0)
              .data(Qt::ToolTipRole)
              .toString()
              .startsWith(u"Teaching plan of the term · Mathematics"_s));
    auto* reader = review.find<SheetReader>(u"reader"_s);
    CHECK(reader->toPlainText().contains(u"口算每天十题，周五小测"_s));
    reader->pick(u"cuoshi01"_s);
    auto* comment = review.find<QPlainTextEdit>(u"comment"_s);
    comment->setPlainText(u"帮扶要写到人"_s);
    QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
    review.find<QListWidget>(u"reasons"_s)->item(0)->setCheckState(Qt::Checked);
    review.find<QPushButton>(u"return"_s)->click();
    REQUIRE(review.waits(0));
    review.waitForSigning();
    REQUIRE(eventually([&] { return review.decisions() == 1; }));
    const auto opened = answerOf(review.desks.approver->reviews().open(submission.id));
    REQUIRE(opened.decisions.size() == 1);
    CHECK(opened.decisions[0].verdict == Verdict::Returned);
    CHECK(opened.decisions[0].comments == std::vector<ReviewComment>{{u"cuoshi01"_s, u"帮扶要写到人"_s}});
}

TEST_CASE("Letters typed into a field are text, not decisions", "[review][page]")
{
    ShownReview review;
    review.desks.submit(review.desks.save(fixtureA()));
    REQUIRE(review.reads(u"静夜思"_s));
    auto* note = review.find<QPlainTextEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClicks(note, u"arnjk"_s);
    CHECK(note->toPlainText() == u"arnjk"_s);
    CHECK(review.waits(1));
}

TEST_CASE("A decided plan shows its decision and can be taken back", "[review][page]")
{
    ShownReview review;
    review.desks.submit(review.desks.save(fixtureA()));
    REQUIRE(review.reads(u"静夜思"_s));
    review.press(Qt::Key_A);
    REQUIRE(review.waits(0));
    review.waitForSigning();
    REQUIRE(eventually([&] { return review.find<QPushButton>(u"decided"_s)->text().endsWith(u'1'); }));
    review.find<QPushButton>(u"decided"_s)->click();
    REQUIRE(review.reads(u"静夜思"_s));
    auto* withdraw = review.find<QPushButton>(u"withdraw"_s);
    REQUIRE(eventually([&] { return withdraw->isVisible(); }));
    CHECK_FALSE(review.find<QPushButton>(u"approve"_s)->isEnabled());
    withdraw->click();
    review.waitForSigning();
    CHECK(review.waits(1));
}

TEST_CASE("What came late is stood for with one button, and counts", "[review][page]")
{
    ShownReview review;
    const Submission submission = review.desks.submit(review.desks.save(fixtureA()));
    REQUIRE(review.reads(u"静夜思"_s));
    CHECK_FALSE(review.find<QPushButton>(u"confirm"_s)->isVisible());
    review.desks.letGo(u"js01"_s);
    REQUIRE(eventually([&] {
        review.page.activate();
        return review.find<QPushButton>(u"confirm"_s)->isVisible();
    }));
    CHECK(review.find<QLabel>(u"late"_s)->text().contains(u"late"));
    review.find<QPushButton>(u"confirm"_s)->click();
    REQUIRE(eventually([&] { return !review.find<QPushButton>(u"confirm"_s)->isVisible(); }));
    const auto opened = answerOf(review.desks.approver->reviews().open(submission.id));
    CHECK(opened.submission.judgement == Judgement::good(Reason::Confirmed));
}

TEST_CASE("What waits until a PC is confirmed is one line with the way to confirm it", "[review][page]")
{
    ShownReview review;
    auto* line = review.find<InfoBar>(u"unconfirmed"_s);
    SchoolPc second(UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceKey::make());
    const ChainEvent handedIn = second.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{},
                                           submissionOf(fixtureA(), 1).toJson());
    TwoDesks::put(*review.desks.approver, u"school-fxz"_s, second.signedCard().id(),
                  second.signedCard().document());
    TwoDesks::put(*review.desks.approver, u"desk-js01"_s, handedIn.id(), handedIn.document());
    REQUIRE(eventually([&] { return line->text().contains(u"js01: 1"); }));

    bool isWanted = false;
    QObject::connect(&review.page, &ReviewPage::devicesRequested, [&] { isWanted = true; });
    line->findChild<QPushButton*>(u"message.action"_s)->click();
    CHECK(isWanted);
    answerOf(review.desks.approver->devices().vouch(second.device()));
    CHECK(eventually([&] { return line->text().isEmpty(); }));
}
