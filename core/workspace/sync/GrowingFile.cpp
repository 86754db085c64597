// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/GrowingFile.h"

namespace shanke {

namespace {

// On a slow line nothing is lost by looking rarely; on a fast one there is always something.
constexpr int LookAgainAfter = 20; // ms

} // namespace

GrowingFile::GrowingFile(const QString& path, qint64 length, const std::atomic<bool>& stop)
    : m_file(path), m_left(length), m_stop(stop)
{
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 GrowingFile::readData(char* data, qint64 maximum)
{
    while (m_left > 0 && !m_stop) {
        const qint64 size = m_file.read(data, std::min(maximum, m_left));
        if (size < 0)
            return size;
        m_left -= size;
        if (size > 0)
            return size;
        std::ignore = m_never.tryAcquire(1, LookAgainAfter);
    }
    return m_left > 0 ? -1 : 0;
}

qint64 GrowingFile::writeData(const char*, qint64)
{
    return -1;
}

} // namespace shanke
