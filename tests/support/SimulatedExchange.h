// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Replication.h"
#include "support/FakeClock.h"
#include "support/SimulatedLine.h"
#include "support/TempStore.h"

namespace shanke::test {

// A PC and a node with one database, and a simulated line between them: one exchange of everything, on
// simulated time, in milliseconds of this PC's.
class SimulatedExchange
{
public:
    enum class Direction { Push, Pull };

    SimulatedExchange(Direction direction, const LinkShape& shape);

    // To be filled before run(); the other one stays empty.
    DocumentStore& source() { return m_direction == Direction::Push ? m_pc.store() : atNode(); }
    DocumentStore& target() { return m_direction == Direction::Push ? atNode() : m_pc.store(); }

    // Replicates until everything is there; simulated seconds. None: it did not come to an end within
    // `longest`.
    std::optional<double> run(std::chrono::seconds longest);
    // The same by a new replication after every failure, as a workspace visits its server.
    std::optional<double> runInVisits(std::chrono::seconds longest);

    SimulatedLine& line() { return m_line; }
    // What went in the direction of the documents.
    qint64 bytes() const { return m_direction == Direction::Push ? m_line.bytesUp() : m_line.bytesDown(); }
    // How long the line needs at the least for so many bytes in that direction, cuts included.
    double leastSeconds(qint64 bytes) const;

private:
    DocumentStore& atNode();
    std::unique_ptr<Replication> replication(const ReplicationOptions& options);
    // Until it is over one way or the other; false: not by then.
    bool play(Replication& replication, const std::optional<bool>& isOver,
              std::chrono::milliseconds deadline);
    double secondsSince(std::chrono::milliseconds began) const;

    Direction m_direction;
    LinkShape m_shape;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    QTemporaryDir m_folder;
    std::unique_ptr<NodeDatabases> m_databases;
    std::unique_ptr<NodeUsers> m_users;
    std::unique_ptr<NodeRouter> m_router;
    SimulatedLine m_line;
    TempStore m_pc;
};

} // namespace shanke::test
