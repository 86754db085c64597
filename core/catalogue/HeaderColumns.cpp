// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/HeaderColumns.h"

#include "catalogue/RoleColumns.h"

namespace shanke {

LessonHeader readHeader(const RoleValues& roles, const Statement& row, int firstColumn)
{
    int column = firstColumn;
    const auto text = [&] { return row.text(column++); };
    const auto number = [&] { return int(row.integer(column++)); };
    LessonHeader header;
    header.title = roles.title;
    header.subject = roles.subject;
    header.grade = roles.grade;
    header.volume = text();
    header.edition = text();
    header.editionYear = number();
    header.unitNo = number();
    header.unitTitle = text();
    header.lessonNo = text();
    header.periodCount = number();
    header.periodNo = number();
    header.lessonType = text();
    header.classes = roles.classes;
    header.plannedDate = roles.day;
    header.slot = roles.slot;
    header.teachingWeek = roles.week;
    header.preparedDate = fromDay(row.integer(column++));
    header.mainPreparer = roles.people.value(0);
    header.secondPreparer = text();
    return header;
}

Result<> writeHeader(WriteTransaction& transaction, qint64 document, const LessonHeader& h)
{
    return transaction.execute(
        "INSERT INTO header (document, volume, edition, edition_year, unit_no, unit_title, lesson_no,"
        " period_count, period_no, lesson_type, prepared_date, second_preparer)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        document, h.volume, h.edition, h.editionYear, h.unitNo, h.unitTitle, h.lessonNo, h.periodCount,
        h.periodNo, h.lessonType, toDay(h.preparedDate), h.secondPreparer);
}

} // namespace shanke
