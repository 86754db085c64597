// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Roster.h"
#include "lesson/Timetable.h"
#include "lesson/Vocabulary.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const UserId Js01(u"js01"_s);

Timetable timetable()
{
    return {
        .validFrom = QDate(2026, 3, 2),
        .validTo = QDate(2026, 7, 10),
        .termStart = QDate(2026, 2, 23),
        .periods = {{1, u"第1节"_s, QTime(8, 30), QTime(9, 10)}, {2, u"第2节"_s, QTime(9, 20), QTime(10, 0)}},
        .entries = {{1, 2, Js01, u"一(1)班"_s, u"P1"_s, u"yuwen"_s},
                    {1, 1, Js01, u"一(2)班"_s, u"P1"_s, u"yuwen"_s},
                    {1, 1, UserId(u"js02"_s), u"三(2)班"_s, u"P3"_s, u"shuxue"_s},
                    {2, 1, Js01, u"一(1)班"_s, u"P1"_s, u"yuwen"_s}},
    };
}

Roster roster()
{
    return {SchoolId(u"fxz"_s),
            u"枫香寨小学"_s,
            {{Js01, u"𠮷䶮"_s, {u"yuwen"_s}, {StaffRole::Teacher}},
             {UserId(u"sh01"_s), u"Ghab Dlongb"_s, {u"yuwen"_s}, {StaffRole::Teacher, StaffRole::Approver}}}};
}

} // namespace

TEST_CASE("A timetable tells a teacher's lessons of a day in order of slot", "[lesson][timetable]")
{
    const Timetable table = Timetable::fromJson(timetable().toJson()).value();
    CHECK(table.toJson() == timetable().toJson());
    const auto monday = table.lessonsOf(Js01, QDate(2026, 3, 9));
    REQUIRE(monday.size() == 2);
    CHECK(monday[0].className == u"一(2)班"_s);
    CHECK(monday[1].slot == 2);
    CHECK(table.lessonsOf(Js01, QDate(2026, 3, 11)).empty());
    CHECK(table.lessonsOf(Js01, QDate(2026, 2, 23)).empty());
    CHECK(table.lessonsOf(Js01, QDate(2026, 7, 13)).empty());
    CHECK(table.period(2)->start == QTime(9, 20));
    CHECK_FALSE(table.period(9));
}

TEST_CASE("Lessons take turns by odd and even weeks, and a single day takes the place of what is usual",
          "[lesson][timetable]")
{
    Timetable table = timetable();
    const UserId other(u"js02"_s);
    table.entries = {{1, 1, Js01, u"一(1)班"_s, u"P1"_s, u"meishu"_s, LessonWeeks::Odd},
                     {1, 1, other, u"一(1)班"_s, u"P1"_s, u"yinyue"_s, LessonWeeks::Even},
                     {1, 2, Js01, u"一(1)班"_s, u"P1"_s, u"yuwen"_s}};
    const QDate third(2026, 3, 9); // Monday of week 3
    CHECK(table.lessonsOf(Js01, third).size() == 2);
    CHECK(table.lessonsOf(other, third).empty());
    CHECK(table.lessonsOf(other, third.addDays(7)).size() == 1);
    // Covered on one day, and given up on another.
    TimetableEntry cover{1, 2, other, u"一(1)班"_s, u"P1"_s, u"yuwen"_s};
    cover.day = third;
    TimetableEntry fallsOut{1, 2, {}, u"一(1)班"_s, {}, {}};
    fallsOut.day = third.addDays(7);
    table.entries.push_back(cover);
    table.entries.push_back(fallsOut);
    const Timetable read = Timetable::fromJson(table.toJson()).value();
    CHECK(read.skipped == 0);
    CHECK(read.lessonsOf(Js01, third).size() == 1);
    CHECK(read.lessonsOf(other, third).size() == 1);
    CHECK(read.lessonsOf(Js01, third.addDays(7)).empty());
    CHECK(read.lessonsOf(Js01, third.addDays(14)).size() == 2);
    // A Saturday that is taught as that Monday.
    CHECK(read.lessonsOn(QDate(2026, 3, 14), 1).size() == 2);
}

TEST_CASE("A timetable as it was written before, and periods without times, are read", "[lesson][timetable]")
{
    QJsonObject json = timetable().toJson();
    const QJsonObject term = json.take(u"term"_s).toObject();
    for (const QString& key : term.keys())
        json.insert(key, term.value(key));
    json.insert(u"periods"_s,
                QJsonArray{QJsonObject{{u"no"_s, 3}, {u"name"_s, u"早读"_s}, {u"start"_s, u""_s}}});
    const Timetable read = Timetable::fromJson(json).value();
    CHECK(read.validTo == timetable().validTo);
    CHECK(read.skipped == 0);
    CHECK_FALSE(read.period(3)->start.isValid());
}

TEST_CASE("Teaching weeks begin on Monday of the term's first week", "[lesson][timetable]")
{
    const Timetable table = timetable();
    CHECK(table.teachingWeek(QDate(2026, 2, 23)) == 1);
    CHECK(table.teachingWeek(QDate(2026, 3, 1)) == 1);
    CHECK(table.teachingWeek(QDate(2026, 3, 9)) == 3);
    CHECK(table.teachingWeek(QDate(2026, 2, 22)) == 0);
    CHECK(table.teachingWeek(QDate(2026, 7, 11)) == 0);
}

