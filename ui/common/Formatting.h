// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace shanke {

// Dates, times and sizes as the person's language writes them. Moments are shown in the time zone of this PC.
class Formatting
{
    Q_DECLARE_TR_FUNCTIONS(Formatting)
public:
    static QString day(const QDate& day);      // "3月9日 星期一"
    static QString shortDay(const QDate& day); // "3月9日"
    // The same with the year when it is not that of `today`.
    static QString day(const QDate& day, const QDate& today);
    static QString shortDay(const QDate& day, const QDate& today);
    static QString weekday(const QDate& day); // "星期一"
    // "today 07:40", "yesterday 20:10", "3月9日 20:10", or with the year when it is not this one.
    static QString moment(const QDateTime& moment, const QDateTime& now);
    // "about 6 s", "about 10 min", up to "about 3 years": never more exact than it can be.
    static QString duration(std::chrono::seconds duration);
    static QString bytes(qint64 bytes); // "41 kB": decimal units, as network people and disks count
};

} // namespace shanke
