// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/NotingPeer.h"

namespace shanke {

// A local peer stores before it returns: nobody else writes between the two looks.
void NotingPeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    const auto before = lastSequence();
    const auto note = [this, before, done](Result<std::vector<couch::DocFailure>> stored) {
        const auto after = lastSequence();
        if (before && after)
            m_written.add(*before, *after);
        done(std::move(stored));
    };
    peer().store(std::move(revisions), {this, note});
}

Result<qint64> NotingPeer::lastSequence() const
{
    SHANKE_LET(const auto snapshot, m_store.read());
    return m_store.info(snapshot).map(&StoreInfo::lastSequence);
}

} // namespace shanke
