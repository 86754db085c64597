// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileIntake.h"

#include "files/ChunkCollection.h"
#include "files/FileName.h"

#include <QMimeDatabase>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// As much as is read, sealed and stored between two turns of the event loop: about 20 ms of an old PC.
constexpr qint64 StepBytes = 768 * 1024;

} // namespace

FileIntake::FileIntake(DocumentStore& store, std::unique_ptr<SourceFile> source)
    : m_store(store), m_source(std::move(source)), m_pieces(m_source->device())
{
    m_manifest.name = cleanFileName(m_source->name());
    if (m_manifest.name != m_source->name())
        m_manifest.original = m_source->name();
    m_manifest.mime = QMimeDatabase().mimeTypeForFile(m_source->path(), QMimeDatabase::MatchExtension).name();
    m_manifest.size = m_source->size();
}

Result<bool> FileIntake::step()
{
    SHANKE_LET(const std::vector<SealedChunk> chunks, readSome());
    if (m_ended)
        SHANKE_TRY(conclude());
    SHANKE_TRY(putAll(chunks));
    return m_ended;
}

Result<std::vector<SealedChunk>> FileIntake::readSome()
{
    std::vector<SealedChunk> chunks;
    for (qint64 bytes = 0; bytes < StepBytes && !m_ended;) {
        SHANKE_LET(const QByteArray piece, m_pieces.next());
        m_ended = piece.isEmpty();
        if (m_ended)
            break;
        if (int(m_manifest.chunks.size()) >= FileManifest::MostChunks)
            return fail(ErrorKind::TooLarge, u"%1 is larger than can be attached"_s.arg(m_source->path()));
        m_sha256.addData(piece);
        bytes += piece.size();
        chunks.push_back(SealedChunk::seal(piece));
        m_manifest.chunks.push_back(chunks.back().ref);
    }
    return chunks;
}

Result<> FileIntake::putAll(const std::vector<SealedChunk>& chunks)
{
    // The last transaction waits for the disk, and so for all before it: the manifest comes after.
    SHANKE_LET(WriteTransaction transaction, m_store.begin(m_ended ? Durability::Full : Durability::Batch));
    ChunkStore store(m_store);
    for (const SealedChunk& chunk : chunks) {
        SHANKE_LET(const bool isNew, store.put(transaction, chunk.ref.id, chunk.bytes));
        m_counts.bytesRead += chunk.ref.size;
        m_counts.newChunks += isNew ? 1 : 0;
        m_counts.newBytes += isNew ? chunk.bytes.size() : 0;
    }
    SHANKE_TRY(ChunkCollection::spare(m_store, transaction, chunks));
    return transaction.commit();
}

Result<> FileIntake::conclude()
{
    qint64 size = 0;
    for (const ChunkRef& chunk : m_manifest.chunks)
        size += chunk.size;
    SHANKE_TRY(m_source->checkUnchanged(size));
    SHANKE_LET(m_manifest.sha256, Digest::fromRaw(m_sha256.result()));
    return {};
}

} // namespace shanke
