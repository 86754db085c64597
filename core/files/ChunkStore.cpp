// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ChunkStore.h"

#include "files/ChunkName.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString DataName = u"data"_s;

const Body& chunkBody()
{
    static const Body body = Body::fromTrusted(R"({"kind":"chunk","schema":1})");
    return body;
}

Result<QByteArray> sealedBytes(const Revision& chunk)
{
    const auto data = std::find_if(chunk.attachments.begin(), chunk.attachments.end(),
                                   [](const Attachment& attachment) { return attachment.name == DataName; });
    if (data == chunk.attachments.end() || data->length > mostSealedBytes())
        return fail(ErrorKind::Damaged, u"a piece of a file has no bytes"_s, chunk.id.toString());
    SHANKE_LET(const auto device, data->content());
    return device->read(mostSealedBytes() + 1);
}

} // namespace

Result<bool> ChunkStore::has(const ReadSnapshot& snapshot, const Digest& id) const
{
    const auto state = m_store.state(snapshot, chunkDocId(id));
    if (!state && state.error().kind != ErrorKind::NotFound)
        return tl::unexpected(state.error());
    return state && !state->deleted;
}

Result<bool> ChunkStore::put(WriteTransaction& transaction, const Digest& id, const QByteArray& sealed)
{
    SHANKE_LET(const bool isHere, has(transaction, id));
    if (isHere)
        return false;
    Edit edit;
    edit.id = chunkDocId(id);
    edit.body = chunkBody();
    edit.attachments = {attachmentFromBytes(DataName, "application/octet-stream", sealed)};
    SHANKE_TRY(m_store.put(transaction, edit));
    return true;
}

Result<QByteArray> ChunkStore::piece(const ReadSnapshot& snapshot, const ChunkRef& ref) const
{
    SHANKE_LET(const Revision chunk, m_store.get(snapshot, chunkDocId(ref.id)));
    SHANKE_LET(const QByteArray sealed, sealedBytes(chunk));
    return unseal(ref, sealed);
}

Result<std::vector<ChunkRef>> ChunkStore::missing(const ReadSnapshot& snapshot,
                                                  const FileManifest& file) const
{
    std::vector<ChunkRef> missing;
    QSet<QByteArray> seen;
    for (const ChunkRef& ref : file.chunks) {
        const QByteArray id = ref.id.toRaw();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        SHANKE_LET(const bool isHere, has(snapshot, ref.id));
        if (!isHere)
            missing.push_back(ref);
    }
    return missing;
}

} // namespace shanke
