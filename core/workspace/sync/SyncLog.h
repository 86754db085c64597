// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "workspace/WorkspaceValues.h"

namespace shanke {

class EngineState;

// Writes what synchronisation did into the log that a person reads: with titles, and the way to the server
// only when it opens or closes. Lives in the engine thread. A line that cannot be written is reported and
// dropped, for the work itself has been done.
class SyncLog
{
public:
    explicit SyncLog(EngineState& state) : m_state(state) {}

    Result<> open();
    const std::optional<QDateTime>& lastReached() const { return m_lastReached; }

    qint64 speed() const { return m_speed; } // bytes a second towards the server, as measured last; 0: never

    // `speed` 0: nothing new was measured.
    void reached(qint64 speed);
    void lost(const Error& error);
    void sent(const DatabaseName& database, const QList<DocId>& ids);
    void received(const DatabaseName& database, const QList<DocId>& ids);
    void refused(const DatabaseName& database, const std::vector<couch::DocFailure>& failures);
    void notHad(const DatabaseName& database, const std::vector<couch::DocFailure>& failures);
    void started(const DatabaseName& database, qint64 documents);
    void startedWithoutFile(const DatabaseName& database, const Error& error);
    void stopped(const DatabaseName& database, const Error& error);

private:
    void write(const QString& code, const QStringList& details);
    QString titleOf(const DatabaseName& database, const DocId& id) const;
    QString titlesOf(const DatabaseName& database, const QList<DocId>& ids) const;

    EngineState& m_state;
    std::optional<QDateTime> m_lastReached;
    qint64 m_speed = 0;
    bool m_isReached = false;
    QString m_lastLoss; // why the way was lost; said once
};

} // namespace shanke
