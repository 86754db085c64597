// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Connection.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// What happened between this PC and its servers, for the person to read. Keeps the newest thousand lines.
class ActivityLog
{
public:
    explicit ActivityLog(Connection& file) : m_file(file) {}

    Result<> append(const LogEntry& entry);
    // When the server last answered; survives a restart.
    Result<> setLastReached(Hop hop, const QDateTime& time);
    Result<std::optional<QDateTime>> lastReached(Hop hop) const;
    // Bytes a second towards the server, as measured last; 0: never.
    Result<> setSpeed(Hop hop, qint64 bytesASecond);
    Result<qint64> speed(Hop hop) const;
    static Result<QList<LogEntry>> newest(const ReadSnapshot& snapshot, int limit);

private:
    Result<> setFact(const char* name, const QString& value);
    Result<std::optional<QString>> fact(const char* name) const;

    Connection& m_file;
};

} // namespace shanke
