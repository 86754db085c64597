// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/LocalPeer.h"
#include "replication/PassingPeer.h"

namespace shanke {

// A source that ends at a sequence: the changes of a store up to there, as if nothing came later. What is
// asked of it otherwise is the store's. The source of a bundle's slice.
class RangePeer final : public PassingPeer
{
public:
    RangePeer(std::unique_ptr<LocalPeer> store, qint64 upTo) : PassingPeer(std::move(store)), m_upTo(upTo) {}

    void changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done) override;

private:
    qint64 m_upTo;
};

} // namespace shanke
