// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Replication.h"

namespace shanke::test {

// A replication and everything it has said, with the events of the test's thread driven until it has said it.
class ReplicationRun : public QObject
{
public:
    ReplicationRun(std::unique_ptr<Peer> source, std::unique_ptr<Peer> target, ReplicationOptions options,
                   std::shared_ptr<Clock> clock);

    Replication& replication() { return m_replication; }
    void start() { m_replication.start(); }

    // Each drives events until it is so; false when it does not become so in ten seconds.
    bool untilOver();
    bool untilCaughtUp(int times);
    bool untilInterrupted(int times);

    // Starts, waits, and answers how it ended.
    Result<ReplicationSummary> toEnd();
    Result<ReplicationSummary> result() const;

    int caughtUp() const { return m_caughtUp; }
    const std::vector<Error>& interruptions() const { return m_interruptions; }

private:
    Replication m_replication;
    std::optional<Error> m_error;
    bool m_over = false;
    int m_caughtUp = 0;
    std::vector<Error> m_interruptions;
};

} // namespace shanke::test
