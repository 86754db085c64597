// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/DiskGuard.h"

#include <QFile>

#include <limits>
#include <sys/statvfs.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Kept for what a person saves: some texts, and the log of the database while they are written.
constexpr qint64 ReserveForSaving = qint64(16) << 20;

QString megabytes(qint64 bytes)
{
    return u"%1 MiB"_s.arg(bytes >> 20);
}

} // namespace

Result<> DiskGuard::check(Writing what) const
{
    const qint64 needed = what == Writing::Files ? m_limit : std::min(m_limit, ReserveForSaving);
    const qint64 free = freeBytes();
    if (free >= needed)
        return {};
    return fail(
        ErrorKind::DiskFull,
        u"only %1 of the disk are free and %2 stay free: empty the trash, move videos and large "
        "downloads to another disk, then it goes on by itself"_s.arg(megabytes(free), megabytes(needed)),
        m_folder);
}

// A disk that does not say counts as roomy: what is full then says so when it is written.
qint64 DiskGuard::freeBytesOf(const QString& folder)
{
    struct statvfs facts = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return std::numeric_limits<qint64>::max();
    return qint64(facts.f_bavail) * qint64(facts.f_frsize);
}

} // namespace shanke
