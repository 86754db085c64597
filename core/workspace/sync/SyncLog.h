// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

class CatalogueKeeper;
class Clock;
class WorkFile;

// Writes what synchronisation did into the log that a person reads: with titles, and the way to a server
// only when it opens or closes. Lives in the engine thread. A line that cannot be written is reported and
// dropped, for the work itself has been done.
class SyncLog
{
public:
    // What it works with outlives it.
    SyncLog(WorkFile& work, CatalogueKeeper& catalogue, const Clock& clock)
        : m_work(work), m_catalogue(catalogue), m_clock(clock)
    {
    }

    Result<> open();
    const std::optional<QDateTime>& lastReached(Hop hop) const { return wayTo(hop).lastReached; }
    // Bytes a second towards the server, as measured last; 0: never.
    qint64 speed(Hop hop) const { return wayTo(hop).speed; }

    // `speed` 0: nothing new was measured.
    void reached(Hop hop, qint64 speed);
    void lost(Hop hop, const Error& error);
    void sent(const DatabaseName& database, const QList<DocId>& ids);
    void received(const DatabaseName& database, const QList<DocId>& ids);
    void refused(const DatabaseName& database, const std::vector<couch::DocFailure>& failures);
    void notHad(const DatabaseName& database, const std::vector<couch::DocFailure>& failures);
    void started(const DatabaseName& database, qint64 documents);
    void startedWithoutFile(const DatabaseName& database, const Error& error);
    void stopped(const DatabaseName& database, const Error& error);

private:
    struct Way
    {
        std::optional<QDateTime> lastReached;
        qint64 speed = 0;
        bool isReached = false;
        QString lastLoss; // why it was lost; said once
    };

    const Way& wayTo(Hop hop) const { return hop == Hop::School ? m_toSchool : m_toCounty; }
    Way& wayTo(Hop hop) { return hop == Hop::School ? m_toSchool : m_toCounty; }
    void write(const QString& code, const QStringList& details);
    QString titleOf(const DatabaseName& database, const DocId& id) const;
    QString titlesOf(const DatabaseName& database, const QList<DocId>& ids) const;

    WorkFile& m_work;
    CatalogueKeeper& m_catalogue;
    const Clock& m_clock;
    Way m_toSchool;
    Way m_toCounty;
};

} // namespace shanke
