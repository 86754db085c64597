// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/LocalPeer.h"
#include "replication/PassingPeer.h"
#include "workspace/delivery/DeliveryBook.h"

namespace shanke {

// The local end of a pull: a LocalPeer that tells the delivery book what came from the server, so that it is
// not taken for work that still has to be sent, and that leaves the last of the disk to what a person saves.
// Lives in the engine thread.
class ArrivalPeer final : public PassingPeer
{
public:
    // Where the other end of the pull is.
    struct Origin
    {
        Hop hop;
        DatabaseName database;
    };

    ArrivalPeer(std::unique_ptr<LocalPeer> store, Origin origin, DeliveryBook& book, QList<DocId>& arrived,
                const DiskGuard& disk);

    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;

private:
    Origin m_origin;
    DeliveryBook& m_book;
    QList<DocId>& m_arrived;
    const DiskGuard& m_disk;
};

} // namespace shanke
