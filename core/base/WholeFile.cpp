// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WholeFile.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HandOverBytes = 8 * 1024 * 1024;

bool isFull(int code)
{
    return code == ENOSPC || code == EDQUOT || code == EFBIG; // FAT32 takes no file of 4 GB
}

Failure refused(const QFile& file, int code)
{
    return fail(isFull(code) ? ErrorKind::DiskFull : ErrorKind::ReadOnly,
                u"%1 cannot be written: %2"_s.arg(file.fileName(), qt_error_string(code)), file.fileName());
}

// The name of a file is kept in its folder.
Result<> synchroniseFolder(const QFile& file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file.fileName()).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return refused(file, errno);
    const int synced = ::fsync(descriptor);
    const int code = errno;
    ::close(descriptor);
    // Some file systems of sticks know no such thing as synchronising a folder.
    if (synced != 0 && code != EINVAL)
        return refused(file, code);
    return {};
}

} // namespace

Result<> synchronise(QFile& file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return refused(file, errno);
    return synchroniseFolder(file);
}

WholeFile::WholeFile(const QString& path) : m_path(path), m_file(path + u".partial"_s)
{
}

WholeFile::~WholeFile()
{
    if (m_isOurs && !m_isWhole)
        m_file.remove();
}

// What a power cut left, or somebody put there, is taken away by its name; then the name must be new.
Result<> WholeFile::open()
{
    m_file.remove();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failed();
    m_isOurs = true;
    return {};
}

Result<> WholeFile::restrictToOwner()
{
    if (!m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    return {};
}

// A disk that becomes full takes a part first and says why it took no more at the next try.
Result<> WholeFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        errno = 0;
        const qint64 taken = m_file.write(bytes.data(), bytes.size());
        if (taken <= 0)
            return failed();
        m_size += taken;
        bytes = bytes.sliced(taken);
    }
    if (m_size - m_handedOver >= HandOverBytes) {
        // The disk begins to write while the next bytes are made, so that the end does not wait for all of
        // it.
        ::sync_file_range(m_file.handle(), m_handedOver, m_size - m_handedOver, SYNC_FILE_RANGE_WRITE);
        m_handedOver = m_size;
    }
    return {};
}

Result<> WholeFile::writeAt(qint64 position, QByteArrayView bytes)
{
    if (!m_file.seek(position) || m_file.write(bytes.data(), bytes.size()) != bytes.size() ||
        !m_file.seek(m_size))
        return failed();
    return {};
}

Result<> WholeFile::commit()
{
    SHANKE_TRY(synchronise(m_file));
    m_file.close();
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                    QFile::encodeName(m_path).constData()) != 0)
        return refused(m_file, errno);
    m_isWhole = true;
    return synchroniseFolder(m_file);
}

Result<> writeWhole(const QString& path, QByteArrayView bytes)
{
    WholeFile file(path);
    SHANKE_TRY(file.open());
    SHANKE_TRY(file.write(bytes));
    return file.commit();
}

Failure WholeFile::failed() const
{
    const bool hasNoRoom = m_file.error() == QFileDevice::ResourceError || isFull(errno);
    return fail(hasNoRoom ? ErrorKind::DiskFull : ErrorKind::ReadOnly,
                u"%1 cannot be written: %2"_s.arg(m_path, m_file.errorString()), m_path);
}

} // namespace shanke
