// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FolderLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

ErrorKind lockErrorOf(int code)
{
    return code == ENOSPC || code == EDQUOT ? ErrorKind::DiskFull : ErrorKind::ReadOnly;
}

QString reason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

QString holderOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"another program"_s;
    const QString text = QString::fromUtf8(file.read(200)).trimmed();
    return text.isEmpty() ? u"another program"_s : text;
}

// Who holds the lock is a courtesy of the message; the lock itself is the kernel's, so a failed note is no
// error.
void writeHolder(int descriptor)
{
    const QByteArray text =
        u"%1 (process %2)\n"_s.arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName())
            .arg(QCoreApplication::applicationPid())
            .toUtf8();
    if (::ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const auto written = ::pwrite(descriptor, text.constData(), size_t(text.size()), 0);
}

} // namespace

Result<FolderLock> FolderLock::take(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return fail(lockErrorOf(errno), u"cannot write in the folder: %1"_s.arg(reason(errno)), path);
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return fail(lockErrorOf(errno), u"cannot lock the folder: %1"_s.arg(reason(errno)), path);
        return fail(ErrorKind::InUse, u"the folder is in use by %1"_s.arg(holderOf(path)), path);
    }
    writeHolder(descriptor);
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace shanke
