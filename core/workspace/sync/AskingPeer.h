// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/PassingPeer.h"

namespace shanke {

// A server that is only asked what it has: the first revision that would have to be sent is not, and said to
// be lacking. Everything else passes through. Lives in the engine thread.
class AskingPeer final : public PassingPeer
{
    Q_OBJECT
public:
    explicit AskingPeer(std::unique_ptr<Peer> server) : PassingPeer(std::move(server)) {}

    void store(std::vector<Revision>, Continuation<std::vector<couch::DocFailure>> done) override
    {
        emit lacking();
        done(fail(ErrorKind::Cancelled, QStringLiteral("It is only asked what is there.")));
    }

signals:
    void lacking();
};

} // namespace shanke
