// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/BackupRotation.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeptDays = 7;
constexpr int KeptWeeks = 4;

QString hourOf(const QDateTime& time)
{
    return time.toString(u"yyyyMMddHH"_s);
}

QString weekOf(const QDateTime& time)
{
    int year = 0;
    const int week = time.date().weekNumber(&year);
    return u"%1-%2"_s.arg(year).arg(week);
}

// Decides newest first, so that the first of a span of time is the one that stays.
class Calendar
{
public:
    explicit Calendar(const QDateTime& now) : m_today(now.date()) {}

    bool keeps(const QDateTime& time)
    {
        // A time to come is that of a clock that was wrong: as good as today's.
        if (time.date() >= m_today)
            return isFirst(m_hours, hourOf(time));
        if (isFirst(m_days, time.date().toString(Qt::ISODate)) && m_days.size() <= KeptDays) {
            m_weeks.insert(weekOf(time)); // a day's backup stands for its week as well
            return true;
        }
        return m_days.size() > KeptDays && isFirst(m_weeks, weekOf(time)) && ++m_weekly <= KeptWeeks;
    }

private:
    static bool isFirst(QSet<QString>& seen, const QString& span)
    {
        const auto before = seen.size();
        seen.insert(span);
        return seen.size() > before;
    }

    QDate m_today;
    QSet<QString> m_hours;
    QSet<QString> m_days;
    QSet<QString> m_weeks;
    int m_weekly = 0;
};

} // namespace

QStringList backupsToRemove(QList<BackupEntry> backups, const QDateTime& now, qint64 budget)
{
    std::sort(backups.begin(), backups.end(),
              [](const BackupEntry& a, const BackupEntry& b) { return b.time < a.time; });
    Calendar calendar(now);
    QStringList removed;
    qint64 bytes = 0;
    for (const BackupEntry& backup : backups) {
        const bool isNewest = &backup == &backups.front();
        bytes += backup.bytes;
        if (!calendar.keeps(backup.time) || (bytes > budget && !isNewest)) {
            removed.append(backup.folder);
            bytes -= backup.bytes;
        }
    }
    return removed;
}

} // namespace shanke
