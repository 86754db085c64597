// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ArrivalPeer.h"

namespace shanke {

ArrivalPeer::ArrivalPeer(std::unique_ptr<LocalPeer> store, Origin origin, DeliveryBook& book,
                         QList<DocId>& arrived, const DiskGuard& disk)
    : PassingPeer(std::move(store)),
      m_origin(std::move(origin)),
      m_book(book),
      m_arrived(arrived),
      m_disk(disk)
{
}

// A local peer stores before it returns, so what changed between the two looks at the book came from the
// server.
void ArrivalPeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    if (const auto room = m_disk.check(Writing::Text); !room) {
        done(tl::unexpected(room.error()));
        return;
    }
    QList<DocId> ids;
    for (const Revision& revision : revisions)
        ids.append(revision.id);
    if (const auto noted = m_book.noteOwnChanges(m_origin.database); !noted) {
        done(tl::unexpected(noted.error()));
        return;
    }
    const auto answer = [this, ids, done](Result<std::vector<couch::DocFailure>> stored) {
        const auto noted = m_book.noteArrival(m_origin.hop, m_origin.database, ids);
        m_arrived.append(ids);
        done(noted ? std::move(stored) : tl::unexpected(noted.error()));
    };
    peer().store(std::move(revisions), {this, answer});
}

} // namespace shanke
