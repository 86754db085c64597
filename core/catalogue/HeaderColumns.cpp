// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/HeaderColumns.h"

namespace shanke {

namespace {

constexpr QChar ClassSeparator = u'\n';

} // namespace

qint64 toDay(const QDate& date)
{
    return date.isValid() ? date.toJulianDay() : 0;
}

QDate fromDay(qint64 day)
{
    return day > 0 ? QDate::fromJulianDay(day) : QDate();
}

LessonHeader readHeader(const Statement& row, int firstColumn)
{
    int column = firstColumn;
    const auto text = [&] { return row.text(column++); };
    const auto number = [&] { return int(row.integer(column++)); };
    const auto date = [&] { return fromDay(row.integer(column++)); };
    LessonHeader header;
    header.title = text();
    header.subject = text();
    header.grade = text();
    header.volume = text();
    header.edition = text();
    header.editionYear = number();
    header.unitNo = number();
    header.unitTitle = text();
    header.lessonNo = text();
    header.periodCount = number();
    header.periodNo = number();
    header.lessonType = text();
    if (const QString classes = text(); !classes.isEmpty())
        header.classes = classes.split(ClassSeparator);
    header.plannedDate = date();
    header.slot = number();
    header.teachingWeek = number();
    header.preparedDate = date();
    header.mainPreparer = text();
    header.secondPreparer = text();
    return header;
}

Result<> writeHeader(WriteTransaction& transaction, qint64 document, const LessonHeader& h)
{
    return transaction.execute(
        "INSERT INTO header (document, title, subject, grade, volume, edition, edition_year, unit_no, "
        "unit_title,"
        " lesson_no, period_count, period_no, lesson_type, classes, planned_date, slot, teaching_week,"
        " prepared_date, main_preparer, second_preparer)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        document, h.title, h.subject, h.grade, h.volume, h.edition, h.editionYear, h.unitNo, h.unitTitle,
        h.lessonNo, h.periodCount, h.periodNo, h.lessonType, h.classes.join(ClassSeparator),
        toDay(h.plannedDate), h.slot, h.teachingWeek, toDay(h.preparedDate), h.mainPreparer,
        h.secondPreparer);
}

} // namespace shanke
