// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/FileLook.h"

#include "files/ChunkName.h"
#include "files/ChunkStore.h"

#include <QSet>

namespace shanke {

Result<std::vector<Place>> placesOfPieces(const ReadView& view, const DatabaseName& pieces,
                                          const FileManifest& file)
{
    SHANKE_LET(const DocumentStore* store, view.databases.find(pieces));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    std::vector<Place> places;
    for (const ChunkRef& chunk : file.chunks) {
        const DocId id = chunkDocId(chunk.id);
        SHANKE_LET(const DocumentState state, store->state(snapshot, id));
        places.push_back({pieces, id, state.sequence});
    }
    return places;
}

Result<std::vector<ChunkRef>> missingPieces(const OpenStores& databases, const DatabaseName& pieces,
                                            const FileManifest& file)
{
    if (!databases.stores.contains(pieces) && !databases.failures.contains(pieces)) {
        std::vector<ChunkRef> all;
        QSet<QByteArray> seen;
        for (const ChunkRef& chunk : file.chunks)
            if (const auto count = seen.size(); seen.insert(chunk.id.toRaw()), seen.size() > count)
                all.push_back(chunk);
        return all;
    }
    SHANKE_LET(DocumentStore * store, databases.find(pieces));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    return ChunkStore(*store).missing(snapshot, file);
}

Result<FileState> lookAt(const ReadView& view, const DatabaseName& pieces, const FileManifest& file)
{
    SHANKE_LET(const auto missing, missingPieces(view.databases, pieces, file));
    FileState state;
    state.bytesHere = file.size;
    for (const ChunkRef& chunk : missing)
        state.bytesHere -= chunk.size;
    state.isHere = missing.empty();
    const auto wanted = view.fetching.pausedByFile.constFind(file.sha256.toRaw());
    state.isWanted = wanted != view.fetching.pausedByFile.constEnd();
    state.isPaused = state.isWanted && *wanted;
    state.isHeld = state.isWanted && view.fetching.isHeld;
    state.remaining = view.fetching.timeFor(file.size - state.bytesHere);
    if (state.isHere && !file.chunks.empty()) {
        SHANKE_LET(const auto places, placesOfPieces(view, pieces, file));
        state.delivery = view.delivery.ofAll(places);
        if (state.delivery == Delivery::WaitingForNetwork)
            state.problem = view.delivery.problemOf(pieces);
    }
    return state;
}

} // namespace shanke
