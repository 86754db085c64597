// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/editor/GuideItemRow.h"
#include "ui/editor/HomeworkRow.h"
#include "ui/editor/ObjectiveRow.h"
#include "ui/editor/RowStack.h"
#include "ui/editor/SheetText.h"

using namespace Qt::StringLiterals;
using namespace shanke;

namespace {

Objective objective(const QString& id, const QString& text)
{
    Objective objective;
    objective.id = id;
    objective.dimension = u"语言运用"_s;
    objective.text = text;
    objective.more = {{u"later"_s, true}};
    return objective;
}

template <typename Row>
struct Stack
{
    Stack()
        : layout(&widget), rows(&layout, [] {
              auto* row = new Row;
              row->setNumber(1);
              return row;
          })
    {
    }

    QWidget widget;
    QVBoxLayout layout;
    RowStack<Row> rows;
};

void typeInto(QWidget* row, const QString& text)
{
    QTextCursor cursor = row->findChild<SheetText*>()->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

} // namespace

TEST_CASE("Rows that stay keep their widget, in the order of the list that is shown", "[editor][rows]")
{
    Stack<ObjectiveRow> stack;
    stack.rows.show({objective(u"a"_s, u"甲"_s), objective(u"b"_s, u"乙"_s), objective(u"c"_s, u"丙"_s)});
    const std::vector<ObjectiveRow*> before = stack.rows.rows();
    stack.rows.show({objective(u"c"_s, u"丙"_s), objective(u"d"_s, u"丁"_s), objective(u"a"_s, u"甲"_s)});
    const std::vector<ObjectiveRow*>& after = stack.rows.rows();
    REQUIRE(after.size() == 3);
    CHECK(after[0] == before[2]);
    CHECK(after[2] == before[0]);
    CHECK(before[1]->isHidden());
    for (int i = 0; i < 3; ++i)
        CHECK(stack.layout.itemAt(i)->widget() == after[size_t(i)]);
    CHECK(stack.rows.find(u"b"_s) == nullptr);
}

TEST_CASE("Rows give back what they were given to the letter, foreign markup too", "[editor][rows]")
{
    const std::vector<Objective> given{objective(u"a"_s, u"<strong>会认</strong> <blink>9个字</blink>"_s),
                                       objective(u"b"_s, u"<b></b>读准停顿<br/>𠮷"_s)};
    Stack<ObjectiveRow> stack;
    stack.rows.show(given);
    CHECK(stack.rows.values() == given);
    typeInto(stack.rows.rows()[1], u"。"_s);
    CHECK(stack.rows.values()[0] == given[0]);
    CHECK(stack.rows.values()[1].text.endsWith(u"。"_s));
    CHECK(stack.rows.values()[1].more == given[1].more);
}

TEST_CASE("Rows without an id, or with the same one, come and go without a ghost", "[editor][rows]")
{
    Stack<ObjectiveRow> stack;
    stack.rows.show({objective({}, u"甲"_s), objective({}, u"乙"_s), objective(u"a"_s, u"丙"_s)});
    stack.rows.show({objective({}, u"甲"_s), objective({}, u"丁"_s)});
    CHECK(stack.rows.values() == std::vector<Objective>{objective({}, u"甲"_s), objective({}, u"丁"_s)});
    CHECK(stack.layout.count() == 2);
    stack.rows.show({});
    CHECK(stack.layout.count() == 0);
}

TEST_CASE("Questions of a guide give back what they were given, foreign markup and types too",
          "[editor][rows]")
{
    GuideItem item;
    item.id = u"a"_s;
    item.text = u"<strong>入射角</strong>是<font size=\"7\">30°</font>, 反射角&nbsp;𠮷"_s;
    item.options = {u"<b>30°</b>"_s, u"60° & 更多"_s};
    item.answer = u"<x-y>30°"_s;
    item.more = {{u"type"_s, u"FROM_THE_FUTURE"_s}, {u"score"_s, 5}};
    const PlaceDescription& part = *guideKind().place(toWord(GuidePart::Inquiry));
    QWidget widget;
    QVBoxLayout layout(&widget);
    RowStack<GuideItemRow> rows(&layout, [&] { return new GuideItemRow(part); });
    rows.show({item});
    CHECK(rows.values() == std::vector<GuideItem>{item});
}

TEST_CASE("Homework gives back what it was given, words of a newer program too", "[editor][rows]")
{
    Homework homework;
    homework.id = u"a"_s;
    homework.text = u"<em>背诵</em> &nbsp;<x-y>三遍"_s;
    homework.unreadMinutes = u"不多"_s;
    homework.more = {{u"tier"_s, u"FROM_THE_FUTURE"_s}};
    Stack<HomeworkRow> stack;
    stack.rows.show({homework});
    CHECK(stack.rows.values() == std::vector<Homework>{homework});
}
