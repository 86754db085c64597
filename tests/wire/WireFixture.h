// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeClock.h"
#include "support/ReplicationRun.h"
#include "support/ScriptedTransport.h"
#include "support/TempStore.h"
#include "support/catch.h"

namespace shanke::test {

// A local store and a server that is a script and behaves well: its database space-js01 holds three lesson
// plans, lacks everything that is pushed, and takes every checkpoint. A test then writes down what the server
// does wrong.
struct WireFixture
{
    WireFixture();

    // Replications between the two.
    std::unique_ptr<ReplicationRun> pull(const ReplicationOptions& options = {});
    std::unique_ptr<ReplicationRun> push(const ReplicationOptions& options = {});

    // Runs to the end, letting pauses after failures pass.
    Result<ReplicationSummary> toEnd(ReplicationRun& run);
    Result<ReplicationSummary> pullToEnd() { return toEnd(*pull()); }
    Result<ReplicationSummary> pushToEnd() { return toEnd(*push()); }

    void putPlan(const QString& id) { store.put(id, lessonBody(1)); }
    // The server says that it lacks these revisions.
    void serverLacks(const QStringList& ids);

    TempStore store;
    std::shared_ptr<ScriptedTransport> server = std::make_shared<ScriptedTransport>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
};

// What the well-behaved server answers.
extern const QByteArray ThreeChanges;
extern const QByteArray ThreeDocuments;

} // namespace shanke::test
