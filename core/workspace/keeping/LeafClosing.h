// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "base/Run.h"
#include "replication/Peer.h"
#include "workspace/values/ServerLeaves.h"

namespace shanke {

class Clock;

// Closes leaves at a server with tombstones that say what they close, and nothing else there; whether it may
// is for the server to say, of each. Lives in the engine thread.
class LeafClosing final : public Run
{
    Q_OBJECT
public:
    // `school`: of whom.
    LeafClosing(SchoolId school, std::shared_ptr<Clock> clock, std::shared_ptr<HttpTransport> server,
                const QList<ForgedLeaf>& leaves, const Answer<QList<ClosedLeaf>>& answer);

    void start() { next(); }

private:
    void next();
    void onStored(const QList<ForgedLeaf>& leaves, const std::vector<Revision>& tombstones,
                  const Result<std::vector<couch::DocFailure>>& failures);
    void end();

    SchoolId m_school;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HttpTransport> m_server;
    Answer<QList<ClosedLeaf>> m_answer;
    QList<ForgedLeaf> m_left;
    std::unique_ptr<Peer> m_peer;
    QList<ClosedLeaf> m_closed;
};

} // namespace shanke
