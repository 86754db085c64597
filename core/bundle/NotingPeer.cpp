// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/NotingPeer.h"

namespace shanke {

void NotingPeer::changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done)
{
    m_peer->changes(query, std::move(done));
}

void NotingPeer::missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done)
{
    m_peer->missing(query, std::move(done));
}

void NotingPeer::fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done)
{
    m_peer->fetch(query, std::move(done));
}

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
    m_peer->store(std::move(revisions), {m_peer.get(), note});
}

void NotingPeer::readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done)
{
    m_peer->readLocal(id, std::move(done));
}

void NotingPeer::writeLocal(const QString& id, const QJsonObject& content, Continuation<> done)
{
    m_peer->writeLocal(id, content, std::move(done));
}

Result<qint64> NotingPeer::lastSequence() const
{
    SHANKE_LET(const auto snapshot, m_store.read());
    return m_store.info(snapshot).map(&StoreInfo::lastSequence);
}

} // namespace shanke
