// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleTerm.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int WeeksOfATerm = 20;

QDate mondayOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

SampleTerm SampleTerm::around(const QDate& day)
{
    const bool spring = day.month() >= 2 && day.month() <= 7;
    const int year = day.month() == 1 ? day.year() - 1 : day.year();
    const QDate usualStart = mondayOf(spring ? QDate(year, 2, 28) : QDate(year, 9, 3));
    return {
        .start = std::min(usualStart, mondayOf(day)),
        .end = std::max(usualStart.addDays(7 * WeeksOfATerm - 1), mondayOf(day).addDays(6)),
        .volume = spring ? u"B"_s : u"A"_s,
    };
}

QString SampleTerm::schoolYear() const
{
    const int year = start.year() - (isAutumn() ? 0 : 1);
    return u"%1-%2"_s.arg(year).arg(year + 1);
}

QDateTime sampleTime(const QDate& day, const QTime& hour)
{
    return QDateTime(day, hour, Qt::OffsetFromUTC, 8 * 3600);
}

} // namespace shanke
