// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "ui/editor/SheetText.h"
#include "ui/editor/StepTable.h"
#include "ui/sheet/SheetWords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// As other programs write it: it says the same in other words, or what only they know.
TeachingStep foreignStep(const QString& id)
{
    TeachingStep step;
    step.id = id;
    step.title = u"<b>初读</b>"_s;
    step.teacherActivity = u"<strong>范读</strong>, 正音 <font face=\"楷体\">床</font>"_s;
    step.studentActivity = u"<u></u>跟读<br>𠮷"_s;
    step.intent = u"读准 &quot;霜&quot; <unknown>x</unknown>"_s;
    step.individualNote = u"<i>多读<i>两遍"_s;
    step.more = {{u"mood"_s, u"HAPPY"_s}, {u"kind"_s, u"FROM_THE_FUTURE"_s}};
    return step;
}

struct ShownSteps
{
    explicit ShownSteps(const Steps& steps)
    {
        QObject::connect(&table, &StepTable::edited, &table, [this](const Steps& said) { told = said; });
        table.showSteps(steps, {}, {40, 40});
        table.show();
    }

    SheetText* cell(int number, const QString& name)
    {
        auto* found = table.findChild<SheetText*>(u"editor.step%1.%2"_s.arg(number).arg(name));
        REQUIRE(found);
        return found;
    }

    void type(int number, const QString& name, const QString& text)
    {
        QTextCursor cursor = cell(number, name)->textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text);
    }

    StepTable table{SheetWords::stepColumns()};
    std::optional<Steps> told;
};

Steps ownIds(const QJsonArray& steps)
{
    const QJsonObject json{{u"kind"_s, u"plan"_s}, {u"schema"_s, 1}, {u"steps"_s, steps}};
    return LessonPlan(LessonPlan::readable(json).value().forEditing()).steps();
}

} // namespace

TEST_CASE("Editing a cell leaves the other cells of its row as they were given", "[editor][steps]")
{
    ShownSteps shown({foreignStep(u"a"_s), foreignStep(u"b"_s)});
    CHECK_FALSE(shown.told);
    shown.type(1, u"pupils"_s, u"。"_s);
    REQUIRE(shown.told);
    TeachingStep expected = foreignStep(u"a"_s);
    CHECK(shown.told->at(0).studentActivity.endsWith(u"。"_s));
    expected.studentActivity = shown.told->at(0).studentActivity;
    CHECK(shown.told->at(0) == expected);
    CHECK(shown.told->at(1) == foreignStep(u"b"_s));
}

TEST_CASE("A cell that was changed and changed back says what it was given", "[editor][steps]")
{
    ShownSteps shown({foreignStep(u"a"_s)});
    shown.type(1, u"intent"_s, u"。"_s);
    QTextCursor cursor = shown.cell(1, u"intent"_s)->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.deletePreviousChar();
    CHECK(shown.told == Steps{foreignStep(u"a"_s)});
}

TEST_CASE("Steps that came without an id, or with the same one, are rows of their own", "[editor][steps]")
{
    const Steps steps = ownIds({QJsonObject{{u"teacherActivity"_s, u"讲"_s}},
                                QJsonObject{{u"id"_s, u"a"_s}, {u"teacherActivity"_s, u"问"_s}},
                                QJsonObject{{u"id"_s, u"a"_s}, {u"teacherActivity"_s, u"演"_s}},
                                QJsonObject{{u"teacherActivity"_s, u"练"_s}}});
    ShownSteps shown(steps);
    shown.type(3, u"teacher"_s, u"示"_s);
    Steps expected = steps;
    expected[2].teacherActivity = u"演示"_s;
    CHECK(shown.told == expected);
    for (int i = 0; i < 4; ++i)
        CHECK(shown.cell(i + 1, u"teacher"_s)->toPlainText() == expected[size_t(i)].teacherActivity);
}

TEST_CASE("A step taken out leaves the others with what they say", "[editor][steps]")
{
    ShownSteps shown({foreignStep(u"a"_s), foreignStep(u"b"_s), foreignStep(u"c"_s)});
    shown.table.findChild<QAbstractButton*>(u"editor.step2.remove"_s)->click();
    REQUIRE(shown.told == Steps{foreignStep(u"a"_s), foreignStep(u"c"_s)});
    shown.table.showSteps(*shown.told, {}, {40, 40});
    shown.type(2, u"note"_s, u"。"_s);
    CHECK(shown.told->at(0) == foreignStep(u"a"_s));
    CHECK(shown.told->at(1).id == u"c"_s);
}

TEST_CASE("The minutes in class are added up against the period", "[editor][steps]")
{
    TeachingStep step = foreignStep(u"a"_s);
    step.minutes = 38;
    ShownSteps shown({step});
    const QString text = shown.table.findChild<QLabel*>(u"editor.minutes"_s)->text();
    CHECK(text.contains(u"38"_s));
    CHECK(text.contains(u"40"_s));
}
