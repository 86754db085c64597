// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "research/DraftSaid.h"
#include "ui/editor/BlockComments.h"
#include "ui/editor/SheetText.h"
#include "ui/sheet/CommentMark.h"
#include "ui/sheet/SheetReader.h"
#include "unit/ui/OpenWindow.h"
#include "workspace/ResearchService.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Record draftOfSchool()
{
    QJsonObject json = fixtureA().toJson();
    json.insert(u"kind"_s, standardKind().word);
    return Record::fromJson(standardKind(), json).value();
}

const QString secondStep()
{
    return LessonPlan(draftOfSchool()).steps()[1].id;
}

// A draft that js01 wrote at the school, and the window in which somebody has it open.
struct OpenDraft
{
    explicit OpenDraft(TwoDesks& desks)
        : draft(answerOf(desks.teacher->records().save({}, {}, draftOfSchool())).id), open(*desks.teacher)
    {
        open.window.openPlan(draft);
        REQUIRE(eventually([&] {
            const auto* box = open.find<QPlainTextEdit>(u"said.field.text"_s);
            return box && box->isVisible();
        }));
    }

    QListView* lines() { return open.find<QListView>(u"said.lines"_s); }
    // The one that is shown: the sheet and what is only read have theirs.
    CommentMark* markAt(const QString& item)
    {
        const auto marks = open.window.findChildren<CommentMark*>(u"comments."_s + item);
        const auto shown = std::find_if(marks.begin(), marks.end(),
                                        [](const CommentMark* mark) { return mark->isVisible(); });
        return shown == marks.end() ? nullptr : *shown;
    }
    QString headingOf(int row) { return lines()->model()->index(row, 0).data(Qt::UserRole + 1).toString(); }

    void say(Workspace& workspace, const QString& block, const QString& text)
    {
        answerOf(workspace.research().say(draft, {sayingOf(draft, RemarkSaid{u"steps"_s, block, text})}));
    }

    DocId draft;
    OpenWindow open;
};

} // namespace

TEST_CASE("Alt+C comments on the step with the cursor, and the step shows how many there are",
          "[ui][editor][comments]")
{
    TwoDesks desks;
    OpenDraft shown(desks);
    shown.open.enter<SheetText>(u"editor.step2.pupils"_s);
    shown.open.press(Qt::Key_C, Qt::AltModifier);
    REQUIRE(eventually([&] {
        auto* field = shown.open.find<QPlainTextEdit>(u"said.field.text"_s);
        return field && field->hasFocus();
    }));
    CHECK(shown.open.find<QLabel>(u"said.about"_s)->text().contains(u"导入"_s));
    shown.open.find<QPlainTextEdit>(u"said.field.text"_s)->setPlainText(u"谜语换成山里的"_s);
    shown.open.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] { return shown.markAt(secondStep()) != nullptr; }));
    CHECK(shown.markAt(secondStep())->text() == u"1");
    CHECK(shown.markAt(secondStep())->isVisible());
    const auto view = answerOf(desks.teacher->research().about(shown.draft));
    const std::vector<DraftRemark>& remarks = std::get<DraftSide>(view.side).remarks;
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.front().said.place == u"steps");
    CHECK(remarks.front().said.block == secondStep());
    CHECK(remarks.front().said.text == u"谜语换成山里的");

    shown.say(*desks.teacher, secondStep(), u"也可以不猜谜"_s);
    CHECK(eventually([&] { return shown.markAt(secondStep())->text() == u"2"; }));
}

TEST_CASE("A mark leads to what was said, and what was said leads back to its block",
          "[ui][editor][comments]")
{
    TwoDesks desks;
    OpenDraft shown(desks);
    shown.say(*desks.teacher, LessonPlan(draftOfSchool()).steps()[0].id, u"先说这个"_s);
    shown.say(*desks.teacher, secondStep(), u"再说这个"_s);
    REQUIRE(
        eventually([&] { return shown.markAt(secondStep()) && shown.lines()->model()->rowCount() == 2; }));
    shown.markAt(secondStep())->click();
    CHECK(shown.lines()->currentIndex().row() == 1);
    CHECK(shown.lines()->hasFocus());
    shown.open.press(Qt::Key_Return);
    CHECK(eventually([&] { return shown.open.find<SheetText>(u"editor.step2.teacher"_s)->hasFocus(); }));
}

TEST_CASE("A comment whose block is gone says so and stays; its mark goes", "[ui][editor][comments]")
{
    TwoDesks desks;
    OpenDraft shown(desks);
    shown.say(*desks.teacher, secondStep(), u"谜语换成山里的"_s);
    REQUIRE(
        eventually([&] { return shown.markAt(secondStep()) && shown.markAt(secondStep())->isVisible(); }));
    shown.open.enter<SheetText>(u"editor.step2.teacher"_s);
    shown.open.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    // The pause before the record is looked at again.
    shown.open.clock.advance(std::chrono::seconds(1));
    REQUIRE(eventually([&] { return shown.headingOf(0).contains(u"no longer there"_s); }));
    CHECK(shown.lines()->model()->rowCount() == 1);
    CHECK(eventually([&] {
        const CommentMark* mark = shown.markAt(secondStep());
        return !mark || mark->isHidden();
    }));
}

