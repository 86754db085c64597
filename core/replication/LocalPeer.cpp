// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/LocalPeer.h"

#include "base/Digest.h"
#include "couch/AttachmentsSince.h"
#include "couch/Status.h"
#include "replication/Checkpoint.h"
#include "store/ChangeFeed.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

couch::Change toChange(ChangeRow row, bool allLeaves)
{
    couch::Change change;
    change.sequence = couch::Sequence::fromNumber(row.sequence);
    change.id = std::move(row.id);
    change.deleted = row.deleted;
    for (LeafState& leaf : row.leaves) {
        change.revs.append(std::move(leaf.rev));
        if (!allLeaves)
            break;
    }
    return change;
}

// Stands for a peer in the rows of what came from it: never 0 or 1.
qint64 markOf(const QString& identity)
{
    const QByteArray digest = Digest::of(identity.toUtf8()).toHex().first(12);
    return digest.toLongLong(nullptr, 16) + 2;
}

// A revision that this store cannot take, while it takes others.
std::optional<couch::DocFailure> refusalOf(const Revision& revision, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Precondition:
        return couch::DocFailure{revision.id, revision.rev, u"missing_stub"_s, error.detail};
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
        return couch::DocFailure{revision.id, revision.rev, couch::errorWord(error.kind), error.detail};
    default:
        return std::nullopt;
    }
}

} // namespace

Result<std::unique_ptr<LocalPeer>> LocalPeer::of(DocumentStore& store)
{
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    return std::unique_ptr<LocalPeer>(new LocalPeer(store, info.uuid));
}

LocalPeer::LocalPeer(DocumentStore& store, QString identity) : m_store(store), m_identity(std::move(identity))
{
    connect(&store.feed(), &ChangeFeed::changed, this, &LocalPeer::answerLongpolls);
}

void LocalPeer::info(Continuation<PeerInfo> done)
{
    done(m_store.read().and_then([this](const ReadSnapshot& snapshot) {
        return m_store.info(snapshot).map([](const StoreInfo& info) {
            return PeerInfo{info.documents, info.uuid};
        });
    }));
}

void LocalPeer::create(Continuation<> done)
{
    done({}); // an open store exists
}

void LocalPeer::changes(const couch::ChangesQuery& query, Continuation<couch::ChangesPage> done)
{
    auto page = readChanges(query);
    if (query.longpoll && page && page->rows.empty())
        m_longpolls.push_back({query, std::move(done)});
    else
        done(std::move(page));
}

Result<couch::ChangesPage> LocalPeer::readChanges(const couch::ChangesQuery& query) const
{
    SHANKE_LET(const auto snapshot, m_store.read());
    SHANKE_LET(ChangeRows found, m_store.changes(snapshot, query.since.toNumber(), query.limit));
    couch::ChangesPage page;
    page.rows.reserve(found.rows.size());
    for (ChangeRow& row : found.rows)
        page.rows.push_back(toChange(std::move(row), query.allLeaves));
    page.lastSequence = couch::Sequence::fromNumber(found.lastSequence);
    page.pending = found.pending;
    return page;
}

void LocalPeer::answerLongpolls()
{
    for (Longpoll& longpoll : std::exchange(m_longpolls, {}))
        changes(longpoll.query, std::move(longpoll.done));
}

void LocalPeer::missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done)
{
    done(readMissing(query));
}

Result<couch::RevsDiffAnswer> LocalPeer::readMissing(const couch::RevsDiffQuery& query)
{
    RevsById asked;
    for (const couch::DocRevs& document : query)
        asked[document.id] += document.revs;
    SHANKE_LET(const auto snapshot, m_store.read());
    SHANKE_LET(const MissingRevs found, m_store.missing(snapshot, asked));
    couch::RevsDiffAnswer answer;
    for (auto it = found.begin(); it != found.end(); ++it) {
        answer.push_back({it.key(), it->missing, it->possibleAncestors});
        m_leaves.insert(it.key(), asked.value(it.key()));
    }
    return answer;
}

void LocalPeer::fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done)
{
    done(readRevisions(query));
}

Result<couch::BulkGetAnswer> LocalPeer::readRevisions(const couch::BulkGetQuery& query) const
{
    SHANKE_LET(const auto snapshot, m_store.read());
    couch::BulkGetAnswer answer;
    answer.revisions.reserve(query.items.size());
    for (const couch::BulkGetItem& item : query.items)
        SHANKE_TRY(addRevision(snapshot, item, answer));
    return answer;
}

Result<> LocalPeer::addRevision(const ReadSnapshot& snapshot, const couch::BulkGetItem& item,
                                couch::BulkGetAnswer& answer) const
{
    auto revision = m_store.get(snapshot, item.id, item.rev);
    if (revision) {
        couch::stubAttachmentsKnownSince(*revision, item.attachmentsSince);
        answer.revisions.push_back(*std::move(revision));
        return {};
    }
    if (revision.error().kind != ErrorKind::NotFound)
        return Failure(std::move(revision).error());
    // Edited since it was announced: the new leaf has a change of its own.
    SHANKE_LET(const DocumentState state, m_store.state(snapshot, item.id));
    const bool isLeaf = std::any_of(state.leaves.begin(), state.leaves.end(),
                                    [&](const LeafState& leaf) { return leaf.rev == item.rev; });
    if (isLeaf)
        answer.failures.push_back({item.id, item.rev, u"not_found"_s, revision.error().detail});
    return {};
}

void LocalPeer::store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done)
{
    done(graft(revisions));
}

Result<std::vector<couch::DocFailure>> LocalPeer::graft(const std::vector<Revision>& revisions)
{
    SHANKE_LET(auto transaction, m_store.begin(Durability::Batch));
    SHANKE_LET(RevisionSource source, otherAsSource(transaction));
    std::vector<couch::DocFailure> refused;
    for (const Revision& revision : revisions) {
        source.leaves = m_leaves.value(revision.id);
        const auto outcome = m_store.graft(transaction, revision, source);
        if (outcome)
            continue;
        auto refusal = refusalOf(revision, outcome.error());
        if (!refusal)
            return Failure(outcome.error());
        refused.push_back(*std::move(refusal));
    }
    SHANKE_TRY(transaction.commit());
    return refused;
}

Result<RevisionSource> LocalPeer::otherAsSource(const ReadSnapshot& snapshot) const
{
    RevisionSource source;
    if (m_other.isEmpty())
        return source;
    source.mark = markOf(m_other);
    SHANKE_LET(const auto pushed, m_store.local(snapshot, replicationId(m_identity, m_other)));
    const auto checkpoint = pushed ? Checkpoint::fromJson(*pushed) : std::nullopt;
    source.sharedUpTo = checkpoint ? checkpoint->history().front().end.toNumber() : 0;
    return source;
}

void LocalPeer::readLocal(const QString& id, Continuation<std::optional<QJsonObject>> done)
{
    done(m_store.read().and_then([&](const ReadSnapshot& snapshot) { return m_store.local(snapshot, id); }));
}

void LocalPeer::writeLocal(const QString& id, const QJsonObject& content, Continuation<> done)
{
    done(m_store.begin(Durability::Full).and_then([&](WriteTransaction transaction) -> Result<> {
        SHANKE_TRY(m_store.putLocal(transaction, id, content));
        return transaction.commit();
    }));
}

void LocalPeer::cancelAll()
{
    for (const Longpoll& longpoll : std::exchange(m_longpolls, {}))
        longpoll.done(fail(ErrorKind::Cancelled, u"The wait for changes was cancelled."_s));
}

} // namespace shanke
