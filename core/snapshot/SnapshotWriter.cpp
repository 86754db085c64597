// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/SnapshotWriter.h"

#include "base/WholeFile.h"
#include "snapshot/Compressor.h"
#include "snapshot/StreamDigest.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ReserveBytes = 512LL * 1024 * 1024; // what a disk keeps free for what a person saves
constexpr qint64 WrittenPieceBytes = 256 * 1024;

// Removes the copy and what SQLite keeps beside it.
class CopyFile
{
public:
    explicit CopyFile(QString path) : m_path(std::move(path)) { remove(); }
    ~CopyFile() { remove(); }
    Q_DISABLE_COPY_MOVE(CopyFile)

    const QString& path() const { return m_path; }

private:
    void remove() const
    {
        for (const auto& suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(m_path + suffix);
    }

    QString m_path;
};

} // namespace

Result<> ensureSpace(const QString& path, qint64 bytes)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.bytesAvailable() >= bytes + ReserveBytes)
        return {};
    return fail(ErrorKind::DiskFull,
                u"The disk has %1 MB free; %2 MB are needed, and 512 MB stay free for daily work."_s
                    .arg(disk.bytesAvailable() / 1'000'000)
                    .arg(bytes / 1'000'000 + 1),
                path);
}

Result<SnapshotFacts> SnapshotWriter::write(const QString& path, const QString& made,
                                            const std::atomic<bool>& stop) const
{
    SHANKE_LET(const auto snapshot, m_store.read());
    SHANKE_LET(const StoreInfo info, m_store.info(snapshot));
    SHANKE_TRY(ensureSpace(path, 2 * info.fileBytes));
    const CopyFile file(path + u".copy"_s);
    SHANKE_LET(SnapshotFacts facts, copy(file.path()));
    facts.made = made;
    SHANKE_TRY(pack(file.path(), facts, path, stop));
    return facts;
}

// Local documents say who may read a database and how far others came: nothing for strangers, not even as
// remains in free pages.
Result<SnapshotFacts> SnapshotWriter::copy(const QString& path) const
{
    SHANKE_TRY(m_store.copyTo(path));
    SHANKE_LET(const auto copied, DocumentStore::open(path, OpenMode::MustExist));
    SHANKE_LET(auto transaction, copied->begin(Durability::Batch));
    SHANKE_LET(const StoreInfo info, copied->info(transaction));
    SHANKE_TRY(transaction.execute("PRAGMA secure_delete = ON"));
    SHANKE_TRY(copied->removeLocals(transaction));
    SHANKE_TRY(transaction.commit());
    return SnapshotFacts{m_database,          info.uuid, info.lastSequence, info.documents, 0,
                         QByteArray(64, '0'), {}};
}

// The digest is known last and stands first: its place is kept.
Result<> SnapshotWriter::pack(const QString& copy, SnapshotFacts& facts, const QString& path,
                              const std::atomic<bool>& stop)
{
    QFile source(copy);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Damaged, u"The copy cannot be read: %1"_s.arg(source.errorString()), copy);
    facts.bytes = source.size();
    WholeFile file(path);
    SHANKE_TRY(file.open());
    SHANKE_TRY(file.write(SnapshotFacts::frame().encode(facts.toJson())));
    StreamDigest digest;
    Compressor compressor([&](QByteArrayView packed) {
        digest.add(packed);
        return file.write(packed);
    });
    while (!source.atEnd()) {
        if (stop)
            return fail(ErrorKind::Cancelled, u"Stopped."_s);
        SHANKE_TRY(compressor.add(source.read(WrittenPieceBytes)));
    }
    SHANKE_TRY(compressor.finish());
    facts.digest = digest.result().toHex();
    SHANKE_TRY(file.writeAt(0, SnapshotFacts::frame().encode(facts.toJson())));
    return file.commit();
}

} // namespace shanke
