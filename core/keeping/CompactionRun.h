// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "base/Run.h"
#include "keeping/CompactionReport.h"
#include "keeping/StoreFinder.h"

namespace shanke {

// Gives up old versions in every database and shrinks the files, in steps of some milliseconds, so that a
// save never waits for it. A database that is gone or away is passed over. Lives in the thread that writes;
// whoever has no time for it destroys it.
class CompactionRun final : public Run
{
    Q_OBJECT
public:
    using Plan = QHash<DatabaseName, Retention>; // what stays, by database

    CompactionRun(StoreFinder find, Plan plan, Continuation<CompactionReport> done);

    void start();

private:
    void step();
    Result<bool> compactSome(); // true while there is more
    Result<bool> shrinkSome(DocumentStore& store);
    qint64 bytes() const;
    void nextDatabase();
    void end(const Result<>& result);

    StoreFinder m_find;
    Plan m_plan;
    Continuation<CompactionReport> m_done;
    CompactionReport m_report;
    CompactionStep m_position;
    QList<DatabaseName> m_waiting;
};

} // namespace shanke
