// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/KeepingValues.h"
#include "workspace/engine/Answer.h"
#include "workspace/engine/EngineState.h"

namespace shanke {

// Gives up old versions in every database and shrinks the files, in steps of some milliseconds, so that a
// save never waits for it. Lives in the engine thread and ends itself.
class CompactionRun : public QObject
{
    Q_OBJECT
public:
    using Plan = QHash<DatabaseName, Retention>; // what stays, by database

    CompactionRun(EngineState& state, Plan plan, const Answer<CompactionReport>& answer);

    void start();

private:
    void step();
    Result<bool> compactSome(); // true while there is more
    Result<bool> shrinkSome(DocumentStore& store);
    void nextDatabase();
    void end(const Result<>& result);

    EngineState& m_state;
    Plan m_plan;
    Answer<CompactionReport> m_answer;
    CompactionReport m_report;
    CompactionStep m_position;
    QList<DatabaseName> m_waiting;
};

} // namespace shanke
