// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/LeafClosing.h"

#include "replication/HttpPeer.h"
#include "trust/OwnedId.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeavesAtATime = 100;

// With a body: an empty tombstone closes nothing.
Result<Revision> tombstoneOn(const ForgedLeaf& leaf, const SchoolId& school)
{
    SHANKE_LET(const RevId parent, RevId::parse(leaf.rev.toUtf8()));
    const auto owned = OwnedId::parse(leaf.id);
    Revision tombstone;
    tombstone.id = leaf.id;
    tombstone.deleted = true;
    SHANKE_LET(tombstone.body, Body::fromObject({{u"kind"_s, leaf.id.toString().section(u':', 0, 0)},
                                                 {u"author"_s, owned ? owned->owner : QString()},
                                                 {u"school"_s, school.toString()},
                                                 {u"closes"_s, leaf.rev}}));
    SHANKE_LET(tombstone.rev, revIdFor({leaf.id, parent, true, tombstone.body, {}}));
    tombstone.ancestry = {tombstone.rev.hash, parent.hash}; // what comes before it is there
    return tombstone;
}

// What the server said of one tombstone, or of all.
std::optional<Error> failureOf(const Revision& tombstone,
                               const Result<std::vector<couch::DocFailure>>& failures)
{
    if (!failures)
        return failures.error();
    for (const couch::DocFailure& failure : *failures) {
        if (failure.id == tombstone.id && (failure.rev == tombstone.rev || failure.rev.generation == 0))
            return Error{ErrorKind::Forbidden, failure.reason.isEmpty() ? failure.error : failure.reason, {}};
    }
    return std::nullopt;
}

} // namespace

LeafClosing::LeafClosing(SchoolId school, std::shared_ptr<Clock> clock, std::shared_ptr<HttpTransport> server,
                         const QList<ForgedLeaf>& leaves, const Answer<QList<ClosedLeaf>>& answer)
    : m_school(std::move(school)),
      m_clock(std::move(clock)),
      m_server(std::move(server)),
      m_answer(answer),
      m_left(leaves)
{
}

void LeafClosing::next()
{
    m_peer.reset();
    if (m_left.isEmpty())
        return end();
    const DatabaseName database = m_left.front().database;
    QList<ForgedLeaf> leaves;
    std::vector<Revision> tombstones;
    while (!m_left.isEmpty() && m_left.front().database == database && leaves.size() < LeavesAtATime) {
        const ForgedLeaf leaf = m_left.takeFirst();
        auto tombstone = tombstoneOn(leaf, m_school);
        if (!tombstone) {
            m_closed.append({leaf, tombstone.error()});
            continue;
        }
        leaves.append(leaf);
        tombstones.push_back(*std::move(tombstone));
    }
    m_peer = std::make_unique<HttpPeer>(m_server, database, m_clock);
    m_peer->store(tombstones, {this, [=, this](const Result<std::vector<couch::DocFailure>>& failures) {
                                   onStored(leaves, tombstones, failures);
                               }});
}

// Not inside of what the peer answers: it goes with the next database.
void LeafClosing::onStored(const QList<ForgedLeaf>& leaves, const std::vector<Revision>& tombstones,
                           const Result<std::vector<couch::DocFailure>>& failures)
{
    for (qsizetype i = 0; i < leaves.size(); ++i)
        m_closed.append({leaves[i], failureOf(tombstones[size_t(i)], failures)});
    QMetaObject::invokeMethod(this, &LeafClosing::next, Qt::QueuedConnection);
}

void LeafClosing::end()
{
    m_answer(m_closed);
    emit over();
}

} // namespace shanke
