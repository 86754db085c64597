// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/FileMoves.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString LogSuffix = u"-wal"_s;
const QString IndexSuffix = u"-shm"_s;

ErrorKind moveErrorOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case ENOENT:
        return ErrorKind::NotFound;
    case ENOTEMPTY:
    case EEXIST:
        return ErrorKind::Precondition;
    default:
        return ErrorKind::ReadOnly;
    }
}

Failure failed(int code, const QString& path)
{
    return fail(moveErrorOf(code), u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(code))), path);
}

QByteArray encoded(const QString& path)
{
    return QFile::encodeName(path);
}

bool settle(const QString& path)
{
    const int descriptor = ::open(encoded(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool settled = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return settled;
}

} // namespace

Result<> moveFile(const QString& from, const QString& to)
{
    if (::rename(encoded(from).constData(), encoded(to).constData()) != 0)
        return failed(errno, from);
    settleFolder(QFileInfo(to).absolutePath());
    return {};
}

// The log goes first: a file without the log that belongs to it would be an older state.
Result<> moveDatabase(const QString& from, const QString& to)
{
    if (QFile::exists(from + LogSuffix))
        SHANKE_TRY(moveFile(from + LogSuffix, to + LogSuffix));
    QFile::remove(from + IndexSuffix);
    return moveFile(from, to);
}

void removeDatabase(const QString& path)
{
    for (const QString& suffix : {QString(), LogSuffix, IndexSuffix, u"-journal"_s})
        QFile::remove(path + suffix);
}

Result<> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    // What comes from a medium that is read-only is to be written here.
    const auto ours = QFile::ReadOwner | QFile::WriteOwner;
    if (source.copy(to) && QFile::setPermissions(to, QFile::permissions(to) | ours) && settle(to))
        return {};
    const bool full =
        source.error() == QFileDevice::ResourceError || source.error() == QFileDevice::CopyError;
    QFile::remove(to);
    return full ? fail(ErrorKind::DiskFull,
                       u"%1 could not be written: the disk is full, or takes no file of this size"_s.arg(to),
                       to)
                : fail(ErrorKind::ReadOnly, u"cannot copy %1 to %2: %3"_s.arg(from, to, source.errorString()),
                       to);
}

Result<> linkOrCopyFile(const QString& from, const QString& to)
{
    if (::link(encoded(from).constData(), encoded(to).constData()) == 0)
        return {};
    return copyFile(from, to);
}

Result<> makeFolder(const QString& path)
{
    if (QDir().mkpath(path))
        return {};
    return fail(ErrorKind::ReadOnly, u"cannot make the folder %1"_s.arg(path), path);
}

void settleFolder(const QString& path)
{
    settle(path); // where a disk cannot do that, nothing better is to be had
}

void giveToOwnerOf(const QString& folder, const QString& path)
{
    struct stat owner = {};
    if (::geteuid() != 0 || ::stat(encoded(folder).constData(), &owner) != 0 || owner.st_uid == 0)
        return;
    const auto give = [&](const QString& each) {
        [[maybe_unused]] const int given = ::lchown(encoded(each).constData(), owner.st_uid, owner.st_gid);
    };
    give(path);
    QDirIterator below(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        give(below.next());
}

qint64 bytesBelow(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        struct stat facts = {};
        if (::stat(encoded(files.next()).constData(), &facts) == 0)
            bytes += qint64(facts.st_size) / qint64(std::max<nlink_t>(1, facts.st_nlink));
    }
    return bytes;
}

} // namespace shanke
