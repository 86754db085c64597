// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Textbook.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/LessonPickerDialog.h"
#include "unit/ui/TwoDesks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

Record bookOfFirstGrade(const Record& blank, const QStringList& lessons)
{
    QJsonObject json = blank.toJson();
    json.insert(u"book"_s, TextbookFacts::fields().write(
                               {u"语文 一年级下册"_s, u"yuwen"_s, u"P1"_s, u"B"_s, u"TB"_s, 2024}, {}));
    json.insert(u"units"_s, QJsonArray{TextbookUnit::fields().write({u"u4"_s, 4, u"第四单元"_s}, {})});
    QJsonArray rows;
    for (const QString& lesson : lessons)
        rows.append(
            TextbookLesson::fields().write({lesson, 4, QString::number(rows.size() + 7), lesson, {}, 2}, {}));
    json.insert(u"lessons"_s, rows);
    return Record::fromJson(textbookKind(), json).value();
}

// A new plan in the editor of a teacher, who has one textbook.
struct PlanWithBook
{
    PlanWithBook()
    {
        book = answerOf(desks.teacher->records().save(
            {}, {},
            bookOfFirstGrade(desks.teacher->records().blank(textbookKind()), {u"静夜思"_s, u"夜色"_s})));
        page.resize(1216, 732);
        page.show();
        page.newPlan();
        REQUIRE(eventually([this] { return page.findChild<QPushButton*>(u"editor.pickLesson"_s); }));
    }

    QString field(const QString& name) { return page.findChild<QLineEdit*>(u"editor."_s + name)->text(); }
    QWidget* bar() { return page.findChild<QWidget*>(u"editor.pickedLesson"_s); }

    LessonPickerDialog* openPicker()
    {
        page.findChild<QPushButton*>(u"editor.pickLesson"_s)->click();
        return page.findChild<LessonPickerDialog*>();
    }

    void pick(const QString& text)
    {
        QPointer<LessonPickerDialog> dialog; // goes with the sheet of what was open before
        REQUIRE(eventually([&] {
            if (dialog)
                dialog->reject();
            dialog = openPicker();
            return dialog && dialog->findChild<QTreeView*>()->model()->rowCount() > 0;
        }));
        dialog->findChild<QLineEdit*>(u"lessonPicker.search"_s)->setText(text);
        dialog->findChild<QPushButton*>(u"lessonPicker.pick"_s)->click();
    }

    TwoDesks desks;
    FakeClock clock;
    SavedRecord book;
    EditorPage page{*desks.teacher, clock};
};

} // namespace

TEST_CASE("Picking a lesson fills the head of the plan in one step, and typing stays possible",
          "[ui][picker]")
{
    PlanWithBook plan;
    plan.pick(u"夜思"_s);
    CHECK(plan.field(u"title"_s) == u"静夜思");
    CHECK(plan.field(u"lessonNo"_s) == u"7");
    CHECK(plan.field(u"unitTitle"_s) == u"第四单元");
    CHECK(plan.bar()->isHidden());
    auto* title = plan.page.findChild<QLineEdit*>(u"editor.title"_s);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, u"?"_s);
    CHECK(plan.field(u"title"_s) == u"静夜思?");
    REQUIRE_FALSE(plan.bar()->isHidden()); // the book calls it otherwise
    plan.bar()->findChild<QPushButton*>(u"editor.pickedLesson.take"_s)->click();
    CHECK(plan.field(u"title"_s) == u"静夜思");
    CHECK(plan.bar()->isHidden());
}

TEST_CASE("A lesson that the textbook no longer has stays in the plan, and that is said", "[ui][picker]")
{
    PlanWithBook plan;
    plan.pick(u"静夜思"_s);
    Workspace& teacher = *plan.desks.teacher;
    const Record smaller = bookOfFirstGrade(teacher.records().blank(textbookKind()), {u"夜色"_s});
    answerOf(teacher.records().save(plan.book.id, plan.book.rev, smaller));
    REQUIRE(eventually([&] { return !plan.bar()->isHidden(); }));
    CHECK(plan.field(u"title"_s) == u"静夜思");
    CHECK(plan.bar()->findChild<QPushButton*>(u"editor.pickedLesson.take"_s)->isHidden());
    plan.bar()->findChild<QPushButton*>(u"editor.pickedLesson.leave"_s)->click();
    CHECK(plan.bar()->isHidden());
    CHECK(plan.field(u"title"_s) == u"静夜思");
}

TEST_CASE("Without a textbook the picker says so and nothing can be taken", "[ui][picker]")
{
    LessonPickerDialog dialog({}, {});
    dialog.show();
    CHECK(dialog.findChild<QWidget*>(u"lessonPicker.empty"_s)->isVisible());
    CHECK_FALSE(dialog.findChild<QPushButton*>(u"lessonPicker.pick"_s)->isEnabled());
}
