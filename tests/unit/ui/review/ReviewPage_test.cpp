// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"
#include "ui/sheet/SheetReader.h"
#include "unit/ui/TwoDesks.h"

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
        return eventually([&] { return find<QLabel>(u"title"_s)->text() == title; });
    }
    void press(int key) { QTest::keyClick(find<QListView>(u"inbox"_s), static_cast<Qt::Key>(key)); }

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
    review.press(Qt::Key_J);
    REQUIRE(review.reads(list->model()->index(1, 0).data().toString()));
    review.press(Qt::Key_K);
    REQUIRE(review.reads(list->model()->index(0, 0).data().toString()));
    for (int left = 2; left >= 0; --left) {
        review.press(Qt::Key_A);
        REQUIRE(review.waits(left));
        if (left > 0)
            REQUIRE(review.reads(list->model()->index(0, 0).data().toString()));
    }
    CHECK_FALSE(review.find<QPushButton>(u"approve"_s)->isVisible());
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

    const auto opened = answerOf(review.desks.approver->reviews().open(submission.id));
    REQUIRE(opened.decisions.size() == 1);
    CHECK(opened.decisions[0].verdict == Verdict::Returned);
    CHECK(opened.decisions[0].reasons == std::vector{u"NO_BOARD"_s});
    CHECK(opened.decisions[0].comments == std::vector<ReviewComment>{{step, u"正音再长两分钟"_s}});
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
    review.find<QPushButton>(u"decided"_s)->click();
    REQUIRE(review.reads(u"静夜思"_s));
    auto* withdraw = review.find<QPushButton>(u"withdraw"_s);
    REQUIRE(eventually([&] { return withdraw->isVisible(); }));
    CHECK_FALSE(review.find<QPushButton>(u"approve"_s)->isEnabled());
    withdraw->click();
    CHECK(review.waits(1));
}
