// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundleFilling.h"

#include "bundle/BundleUnpacker.h"
#include "bundle/RangePeer.h"
#include "replication/CheckpointKeeper.h"
#include "replication/DebtList.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int PiecesAtOnce = 4; // about a megabyte: a save never waits for more

} // namespace

BundleFilling::BundleFilling(PlannedPart part, QString folder, std::shared_ptr<Clock> clock)
    : m_part(std::move(part)), m_folder(std::move(folder)), m_clock(std::move(clock))
{
}

BundleFilling::~BundleFilling() = default;

void BundleFilling::start()
{
    next();
}

void BundleFilling::next()
{
    if (m_slice == m_part.slices.size())
        return end({});
    if (const auto opened = openStore(); !opened)
        return end(opened);
    if (slice().pieces.isEmpty())
        replicate();
    else
        copyPieces();
}

Result<> BundleFilling::openStore()
{
    SHANKE_LET(m_store,
               DocumentStore::open(BundleUnpacker::storeFile(m_folder, m_slice), OpenMode::CreateIfMissing));
    m_piece = 0;
    return {};
}

// A checkpoint of both says that the new store has what the receiver has: the replication begins behind it.
void BundleFilling::replicate()
{
    auto here = LocalPeer::of(*slice().store);
    auto there = LocalPeer::of(*m_store);
    if (!here || !there)
        return end(tl::unexpected(here ? there.error() : here.error()));
    m_checkpoint = replicationId((*here)->identity(), (*there)->identity());
    m_source = std::make_unique<RangePeer>(*std::move(here), slice().to);
    m_target = *std::move(there);
    if (slice().from == 0)
        return begin();
    m_keeper = std::make_unique<CheckpointKeeper>(*m_source, *m_target, *m_clock);
    const Continuation<> recorded(this, [this](const Result<>& result) { result ? begin() : end(result); });
    m_keeper->load({this, [this, recorded](const Result<couch::Sequence>&) {
                        m_keeper->record(couch::Sequence::fromNumber(slice().from), {}, recorded);
                    }});
}

void BundleFilling::begin()
{
    m_replication = std::make_unique<Replication>(std::move(m_source), std::move(m_target),
                                                  ReplicationOptions(), m_clock);
    connect(m_replication.get(), &Replication::progressed, this, [this](const ReplicationProgress& progress) {
        emit progressed(m_documents + progress.counts.docsWritten);
    });
    // Queued, so that the replication is not destroyed inside its own signal.
    connect(m_replication.get(), &Replication::finished, this, &BundleFilling::onReplicated,
            Qt::QueuedConnection);
    connect(
        m_replication.get(), &Replication::failed, this,
        [this](const Error& error) { end(tl::unexpected(error)); }, Qt::QueuedConnection);
    m_replication->start();
}

void BundleFilling::onReplicated()
{
    const auto refused = m_replication->summary().refused;
    m_replication.reset();
    const auto closed = closeSlice();
    if (!closed)
        return end(closed);
    if (!refused.empty())
        return end(fail(ErrorKind::Damaged, u"%1 cannot be taken along: %2"_s.arg(
                                                refused.front().id.toString(), refused.front().reason)));
    next();
}

// Pieces are fetched by name, as they are from a server: the receiver wants these and no others.
void BundleFilling::copyPieces()
{
    const auto& pieces = slice().pieces;
    for (int i = 0; i < PiecesAtOnce && m_piece < pieces.size(); ++i, ++m_piece) {
        if (const auto copied = copyPiece(pieces[m_piece]); !copied)
            return end(copied);
    }
    emit progressed(m_documents + m_piece);
    if (m_piece < pieces.size()) {
        QMetaObject::invokeMethod(this, &BundleFilling::copyPieces, Qt::QueuedConnection);
        return;
    }
    const auto closed = closeSlice();
    closed ? next() : end(closed);
}

Result<> BundleFilling::copyPiece(const DocId& id)
{
    SHANKE_LET(const auto snapshot, slice().store->read());
    SHANKE_LET(const Revision revision, slice().store->get(snapshot, id));
    SHANKE_LET(auto transaction, m_store->begin(Durability::Batch));
    SHANKE_TRY(m_store->graft(transaction, revision));
    return transaction.commit();
}

Result<> BundleFilling::closeSlice()
{
    m_keeper.reset();
    m_store.reset();
    if (!m_checkpoint.isEmpty()) {
        SHANKE_LET(auto transaction, slice().store->begin(Durability::Batch));
        SHANKE_TRY(slice().store->removeLocal(transaction, debtsId(m_checkpoint)));
        SHANKE_TRY(slice().store->removeLocal(transaction, std::exchange(m_checkpoint, {})));
        SHANKE_TRY(transaction.commit());
    }
    const QFileInfo file(BundleUnpacker::storeFile(m_folder, m_slice));
    m_done.append(
        {slice().database, slice().source, slice().from, slice().to, slice().documents, file.size()});
    m_documents += slice().documents;
    ++m_slice;
    return {};
}

void BundleFilling::end(const Result<>& result)
{
    if (result)
        emit finished(m_done);
    else
        emit failed(result.error());
}

} // namespace shanke
