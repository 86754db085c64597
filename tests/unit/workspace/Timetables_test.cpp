// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/schoolKinds.h"
#include "support/TableFiles.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "timetable/timetableTables.h"
#include "workspace/TextbookService.h"
#include "workspace/TimetableService.h"
#include "workspace/reading/SchoolFacts.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const TimetableTerm SpringTerm{u"春季课表"_s, QDate(2026, 3, 2), QDate(2026, 7, 10), QDate(2026, 3, 2)};

QString ownWeek(const TableFiles& files)
{
    return files.write(u"课表.csv"_s,
                       u",周一,周二,周三\n1,语文 一(1)班,,语文 一(2)班\n2,,语文 一(1)班,围棋\n"_s.toUtf8());
}

Timetable timetableFrom(const QDate& from, const QDate& to, const QString& teacher)
{
    return {.title = teacher,
            .validFrom = from,
            .validTo = to,
            .termStart = QDate(2026, 3, 2),
            .periods = {},
            .entries = {{.weekday = 1,
                         .slot = 1,
                         .teacher = UserId(teacher),
                         .className = u"一(1)班"_s,
                         .grade = u"P1"_s,
                         .subject = u"yuwen"_s}},
            .skipped = 0};
}

// "js01" by whose timetable a day goes.
QString goesBy(const SchoolTimetables& timetables, const QDate& day)
{
    const auto timetable = timetables.on(day);
    return timetable ? timetable->title : QString();
}

// A textbook with one lesson, as somebody edits it.
Record bookWith(const Record& blank, const QString& lesson)
{
    QJsonObject json = blank.toJson();
    json.insert(u"book"_s,
                TextbookFacts::fields().write({u"语文"_s, u"yuwen"_s, u"P1"_s, u"B"_s, u"TB"_s, 2024}, {}));
    json.insert(u"lessons"_s,
                QJsonArray{TextbookLesson::fields().write({u"l1"_s, 1, u"1"_s, lesson, {}, 2}, {})});
    return Record::fromJson(textbookKind(), json).value();
}

} // namespace

TEST_CASE("A teacher brings in a timetable of their own before anybody set anything up",
          "[workspace][timetable]")
{
    AccountSettings nobody;
    nobody.user = UserId(u"unknown-1"_s);
    nobody.name = u"杨秀英"_s;
    nobody.school = SchoolId(u"unknown"_s);
    nobody.userIsKnown = nobody.schoolIsKnown = false;
    TestWorkspace workspace(nobody);
    const TableFiles files;
    const auto preview = await(workspace->timetables().preview(ownWeek(files), SpringTerm)).value();
    CHECK(preview.isPrivate);
    CHECK(preview.timetable.entries.size() == 3);
    CHECK(preview.remarks.size() == 1);
    CHECK(await(workspace->timetables().all()).value().isEmpty()); // nothing is stored yet
    REQUIRE(await(workspace->timetables().store(preview)));
    const TodayView today = await(workspace->today().view(QDate(2026, 3, 9))).value();
    REQUIRE(today.today.size() == 1);
    CHECK(today.today.front().entry.className == u"一(1)班");
    CHECK(today.timetables == 1);
    // It is theirs under any account: what is kept names nobody.
    const StoredTimetable stored = await(workspace->timetables().all()).value().front();
    CHECK(stored.timetable.entries.front().teacher == nobody.user);
    const OpenRecord kept = await(workspace->records().open(stored.id)).value();
    CHECK(kept.record.toJson()[u"entries"_s][0][u"teacher"_s].toString().isEmpty());
    // Out as a table and in again, it is the same.
    const Roster staff = await(workspace->timetables().staff()).value();
    const SheetLanguage asItIs([](const char*, const char* source) { return QString::fromUtf8(source); },
                               [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });
    const QString out = files.write(u"out.csv"_s, csvOf(timetableList(stored.timetable, staff, asItIs)));
    const auto again = await(workspace->timetables().preview(out, SpringTerm)).value();
    CHECK(again.remarks.empty());
    CHECK(again.timetable.entries.size() == 3);
}

