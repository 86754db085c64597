// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/PassingPeer.h"
#include "workspace/sync/ByteBudget.h"

namespace shanke {

// The server's end of the lane of files: begins to send a piece only while nothing more urgent wants the line
// and the day's budget allows it, and counts what went. Everything else passes through. Lives in the engine
// thread.
class LanePeer final : public PassingPeer
{
    Q_OBJECT
public:
    LanePeer(std::unique_ptr<Peer> server, ByteBudget& budget);

    // While closed no piece begins; one under way goes on.
    void setOpen(bool open);
    // A piece waits for its turn.
    bool isWaiting() const { return m_held.has_value(); }

    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;
    void cancelAll() override;

signals:
    void held(); // a piece waits for its turn from now on

private:
    using Stored = Continuation<std::vector<couch::DocFailure>>;

    struct Held
    {
        std::vector<Revision> revisions;
        Stored done;
    };

    void begin();
    void send(Held held);

    ByteBudget& m_budget;
    std::optional<Held> m_held;
    bool m_isOpen = false;
};

} // namespace shanke
