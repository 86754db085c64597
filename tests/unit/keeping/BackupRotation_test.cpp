// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/BackupRotation.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Plenty = 1'000'000;

QDateTime at(const char* time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
}

// One backup every half hour for `days` days up to `now`, a byte each, named by its time.
QList<BackupEntry> everyHalfHour(const QDateTime& now, int days)
{
    QList<BackupEntry> backups;
    for (QDateTime time = now.addDays(-days); time <= now; time = time.addSecs(1800))
        backups.append({time.toString(Qt::ISODate), time, 1});
    return backups;
}

QList<BackupEntry> kept(QList<BackupEntry> backups, const QDateTime& now, qint64 budget = Plenty)
{
    const QStringList removed = backupsToRemove(backups, now, budget);
    backups.removeIf([&](const BackupEntry& backup) { return removed.contains(backup.folder); });
    return backups;
}

} // namespace

TEST_CASE("An hour of today, a day of the week, a week of the month each keep one backup",
          "[workspace][keeping][rotation]")
{
    const QDateTime now = at("2026-03-20T10:10:00");
    const auto left = kept(everyHalfHour(now, 90), now);
    const auto countSince = [&](const QDateTime& from, const QDateTime& to) {
        return std::count_if(left.begin(), left.end(), [&](const BackupEntry& backup) {
            return backup.time >= from && backup.time < to;
        });
    };
    CHECK(countSince(at("2026-03-20T00:00:00"), now.addSecs(1)) == 11);
    CHECK(countSince(at("2026-03-13T00:00:00"), at("2026-03-20T00:00:00")) == 7);
    CHECK(left.size() == 11 + 7 + 4);
    CHECK(left.back().time == now);
    CHECK(kept(left, now) == left);
}

TEST_CASE("Rotation is the same when it happens after every backup", "[workspace][keeping][rotation]")
{
    QList<BackupEntry> backups;
    const QDateTime begin = at("2026-01-01T08:00:00");
    for (int hour = 0; hour < 24 * 60; ++hour) {
        const QDateTime now = begin.addSecs(3600LL * hour);
        backups.append({now.toString(Qt::ISODate), now, 1});
        backups = kept(backups, now);
        CHECK(backups.size() <= 24 + 7 + 4);
    }
    CHECK(backups.size() >= 7 + 4);
    CHECK(backups.front().time < begin.addDays(60 - 21));
}

TEST_CASE("The budget takes the oldest first and never the newest", "[workspace][keeping][rotation]")
{
    const QDateTime now = at("2026-03-20T10:10:00");
    auto backups = everyHalfHour(now, 5);
    CHECK(kept(backups, now, 3).size() == 3);
    CHECK(kept(backups, now, 3).back().time == now);
    for (BackupEntry& backup : backups)
        backup.bytes = 10;
    const auto left = kept(backups, now, 5);
    REQUIRE(left.size() == 1);
    CHECK(left[0].time == now);
    CHECK(kept({}, now).isEmpty());
}

TEST_CASE("Backups of a clock that ran ahead are kept like today's", "[workspace][keeping][rotation]")
{
    const QDateTime now = at("2026-03-20T10:10:00");
    QList<BackupEntry> backups{{u"a"_s, at("2031-01-01T08:10:00"), 1}, {u"b"_s, now, 1}};
    CHECK(kept(backups, now).size() == 2);
}
