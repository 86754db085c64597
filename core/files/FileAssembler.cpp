// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileAssembler.h"

#include "base/WholeFile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestOnFat = 0xffff'ffff; // FAT32 counts the bytes of a file in 32 bits

} // namespace

Result<> checkPlace(const QString& path, qint64 size)
{
    const QFileInfo place(path);
    if (place.isDir())
        return fail(ErrorKind::InvalidInput, u"%1 is a folder: name the file to be written"_s.arg(path));
    if (!place.dir().exists())
        return fail(ErrorKind::NotFound, u"there is no folder %1"_s.arg(place.absolutePath()));
    const QStorageInfo storage(place.absolutePath());
    return checkRoom(QString::fromLatin1(storage.fileSystemType()), storage.bytesAvailable(), size, path);
}

Result<> checkRoom(const QString& fileSystem, qint64 available, qint64 size, const QString& path)
{
    const bool isFat = fileSystem == "vfat"_L1 || fileSystem == "msdos"_L1 || fileSystem == "FAT32"_L1;
    if (isFat && size > LargestOnFat)
        return tl::unexpected(writeError(EFBIG, path));
    if (available >= 0 && size > available)
        return fail(ErrorKind::DiskFull,
                    u"the file needs %1 MB and there are only %2 MB left at %3"_s.arg(size / 1'000'000 + 1)
                        .arg(available / 1'000'000)
                        .arg(path));
    return {};
}

Error writeError(int number, const QString& path)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorKind::DiskFull, u"there is no space left for %1"_s.arg(path), {}};
    case EFBIG:
        return {ErrorKind::TooLarge,
                u"the disk or stick takes no file of this size: FAT32 ends at 4 GB. Use another disk for %1, "
                "or a stick with exFAT or NTFS"_s.arg(path),
                {}};
    case ENOENT:
    case EIO:
    case ENODEV:
    case ENXIO:
        return {
            ErrorKind::NotFound, u"%1 cannot be written any more: was the stick pulled out?"_s.arg(path), {}};
    default:
        return {ErrorKind::ReadOnly, u"you may not write to %1"_s.arg(path), {}};
    }
}

Result<> FileAssembler::writeTo(const QString& path, const Progress& progress) const
{
    SHANKE_TRY(checkComplete());
    SHANKE_TRY(checkPlace(path, m_file.size));
    WholeFile target(path);
    if (!target.open())
        return tl::unexpected(writeError(errno, path));
    SHANKE_TRY(copy(target, progress));
    if (!target.commit())
        return tl::unexpected(writeError(errno, path));
    return {};
}

Result<> FileAssembler::checkComplete() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_store.read());
    SHANKE_LET(const auto missing, ChunkStore(m_store).missing(snapshot, m_file));
    if (missing.empty())
        return {};
    return fail(ErrorKind::NotFound,
                u"%1 of the %2 pieces of \"%3\" are not on this PC yet"_s.arg(missing.size())
                    .arg(m_file.chunks.size())
                    .arg(m_file.name));
}

Result<> FileAssembler::copy(WholeFile& target, const Progress& progress) const
{
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    qint64 written = 0;
    for (const ChunkRef& ref : m_file.chunks) {
        SHANKE_LET(const ReadSnapshot snapshot, m_store.read());
        SHANKE_LET(const QByteArray piece, ChunkStore(m_store).piece(snapshot, ref));
        sha256.addData(piece);
        errno = 0;
        if (!target.write(piece))
            return tl::unexpected(writeError(errno, m_file.name));
        written += piece.size();
        if (progress && !progress(written))
            return fail(ErrorKind::Cancelled, u"stopped before \"%1\" was written"_s.arg(m_file.name));
    }
    if (sha256.result() != m_file.sha256.toRaw())
        return fail(ErrorKind::Damaged,
                    u"the pieces of \"%1\" do not make the file they should"_s.arg(m_file.name));
    return {};
}

} // namespace shanke
