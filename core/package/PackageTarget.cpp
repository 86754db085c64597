// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PackageTarget.h"

#include <cerrno>
#include <cstring>
#include <zip.h>

namespace shanke {

zip_source* PackageTarget::source()
{
    const auto callback = [](void* target, void* data, zip_uint64_t size, zip_source_cmd_t command) {
        return zip_int64_t(answer(target, data, size, int(command)));
    };
    return ::zip_source_function_create(callback, this, nullptr);
}

qint64 PackageTarget::answer(void* target, void* data, quint64 size, int command)
{
    return static_cast<PackageTarget*>(target)->answer(data, size, command);
}

qint64 PackageTarget::answer(void* data, quint64 size, int command)
{
    switch (command) {
    case ZIP_SOURCE_STAT:
        return stat(data);
    case ZIP_SOURCE_BEGIN_WRITE:
        return noted(m_file.open(), 0);
    case ZIP_SOURCE_WRITE:
        return write(QByteArrayView(static_cast<const char*>(data), qsizetype(size)));
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(data, size);
    case ZIP_SOURCE_TELL_WRITE:
        return m_position;
    case ZIP_SOURCE_OPEN: // libzip looks whether there is an archive
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_ERROR: {
        const int error[]{ZIP_ER_WRITE, EIO};
        std::memcpy(data, error, sizeof error);
        return sizeof error;
    }
    case ZIP_SOURCE_SUPPORTS:
        return ::zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_BEGIN_WRITE,
            ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_COMMIT_WRITE,
            ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_REMOVE, -1);
    default:
        return -1; // nothing is read
    }
}

qint64 PackageTarget::noted(const Result<>& result, qint64 good)
{
    if (!result)
        m_fault = result.error();
    return result ? good : -1;
}

// Going back only writes over what is there.
qint64 PackageTarget::write(QByteArrayView bytes)
{
    const auto written = m_position < m_file.size() ? m_file.writeAt(m_position, bytes) : m_file.write(bytes);
    if (written)
        m_position += bytes.size();
    return noted(written, bytes.size());
}

qint64 PackageTarget::seek(void* data, quint64 size)
{
    zip_error_t error;
    const zip_int64_t position = ::zip_source_seek_compute_offset(
        zip_uint64_t(m_position), zip_uint64_t(m_file.size()), data, size, &error);
    if (position < 0)
        return -1;
    m_position = position;
    return 0;
}

// Nothing is there yet.
qint64 PackageTarget::stat(void* data) const
{
    auto* facts = static_cast<zip_stat_t*>(data);
    ::zip_stat_init(facts);
    facts->valid = ZIP_STAT_SIZE;
    facts->size = zip_uint64_t(m_file.size());
    return sizeof *facts;
}

} // namespace shanke
