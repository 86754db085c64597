// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/schoolKinds.h"
#include "ui/editor/Colleagues.h"
#include "ui/editor/LessonGridEditor.h"
#include "unit/ui/TwoDesks.h"

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

QJsonObject lessonOfWeek(const QString& id, int weekday, int slot, const QString& subject)
{
    return {
        {u"id"_s, id},         {u"weekday"_s, weekday}, {u"slot"_s, slot},        {u"class"_s, u"三(1)班"_s},
        {u"grade"_s, u"P3"_s}, {u"subject"_s, subject}, {u"teacher"_s, u"js02"_s}};
}

Record timetableRecord()
{
    QJsonObject cover = lessonOfWeek(u"cover"_s, 1, 1, u"shuxue"_s);
    cover.insert(u"day"_s, u"2026-10-12"_s);
    return Record::fromJson(
               timetableKind(),
               {{u"kind"_s, timetableKind().word},
                {u"schema"_s, 1},
                {u"author"_s, u"xz01"_s},
                {u"school"_s, u"fxz"_s},
                {u"device"_s, u"d"_s},
                {u"periods"_s,
                 QJsonArray{QJsonObject{{u"id"_s, u"p1"_s}, {u"no"_s, 1}, {u"name"_s, u"第1节"_s}},
                            QJsonObject{{u"id"_s, u"p2"_s}, {u"no"_s, 2}, {u"name"_s, u"第2节"_s}}}},
                {u"entries"_s, QJsonArray{lessonOfWeek(u"a"_s, 1, 1, u"yuwen"_s), cover}}})
        .value();
}

struct ShownWeek
{
    ShownWeek() { editor.show(edits.record()); }

    QTableWidgetItem* cell(int row, int column)
    {
        return editor.findChild<QTableWidget*>()->item(row, column);
    }
    QJsonArray entries() const { return edits.record().toJson().value(u"entries"_s).toArray(); }

    FakeClock clock;
    RecordEdits edits{timetableRecord(), clock};
    LessonGridEditor editor{edits, *timetableKind().place(u"entries"_s)};
};

} // namespace

TEST_CASE("The week of a class is written in as on paper, and single days stay beside it", "[ui][week]")
{
    ShownWeek week;
    CHECK(week.editor.findChild<QComboBox*>(u"editor.week.class"_s)->currentText() == u"三(1)班");
    CHECK(week.cell(0, 0)->text().endsWith(u"js02"_s));
    week.cell(1, 2)->setText(u"美术(单) js03 / 音乐(双)"_s);
    REQUIRE(week.entries().size() == 4);
    const QJsonObject odd = week.entries().at(1).toObject();
    CHECK(odd[u"subject"_s] == u"meishu"_s);
    CHECK(odd[u"weeks"_s] == u"odd"_s);
    CHECK(odd[u"weekday"_s] == 3);
    CHECK(odd[u"slot"_s] == 2);
    CHECK(odd[u"grade"_s] == u"P3"_s);
    CHECK(week.entries().at(3).toObject()[u"id"_s] == u"cover"_s);
    week.editor.show(week.edits.record());
    week.cell(0, 0)->setText({});
    CHECK(week.entries().size() == 3);
}

TEST_CASE("A cell that names no subject stays as it was, and that is said", "[ui][week]")
{
    ShownWeek week;
    const QJsonArray before = week.entries();
    week.cell(0, 0)->setText(u"围棋"_s);
    CHECK(week.entries() == before);
    CHECK_FALSE(week.editor.findChild<QLabel*>(u"editor.week.trouble"_s)->isHidden());
    CHECK(week.cell(0, 0)->text().endsWith(u"js02"_s));
}

TEST_CASE("A teacher is written by name, and whoever is not known stays as written and is told of",
          "[ui][week]")
{
    const TwoDesks desks;
    Colleagues colleagues(*desks.teacher);
    ShownWeek week;
    week.editor.setColleagues(colleagues);
    REQUIRE(eventually([&] { return week.cell(0, 0)->text().endsWith(u"龙𠮷昌"_s); })); // js02
    week.cell(0, 1)->setText(u"数学 石月英"_s);
    CHECK(week.entries().at(1).toObject()[u"teacher"_s] == u"js01"_s);
    auto* trouble = week.editor.findChild<QLabel*>(u"editor.week.trouble"_s);
    CHECK(trouble->isHidden());
    week.cell(1, 1)->setText(u"体育 王不在"_s);
    CHECK(week.entries().at(2).toObject()[u"teacher"_s] == u"王不在"_s);
    CHECK_FALSE(trouble->isHidden());
}