TEST_CASE("What is begun about a block stays about it when a colleague's comment arrives",
          "[ui][editor][comments]")
{
    TwoDesks desks;
    OpenDraft shown(desks);
    shown.open.enter<SheetText>(u"editor.step2.teacher"_s);
    shown.open.press(Qt::Key_C, Qt::AltModifier);
    auto* about = shown.open.find<QLabel>(u"said.about"_s);
    REQUIRE(eventually([&] {
        auto* field = shown.open.find<QPlainTextEdit>(u"said.field.text"_s);
        return about->isVisible() && field && field->hasFocus();
    }));
    shown.say(*desks.teacher, {}, u"整个过程都好"_s);
    REQUIRE(eventually([&] { return shown.lines()->model()->rowCount() == 1; }));
    CHECK(about->isVisible());
    CHECK(shown.open.find<CommentMark>(u"comments.steps"_s));
}

TEST_CASE("Where a draft is only read, a block is picked and commented on", "[ui][editor][comments]")
{
    TwoDesks desks;
    const DocId draft = answerOf(desks.teacher->records().save({}, {}, draftOfSchool())).id;
    for (const DraftStage stage : {DraftStage::Discussion, DraftStage::Final})
        answerOf(desks.teacher->research().say(draft, {sayingOf(draft, DraftStepSaid{stage, {}})}));
    OpenWindow open(*desks.teacher);
    open.window.openPlan(draft);
    auto* reader = open.enter<SheetReader>(u"editor.reader"_s);
    REQUIRE(eventually(
        [&] { return !reader->toPlainText().isEmpty() && open.find<QPlainTextEdit>(u"said.field.text"_s); }));
    reader->pick(secondStep());
    open.press(Qt::Key_C, Qt::AltModifier);
    REQUIRE(eventually([&] {
        auto* field = open.find<QPlainTextEdit>(u"said.field.text"_s);
        return field && field->hasFocus();
    }));
    open.find<QPlainTextEdit>(u"said.field.text"_s)->setPlainText(u"好"_s);
    open.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(eventually([&] {
        const auto marks = reader->findChildren<CommentMark*>(u"comments."_s + secondStep());
        return marks.size() == 1 && marks.front()->text() == u"1";
    }));
}

TEST_CASE("On a plan of one's own Alt+C shows what an approver said, or says that nobody did",
          "[ui][editor][comments]")
{
    TwoDesks desks;
    const DocId plan = desks.save(fixtureA());
    const Submission submission = desks.submit(plan);
    DecisionDraft draft;
    draft.submission = submission.id;
    draft.verdict = Verdict::Returned;
    draft.reasons = {u"TIME_MISMATCH"_s};
    draft.note = u"时间偏紧"_s;
    draft.comments = {{fixtureA().steps()[1].id, u"猜谜三分钟就够"_s}, {u"gone"_s, u"这一步呢"_s}};
    desks.decide(draft);
    OpenWindow open(*desks.teacher);
    open.window.openPlan(plan);
    REQUIRE(eventually([&] { return open.find<CommentMark>(u"comments."_s + fixtureA().steps()[1].id); }));
    open.enter<SheetText>(u"editor.step2.teacher"_s);
    open.press(Qt::Key_C, Qt::AltModifier);
    auto* comments = open.find<QListView>(u"editor.comments"_s);
    REQUIRE(eventually([&] { return comments->hasFocus(); }));
    CHECK(comments->currentIndex().data().toString() == u"猜谜三分钟就够");
    CHECK(comments->model()->rowCount() == 3); // the verdict, and both comments
    open.enter<SheetText>(u"editor.step3.teacher"_s);
    open.press(Qt::Key_C, Qt::AltModifier);
    CHECK(eventually([&] { return open.find<QWidget>(u"editor.message"_s)->isVisible(); }));
}

TEST_CASE("A spot is called by its place and the beginning of its text", "[ui][editor][comments]")
{
    const Record draft = draftOfSchool();
    CHECK(BlockComments::where(draft, {u"steps"_s, {}}) == u"Teaching process");
    CHECK(BlockComments::where(draft, {}) == QString());
    CHECK(BlockComments::where(draft, {u"steps"_s, u"none"_s}) == u"Teaching process, no longer there");
    CHECK(BlockComments::where(draft, {u"steps"_s, secondStep()}).startsWith(u"Teaching process “"_s));
}
