// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/readTimetable.h"

#include "sequence/ClassHour.h"
#include "timetable/TimetableSheet.h"
#include "workbook/CsvTable.h"
#include "workbook/Workbook.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostRows = 20'000;

Result<std::vector<TableRow>> rowsOf(TableReader& table, const QString& path)
{
    std::vector<TableRow> rows;
    for (;;) {
        SHANKE_LET(auto row, table.next());
        if (!row)
            return rows;
        if (rows.size() == MostRows)
            return fail(ErrorKind::TooLarge, u"%1 has more rows than a timetable"_s.arg(path), path);
        rows.push_back(*std::move(row));
    }
}

Failure withoutTimetable(const QString& path)
{
    return fail(
        ErrorKind::InvalidInput,
        u"%1 has no timetable: days of the week across and periods down, or a list with 星期, 节次 and 学科"_s
            .arg(path),
        path);
}

Result<TimetableReading> finished(TimetableIntake intake, bool isTimetable, const QString& path)
{
    if (!isTimetable)
        return withoutTimetable(path);
    return std::move(intake).finish();
}

Result<TimetableReading> readSheets(const QString& path, const TimetableNames& names)
{
    SHANKE_LET(const auto workbook, Workbook::open(path));
    TimetableIntake intake(names);
    bool isTimetable = false;
    for (const Workbook::Sheet& sheet : workbook->sheets()) {
        if (!sheet.isVisible)
            continue;
        SHANKE_LET(const auto table, workbook->table(sheet));
        SHANKE_LET(auto rows, rowsOf(*table, path));
        const bool isEmpty = rows.empty();
        if (TimetableSheet(sheet.name, std::move(rows), intake).read())
            isTimetable = true;
        else if (!isEmpty)
            intake.remark(TimetableOddity::SheetLeftOut, {sheet.name, 0, -1}, {});
    }
    return finished(std::move(intake), isTimetable, path);
}

// The right separator is that which gives a timetable.
Result<TimetableReading> readText(const QString& path, const TimetableNames& names)
{
    std::optional<Error> trouble;
    for (const QChar separator : CsvTable::separators()) {
        SHANKE_LET(const auto table, CsvTable::open(path, separator));
        auto rows = rowsOf(*table, path);
        if (!rows) {
            trouble = trouble ? trouble : rows.error();
            continue;
        }
        TimetableIntake intake(names);
        if (TimetableSheet({}, *std::move(rows), intake).read())
            return std::move(intake).finish();
    }
    return trouble ? Result<TimetableReading>(Failure(*trouble)) : withoutTimetable(path);
}

QString nameIn(const Roster& roster, const UserId& user)
{
    const auto member = roster.find(user);
    return member ? member->name : user.toString();
}

} // namespace

Result<TimetableReading> readTimetable(const QString& path, const TimetableNames& names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path);
    const QByteArray start = file.peek(8);
    if (start.startsWith("\xD0\xCF\x11\xE0")) // the container of elder and of sealed Office files
        return fail(
            ErrorKind::InvalidInput,
            u"%1 is an old workbook (.xls) or protected with a password: save it as .xlsx without one"_s.arg(
                path),
            path);
    return start.startsWith("PK\x03\x04") ? readSheets(path, names) : readText(path, names);
}

void addClashes(const Timetable& timetable, const Roster& roster, std::vector<TimetableRemark>& remarks)
{
    for (const TimetableClash& clash : clashesIn(timetable)) {
        const TimetableEntry& first = clash.first;
        const TimetableEntry& second = clash.second;
        const bool isOneClass = first.className == second.className;
        const QString classes = first.className + u", "_s + second.className;
        remarks.push_back(
            {.oddity = isOneClass ? TimetableOddity::ClassTwice : TimetableOddity::TeacherTwice,
             .text = isOneClass ? first.className : u"%1: %2"_s.arg(nameIn(roster, first.teacher), classes),
             .weekday = first.day.isValid() ? first.day.dayOfWeek() : first.weekday,
             .slot = first.slot});
    }
}

} // namespace shanke