TEST_CASE("A timetable of a newer program is read as far as it is known, and what is not is counted",
          "[lesson][timetable]")
{
    QJsonObject json = timetable().toJson();
    json.insert(u"schema"_s, 2);
    json.insert(u"rooms"_s, QJsonArray{u"101"_s});
    QJsonArray entries = json.value(u"entries"_s).toArray();
    QJsonObject entry = entries.at(0).toObject();
    entry.insert(u"weekday"_s, 8);
    entries[0] = entry;
    json.insert(u"entries"_s, entries);
    QJsonArray periods = json.value(u"periods"_s).toArray();
    periods.append(QJsonObject{{u"no"_s, 1}, {u"name"_s, u"第1节"_s}, {u"start"_s, u"25:00"_s}});
    periods.append(u"晚自习"_s);
    json.insert(u"periods"_s, periods);
    const Timetable read = Timetable::fromJson(json).value();
    CHECK(read.skipped == 3);
    CHECK(read.periods.size() == timetable().periods.size());
    CHECK(read.entries.size() + 1 == timetable().entries.size());
    json.insert(u"entries"_s, u"none"_s);
    CHECK(Timetable::fromJson(json).value().skipped == 3);
    CHECK(Timetable::fromJson(json).value().entries.empty());
}

TEST_CASE("A timetable that does not say when it holds is none", "[lesson][timetable]")
{
    QJsonObject json = timetable().toJson();
    QJsonObject term = json.value(u"term"_s).toObject();
    term.insert(u"validTo"_s, u"until summer"_s);
    json.insert(u"term"_s, term);
    CHECK(Timetable::fromJson(json).error().detail.contains(u"validTo"_s));
    CHECK(Timetable::fromJson({{u"kind"_s, u"plan"_s}}).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A roster tells who approves, in any script, and keeps to the roles it knows", "[lesson][roster]")
{
    QJsonObject json = roster().toJson();
    CHECK(Roster::fromJson(json).value().toJson() == json);
    const Roster read = Roster::fromJson(json).value();
    CHECK(read.find(Js01)->name == u"𠮷䶮"_s);
    CHECK_FALSE(read.find(Js01)->is(StaffRole::Approver));
    CHECK(read.find(UserId(u"sh01"_s))->is(StaffRole::Approver));
    CHECK_FALSE(read.find(UserId(u"nobody"_s)));

    json.insert(u"staff"_s, QJsonArray{QJsonObject{{u"user"_s, u"x"_s},
                                                   {u"name"_s, u"甲"_s},
                                                   {u"roles"_s, QJsonArray{u"wizard"_s, u"head"_s}}}});
    CHECK(Roster::fromJson(json).value().staff[0].roles == std::vector{StaffRole::Head});
}

TEST_CASE("A roster says who is in which group, and nothing of groups where there are none",
          "[lesson][roster]")
{
    Roster with = roster();
    CHECK_FALSE(with.toJson()["staff"_L1][0].toObject().contains(u"groups"_s));
    with.staff.front().groups = {u"语文教研组"_s};
    CHECK(Roster::fromJson(with.toJson()).value().staff.front().groups == QStringList{u"语文教研组"_s});
    QJsonObject strange = with.toJson();
    QJsonArray staff = strange[u"staff"_s].toArray();
    QJsonObject first = staff[0].toObject();
    first[u"groups"_s] = u"语文教研组"_s; // no list
    staff[0] = first;
    strange[u"staff"_s] = staff;
    const Roster read = Roster::fromJson(strange).value();
    CHECK(read.skipped == 0);
    CHECK(read.staff.front().groups.isEmpty());
}

TEST_CASE("A roster of a newer program is read as far as it is known, and who is not is counted",
          "[lesson][roster]")
{
    QJsonObject json = roster().toJson();
    json.insert(u"schema"_s, 7);
    QJsonArray staff = json.value(u"staff"_s).toArray();
    staff.append(QJsonObject{{u"name"_s, u"甲"_s}});
    staff.append(QJsonObject{{u"user"_s, QJsonObject{}}, {u"name"_s, u"乙"_s}});
    staff.append(u"丙"_s);
    staff.append(QJsonObject{{u"user"_s, u"js09"_s},
                             {u"name"_s, u"丁"_s},
                             {u"subjects"_s, 5},
                             {u"roles"_s, QJsonArray{QJsonObject{}, u"approver"_s}}});
    json.insert(u"staff"_s, staff);
    const Roster read = Roster::fromJson(json).value();
    CHECK(read.skipped == 3);
    REQUIRE(read.staff.size() == 3);
    CHECK(read.find(UserId(u"js09"_s))->is(StaffRole::Approver));
    json.insert(u"staff"_s, 12);
    CHECK(Roster::fromJson(json).value().skipped == 1);
    CHECK(Roster::fromJson({{u"kind"_s, u"timetable"_s}}).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Objectives have the dimensions of their framework and subject", "[lesson][vocabulary]")
{
    CHECK(objectiveDimensions(ObjectiveFramework::Competency, u"yuwen"_s).contains(u"语言运用"_s));
    CHECK(objectiveDimensions(ObjectiveFramework::Competency, u"unknown"_s).isEmpty());
    CHECK(objectiveDimensions(ObjectiveFramework::ThreeDimensional, u"yuwen"_s).size() == 3);
    CHECK(hasTextbook(u"TB"_s));
    CHECK_FALSE(hasTextbook(u"XB"_s));
}
