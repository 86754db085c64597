// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/SequenceRanges.h"
#include "replication/LocalPeer.h"
#include "replication/PassingPeer.h"

namespace shanke {

// A target that remembers which changes of its store the replication wrote, so that they are not carried back
// to where they came from. What a person writes meanwhile is not among them.
class NotingPeer final : public PassingPeer
{
public:
    // `written` grows while the peer lives, and must outlive it like `store`.
    NotingPeer(std::unique_ptr<LocalPeer> peer, DocumentStore& store, SequenceRanges& written)
        : PassingPeer(std::move(peer)), m_store(store), m_written(written)
    {
    }

    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;

private:
    Result<qint64> lastSequence() const;

    DocumentStore& m_store;
    SequenceRanges& m_written;
};

} // namespace shanke
