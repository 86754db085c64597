// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/SnapshotReader.h"

#include "base/WholeFile.h"
#include "snapshot/Decompressor.h"
#include "snapshot/ForeignStore.h"
#include "snapshot/SnapshotWriter.h"
#include "snapshot/StreamDigest.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ReadPieceBytes = 256 * 1024;

} // namespace

void removeStoreFile(const QString& path)
{
    for (const auto& suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, ".partial"_L1})
        QFile::remove(path + suffix);
}

Result<SnapshotFacts> unpackSnapshot(const QString& file, const QString& path, const std::atomic<bool>& stop)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(file, source.errorString()), file);
    SHANKE_LET(auto reader, SnapshotReader::open(source));
    SHANKE_TRY(reader.unpack(path, stop));
    return reader.facts();
}

Result<SnapshotReader> SnapshotReader::open(QIODevice& source)
{
    SHANKE_LET(const QJsonObject object, SnapshotFacts::frame().decode(source));
    SHANKE_LET(SnapshotFacts facts, SnapshotFacts::fromJson(object));
    return SnapshotReader(source, std::move(facts));
}

Result<> SnapshotReader::unpack(const QString& path, const std::atomic<bool>& stop)
{
    SHANKE_TRY(ensureSpace(path, m_facts.bytes));
    removeStoreFile(path);
    auto unpacked = inflate(path, stop).and_then([&] { return makeOwn(path); });
    if (!unpacked)
        removeStoreFile(path);
    return unpacked;
}

Result<> SnapshotReader::inflate(const QString& path, const std::atomic<bool>& stop)
{
    WholeFile file(path);
    SHANKE_TRY(file.open());
    StreamDigest digest;
    Decompressor decompressor(m_facts.bytes, [&](QByteArrayView bytes) { return file.write(bytes); });
    for (QByteArray packed = m_source.read(ReadPieceBytes); !packed.isEmpty();
         packed = m_source.read(ReadPieceBytes)) {
        if (stop)
            return fail(ErrorKind::Cancelled, u"Stopped."_s);
        digest.add(packed);
        SHANKE_TRY(decompressor.add(packed));
    }
    SHANKE_TRY(decompressor.finish());
    if (digest.result().toHex() != m_facts.digest || file.size() != m_facts.bytes)
        return fail(ErrorKind::InvalidInput, u"The snapshot was altered on its way."_s);
    return file.commit();
}

Result<> SnapshotReader::makeOwn(const QString& path) const
{
    SHANKE_TRY(checkForeignStore(path));
    SHANKE_LET(const auto store, DocumentStore::open(path, OpenMode::MustExist));
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const StoreInfo info, store->info(transaction));
    if (info.lastSequence != m_facts.sequence || info.documents != m_facts.documents)
        return fail(ErrorKind::InvalidInput, u"The snapshot does not hold what it says."_s);
    SHANKE_TRY(store->removeLocals(transaction));
    SHANKE_TRY(store->renew(transaction));
    SHANKE_TRY(store->putLocal(transaction, QString::fromLatin1(OriginId),
                               {{u"source"_s, m_facts.source}, {u"sequence"_s, m_facts.sequence}}));
    return transaction.commit();
}

} // namespace shanke
