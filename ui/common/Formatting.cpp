// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Formatting.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shanke {

QString Formatting::day(const QDate& day)
{
    //: date format of Qt with the weekday
    return QLocale().toString(day, tr("dddd, d MMMM"));
}

QString Formatting::shortDay(const QDate& day)
{
    //: date format of Qt without the weekday
    return QLocale().toString(day, tr("d MMMM"));
}

QString Formatting::day(const QDate& day, const QDate& today)
{
    //: date format of Qt with the weekday and the year
    return day.year() == today.year() ? Formatting::day(day)
                                      : QLocale().toString(day, tr("dddd, d MMMM yyyy"));
}

QString Formatting::shortDay(const QDate& day, const QDate& today)
{
    //: date format of Qt with the year
    return day.year() == today.year() ? shortDay(day) : QLocale().toString(day, tr("d MMMM yyyy"));
}

QString Formatting::weekday(const QDate& day)
{
    return QLocale().dayName(day.dayOfWeek());
}

QString Formatting::moment(const QDateTime& moment, const QDateTime& now)
{
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = local.time().toString(u"HH:mm"_s);
    if (local.date() == today)
        return tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return tr("yesterday %1").arg(time);
    return tr("%1 %2", "day and time").arg(shortDay(local.date(), today), time);
}

QString Formatting::duration(std::chrono::seconds duration)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds day = 24h;
    const auto times = [&](std::chrono::seconds unit) { return int((duration + unit / 2) / unit); };
    if (duration < 90s)
        return tr("about %n s", nullptr, std::max(times(1s), 1));
    if (duration < 90min)
        return tr("about %n min", nullptr, times(1min));
    if (duration < 2 * day)
        return tr("about %n h", nullptr, times(1h));
    if (duration < 365 * day)
        return tr("about %n days", nullptr, times(day));
    return tr("about %n years", nullptr, times(365 * day));
}

QString Formatting::bytes(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1000)
        return tr("%1 B").arg(bytes);
    if (bytes < 999'500)
        return tr("%1 kB").arg(locale.toString(double(bytes) / 1e3, 'f', 0));
    if (bytes < 999'500'000)
        return tr("%1 MB").arg(locale.toString(double(bytes) / 1e6, 'f', bytes < 10'000'000 ? 1 : 0));
    return tr("%1 GB").arg(locale.toString(double(bytes) / 1e9, 'f', 1));
}

} // namespace shanke
