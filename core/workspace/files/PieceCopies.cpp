// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/PieceCopies.h"

#include "files/ChunkStore.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> copyPiece(const ChunkStore& from, const ReadSnapshot& here, DocumentStore& to, const ChunkRef& ref)
{
    SHANKE_LET(const QByteArray piece, from.piece(here, ref));
    const SealedChunk sealed = SealedChunk::seal(piece);
    SHANKE_LET(WriteTransaction transaction, to.begin(Durability::Full));
    SHANKE_TRY(ChunkStore(to).put(transaction, sealed.ref.id, sealed.bytes));
    return transaction.commit();
}

} // namespace

Result<> copyPieces(DocumentStore& from, DocumentStore& to, const std::vector<FileManifest>& files)
{
    SHANKE_LET(const ReadSnapshot here, from.read());
    const ChunkStore source(from);
    for (const FileManifest& file : files) {
        SHANKE_LET(const auto gone, source.missing(here, file));
        if (!gone.empty())
            return fail(ErrorKind::Precondition,
                        u"no-file: not all of the file %1 is on this PC"_s.arg(file.name));
    }
    for (const FileManifest& file : files) {
        std::vector<ChunkRef> missing;
        {
            SHANKE_LET(const ReadSnapshot there, to.read());
            SHANKE_LET(missing, ChunkStore(to).missing(there, file));
        }
        for (const ChunkRef& ref : missing)
            SHANKE_TRY(copyPiece(source, here, to, ref));
    }
    return {};
}

} // namespace shanke
