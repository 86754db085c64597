// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundlePlan.h"

#include "files/ChunkCollection.h"
#include "files/ChunkName.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PartOverhead = 64 * 1024;  // header, contents and signature
constexpr qint64 SliceOverhead = 16 * 1024; // an empty store, compressed
constexpr qint64 RowOverhead = 512;         // revision tree and indexes of one document
constexpr int RowsAtOnce = 500;

} // namespace

Result<BundlePlan> BundlePlanner::plan(const QList<BundleSource>& sources)
{
    for (const BundleSource& source : sources)
        SHANKE_TRY(addChanges(source));
    for (const Wanted& wanted : m_wanted)
        SHANKE_TRY(addPieces(wanted));
    return std::move(m_plan);
}

Result<> BundlePlanner::addChanges(const BundleSource& source)
{
    SHANKE_LET(const auto snapshot, source.store->read());
    SHANKE_LET(const StoreInfo info, source.store->info(snapshot));
    PlannedSlice slice{source.database, source.store, info.uuid, source.since, source.since, 0, {}};
    for (;;) {
        SHANKE_LET(const ChangeRows rows, source.store->changes(snapshot, slice.to, RowsAtOnce));
        for (const ChangeRow& row : rows.rows) {
            if (m_stop)
                return fail(ErrorKind::Cancelled, u"Stopped."_s);
            SHANKE_LET(const qint64 bytes, measure(source, snapshot, row));
            slice.from = slice.to;
            SHANKE_LET(PlannedSlice * place, sliceFor(slice, bytes));
            place->to = slice.to = row.sequence;
            ++place->documents;
            ++m_plan.documents;
            m_plan.textBytes += bytes;
        }
        if (rows.pending == 0)
            return {};
    }
}

// The bytes of everything that travels with a document, and what files it names.
Result<qint64> BundlePlanner::measure(const BundleSource& source, const ReadSnapshot& snapshot,
                                      const ChangeRow& row)
{
    qint64 bytes = RowOverhead;
    for (const LeafState& leaf : row.leaves) {
        const auto revision = source.store->get(snapshot, row.id, leaf.rev);
        if (!revision && revision.error().kind == ErrorKind::NotFound)
            continue; // its text is not kept here
        SHANKE_TRY(revision);
        bytes += revision->body.text().size();
        for (const Attachment& attachment : revision->attachments)
            bytes += attachment.length;
        if (source.pieceStore)
            ChunkCollection::addNamesIn(revision->body.text(), wantedFor(source).digests);
    }
    return bytes;
}

BundlePlanner::Wanted& BundlePlanner::wantedFor(const BundleSource& source)
{
    for (Wanted& wanted : m_wanted) {
        if (wanted.store == source.pieceStore)
            return wanted;
    }
    return m_wanted.emplace_back(Wanted{source.pieces, source.pieceStore, {}});
}

Result<> BundlePlanner::addPieces(const Wanted& wanted)
{
    SHANKE_LET(const auto snapshot, wanted.store->read());
    SHANKE_LET(const StoreInfo info, wanted.store->info(snapshot));
    const PlannedSlice slice{wanted.database, wanted.store, info.uuid, 0, 0, 0, {}};
    for (const QByteArray& raw : wanted.digests) {
        SHANKE_LET(const Digest digest, Digest::fromRaw(raw));
        const auto revision = wanted.store->get(snapshot, chunkDocId(digest));
        if (!revision && revision.error().kind == ErrorKind::NotFound)
            continue; // a file that is not on this PC
        SHANKE_TRY(revision);
        qint64 bytes = RowOverhead;
        for (const Attachment& attachment : revision->attachments)
            bytes += attachment.length;
        SHANKE_LET(PlannedSlice * place, sliceFor(slice, bytes));
        place->pieces.append(revision->id);
        ++place->documents;
        ++m_plan.pieces;
        m_plan.pieceBytes += bytes;
    }
    return {};
}

// The slice of the last part that goes on with `like`, or a new one there, or in a new part.
Result<PlannedSlice*> BundlePlanner::sliceFor(const PlannedSlice& like, qint64 bytes)
{
    if (bytes > m_partBytes - PartOverhead - SliceOverhead)
        return fail(ErrorKind::InvalidInput,
                    u"A part must have at least %1 MB: one document is that large."_s.arg(
                        (bytes + PartOverhead + SliceOverhead) / 1'000'000 + 1));
    const auto fits = [&](qint64 more) {
        return !m_plan.parts.isEmpty() && m_plan.parts.back().bytes + more <= m_partBytes;
    };
    const bool goesOn = !m_plan.parts.isEmpty() && !m_plan.parts.back().slices.isEmpty() &&
                        m_plan.parts.back().slices.back().store == like.store;
    if (goesOn && fits(bytes)) {
        m_plan.parts.back().bytes += bytes;
        return &m_plan.parts.back().slices.back();
    }
    if (!fits(SliceOverhead + bytes))
        m_plan.parts.append(PlannedPart{{}, PartOverhead});
    m_plan.parts.back().bytes += SliceOverhead + bytes;
    m_plan.parts.back().slices.append(like);
    return &m_plan.parts.back().slices.back();
}

} // namespace shanke