TEST_CASE("A timetable of the same beginning is replaced cell by cell, and a changed one is a conflict",
          "[workspace][timetable]")
{
    TestWorkspace workspace(u"js01"_s);
    const TableFiles files;
    const auto first = await(workspace->timetables().preview(ownWeek(files), SpringTerm)).value();
    const SavedRecord saved = await(workspace->timetables().store(first)).value();
    const auto again = await(workspace->timetables().preview(ownWeek(files), SpringTerm)).value();
    CHECK(again.replaced == saved.id);
    REQUIRE(await(workspace->timetables().store(again)));
    CHECK(await(workspace->timetables().all()).value().size() == 1);
    const OpenRecord open = await(workspace->records().open(saved.id)).value();
    QJsonObject json = open.record.toJson();
    json.insert(u"entries"_s, QJsonArray());
    const auto preview = await(workspace->timetables().preview(ownWeek(files), SpringTerm)).value();
    REQUIRE(await(
        workspace->records().save(saved.id, open.rev, Record::fromJson(timetableKind(), json).value())));
    const auto conflict = await(workspace->timetables().store(preview));
    REQUIRE_FALSE(conflict);
    CHECK(conflict.error().kind == ErrorKind::Conflict);
}

TEST_CASE("Who leads the school writes its timetable and its textbooks, others their own",
          "[workspace][timetable]")
{
    TestWorkspace leader(u"sh01"_s);
    TestWorkspace teacher(u"js01"_s);
    TestWorkspace::acquaint({&leader, &teacher});
    const TableFiles files;
    CHECK_FALSE(await(leader->timetables().preview(ownWeek(files), SpringTerm)).value().isPrivate);
    CHECK(await(teacher->timetables().preview(ownWeek(files), SpringTerm)).value().isPrivate);

    const Record book = bookWith(leader->records().blank(textbookKind()), u"春夏秋冬"_s);
    const SavedRecord ofSchool = await(leader->records().save({}, {}, book)).value();
    CHECK(await(leader->documents().get(DatabaseName(u"school-fxz"_s), ofSchool.id, {}, false)));
    const Record privateBook = bookWith(teacher->records().blank(textbookKind()), u"姓氏歌"_s);
    const SavedRecord own = await(teacher->records().save({}, {}, privateBook)).value();
    CHECK(await(teacher->documents().get(DatabaseName(u"space-js01"_s), own.id, {}, false)));
    const auto known = await(teacher->textbooks().all()).value();
    REQUIRE(known.size() == 1);
    CHECK(known.front().lessons.front().title == u"姓氏歌");
}

TEST_CASE("A file that cannot be used is refused, and nothing is stored", "[workspace][timetable]")
{
    TestWorkspace workspace(u"js01"_s);
    const TableFiles files;
    const QString none = files.write(u"空.csv"_s, {});
    // A week of a class that says of no lesson who gives it is nobody's own.
    const QString ofAnybody =
        files.write(u"一(1)班.csv"_s, u"一(1)班课程表,,,\n,周一,周二,周三\n1,语文,数学,语文\n"_s.toUtf8());
    const auto preview = await(workspace->timetables().preview(ofAnybody, SpringTerm)).value();
    CHECK(preview.remarks.size() == 3);
    CHECK(await(workspace->timetables().store(preview)).error().kind == ErrorKind::InvalidInput);
    CHECK(await(workspace->timetables().all()).value().isEmpty());
    CHECK(await(workspace->timetables().preview(none, SpringTerm)).error().kind == ErrorKind::InvalidInput);
    CHECK(await(workspace->timetables().preview(
                    ownWeek(files), {{}, QDate(2026, 7, 1), QDate(2026, 3, 1), QDate(2026, 3, 2)}))
              .error()
              .kind == ErrorKind::InvalidInput);
}

TEST_CASE("The school's timetable goes before one's own on the days on which it names the person",
          "[workspace][timetable]")
{
    const QDate march(2026, 3, 2);
    const QDate may(2026, 5, 1);
    const QDate july(2026, 7, 10);
    const UserId me(u"js01"_s);
    const SchoolTimetables own{{timetableFrom(march, july, u"js01"_s)}, 0};
    const SchoolTimetables ofSchool{{timetableFrom(may, july.addDays(-7), u"js01"_s)}, 1};
    SchoolTimetables named = ofSchool;
    named.all.front().title = u"school"_s;
    const SchoolTimetables mine = withOwn(named, own, me);
    CHECK(mine.skipped == 1);
    CHECK(goesBy(mine, may.addDays(-1)) == u"js01");
    CHECK(goesBy(mine, may) == u"school");
    CHECK(goesBy(mine, july) == u"js01");
    // A school's that says of no lesson who gives it takes nobody's own away.
    named.all.front().entries.front().teacher = UserId();
    CHECK(goesBy(withOwn(named, own, me), may) == u"js01");
    CHECK(goesBy(withOwn(named, {}, me), may) == u"school");
}
