// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/FileCheck.h"

#include "files/ChunkStore.h"
#include "files/RunningFile.h"
#include "workspace/files/FileLook.h"

#include <QCryptographicHash>

namespace shanke {

Result<std::optional<FileFault>> FileCheck::faultOf(const QJsonObject& json, QSet<QByteArray>* read) const
{
    const auto file = FileManifest::fromJson(json);
    if (!file)
        return FileFault::Unreadable;
    if (!refuseProgram(file->originalName(), {}) || !refuseProgram(file->name, {}))
        return FileFault::Program;
    SHANKE_LET(DocumentStore * store, storeWith(*file));
    if (!store)
        return FileFault::NotHere;
    if (!read || read->contains(file->sha256.toRaw()))
        return std::nullopt;
    SHANKE_LET(const auto fault, faultIn(*store, *file));
    if (!fault)
        read->insert(file->sha256.toRaw());
    return fault;
}

Result<DocumentStore*> FileCheck::storeWith(const FileManifest& file) const
{
    for (const DatabaseName& pieces : m_pieces) {
        if (!m_databases.stores.contains(pieces))
            continue;
        SHANKE_LET(const auto missing, missingPieces(m_databases, pieces, file));
        if (missing.empty())
            return m_databases.find(pieces);
    }
    return nullptr;
}

Result<std::optional<FileFault>> FileCheck::faultIn(DocumentStore& store, const FileManifest& file) const
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    const ChunkStore chunks(store);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ChunkRef& ref : file.chunks) {
        const auto piece = chunks.piece(snapshot, ref);
        if (!piece && piece.error().kind == ErrorKind::Damaged)
            return FileFault::Damaged;
        if (!piece && piece.error().kind == ErrorKind::NotFound)
            return FileFault::NotHere; // collected meanwhile
        if (!piece)
            return tl::unexpected(piece.error());
        const bool isFirst = &ref == &file.chunks.front();
        if (isFirst &&
            !refuseProgram(file.name, QByteArrayView(*piece).first(std::min(piece->size(), FirstBytes))))
            return FileFault::Program;
        hash.addData(*piece);
    }
    if (hash.result() != file.sha256.toRaw())
        return FileFault::Damaged;
    return std::nullopt;
}

} // namespace shanke
