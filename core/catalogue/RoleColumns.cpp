// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/RoleColumns.h"

namespace shanke {

namespace {

constexpr QChar TextSeparator = u'\n';

} // namespace

QString joinedTexts(const QStringList& texts)
{
    return texts.join(TextSeparator);
}

QStringList partedTexts(const QString& column)
{
    return column.isEmpty() ? QStringList() : column.split(TextSeparator);
}

qint64 toDay(const QDate& date)
{
    return date.isValid() ? date.toJulianDay() : 0;
}

QDate fromDay(qint64 day)
{
    return day > 0 ? QDate::fromJulianDay(day) : QDate();
}

RoleValues readRoles(const Statement& row, int firstColumn)
{
    int column = firstColumn;
    RoleValues values;
    values.title = row.text(column++);
    values.subject = row.text(column++);
    values.grade = row.text(column++);
    values.classes = partedTexts(row.text(column++));
    values.day = fromDay(row.integer(column++));
    values.slot = int(row.integer(column++));
    values.week = int(row.integer(column++));
    values.due = fromDay(row.integer(column++));
    values.people = partedTexts(row.text(column++));
    values.stage = row.text(column++);
    return values;
}

} // namespace shanke
