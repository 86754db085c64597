// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ChunkCollection.h"

#include "base/Clock.h"
#include "files/ChunkName.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HexCharacters = 64;
const QString NotesId = u"collection"_s; // {"<digest>": when it was first seen unnamed}

Result<QJsonObject> notes(const DocumentStore& chunks, const ReadSnapshot& snapshot)
{
    return chunks.local(snapshot, NotesId).map([](const auto& found) {
        return found.value_or(QJsonObject());
    });
}

QString keyOf(const Digest& digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

void ChunkCollection::addNamesIn(QByteArrayView text, Names& named)
{
    for (qsizetype at = text.indexOf("chunk:"); at >= 0; at = text.indexOf("chunk:", at + 1)) {
        const QByteArrayView hex = text.sliced(at + ChunkPrefix.size());
        if (hex.size() < HexCharacters)
            return;
        if (const auto digest = Digest::fromHex(hex.first(HexCharacters)))
            named.insert(digest->toRaw());
    }
}

Result<> ChunkCollection::addNamed(const DocumentStore& store, Names& named)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    return store.eachText(snapshot, "chunk:", [&](QByteArrayView text) { addNamesIn(text, named); });
}

Result<std::vector<Digest>> ChunkCollection::unnamed(const DocumentStore& chunks, const Names& named)
{
    SHANKE_LET(const ReadSnapshot snapshot, chunks.read());
    SHANKE_LET(const auto rows,
               chunks.list(snapshot, {.prefix = ChunkPrefix, .first = {}, .limit = 0, .bodies = false}));
    std::vector<Digest> unnamed;
    for (const DocumentRow& row : rows) {
        const auto digest = digestOfChunk(row.id);
        if (digest && !named.contains(digest->toRaw()))
            unnamed.push_back(*digest);
    }
    return unnamed;
}

Result<std::vector<Digest>> ChunkCollection::note(DocumentStore& chunks, const std::vector<Digest>& unnamed,
                                                  const QDateTime& now)
{
    SHANKE_LET(WriteTransaction transaction, chunks.begin(Durability::Batch));
    SHANKE_LET(const QJsonObject before, notes(chunks, transaction));
    QJsonObject after;
    std::vector<Digest> due;
    for (const Digest& digest : unnamed) {
        const QString key = keyOf(digest);
        const QDateTime since = QDateTime::fromString(before[key].toString(), Qt::ISODate);
        if (since.isValid() && since.msecsTo(now) >= std::chrono::milliseconds(Grace).count())
            due.push_back(digest);
        after[key] = toIsoString(since.isValid() ? since : now);
    }
    if (after != before)
        SHANKE_TRY(chunks.putLocal(transaction, NotesId, after));
    SHANKE_TRY(transaction.commit());
    return due;
}

Result<int> ChunkCollection::remove(DocumentStore& chunks, const std::vector<Digest>& due)
{
    SHANKE_LET(WriteTransaction transaction, chunks.begin(Durability::Batch));
    SHANKE_LET(QJsonObject noted, notes(chunks, transaction));
    int removed = 0;
    for (const Digest& digest : due) {
        if (!noted.contains(keyOf(digest)))
            continue; // spared
        SHANKE_TRY(chunks.purge(transaction, chunkDocId(digest)));
        noted.remove(keyOf(digest));
        ++removed;
    }
    SHANKE_TRY(chunks.putLocal(transaction, NotesId, noted));
    SHANKE_TRY(transaction.commit());
    return removed;
}

Result<> ChunkCollection::spare(DocumentStore& chunks, WriteTransaction& transaction,
                                const std::vector<SealedChunk>& wanted)
{
    SHANKE_LET(const QJsonObject before, notes(chunks, transaction));
    QJsonObject after = before;
    for (const SealedChunk& chunk : wanted)
        after.remove(keyOf(chunk.ref.id));
    if (after == before)
        return {};
    return chunks.putLocal(transaction, NotesId, after);
}

} // namespace shanke
