// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder/ActivityLog.h"

#include "base/Clock.h"

namespace shanke {

namespace {

constexpr int KeptLines = 1000;
constexpr QChar DetailSeparator = u'\n';

const char* lastReachedFact(Hop hop)
{
    return hop == Hop::School ? "last_reached" : "county_last_reached";
}

const char* speedFact(Hop hop)
{
    return hop == Hop::School ? "line_speed" : "county_line_speed";
}

} // namespace

Result<> ActivityLog::append(const LogEntry& entry)
{
    SHANKE_LET(WriteTransaction transaction, m_file.begin(Durability::Batch));
    SHANKE_TRY(transaction.execute("INSERT INTO log (time, code, details) VALUES (?,?,?)",
                                   toIsoString(entry.time), entry.code, entry.details.join(DetailSeparator)));
    SHANKE_TRY(transaction.execute("DELETE FROM log WHERE key <= ?", transaction.lastKey() - KeptLines));
    return transaction.commit();
}

Result<> ActivityLog::setLastReached(Hop hop, const QDateTime& time)
{
    return setFact(lastReachedFact(hop), toIsoString(time));
}

Result<std::optional<QDateTime>> ActivityLog::lastReached(Hop hop) const
{
    SHANKE_LET(const auto text, fact(lastReachedFact(hop)));
    return text ? std::optional(QDateTime::fromString(*text, Qt::ISODate)) : std::nullopt;
}

Result<> ActivityLog::setSpeed(Hop hop, qint64 bytesASecond)
{
    return setFact(speedFact(hop), QString::number(bytesASecond));
}

Result<qint64> ActivityLog::speed(Hop hop) const
{
    SHANKE_LET(const auto text, fact(speedFact(hop)));
    return text ? text->toLongLong() : 0;
}

Result<> ActivityLog::setFact(const char* name, const QString& value)
{
    SHANKE_LET(WriteTransaction transaction, m_file.begin(Durability::Batch));
    SHANKE_TRY(transaction.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)",
                                   QString::fromLatin1(name), value));
    return transaction.commit();
}

Result<std::optional<QString>> ActivityLog::fact(const char* name) const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_file.read());
    SHANKE_LET(Statement row,
               snapshot.query("SELECT value FROM fact WHERE name = ?", QString::fromLatin1(name)));
    SHANKE_LET(const bool found, row.next());
    return found ? std::optional(row.text(0)) : std::nullopt;
}

Result<QList<LogEntry>> ActivityLog::newest(const ReadSnapshot& snapshot, int limit)
{
    SHANKE_LET(Statement row,
               snapshot.query("SELECT time, code, details FROM log ORDER BY key DESC LIMIT ?", limit));
    QList<LogEntry> entries;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return entries;
        const QString details = row.text(2);
        entries.append({QDateTime::fromString(row.text(0), Qt::ISODate), row.text(1),
                        details.isEmpty() ? QStringList() : details.split(DetailSeparator)});
    }
}

} // namespace shanke
