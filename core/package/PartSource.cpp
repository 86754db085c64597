// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/PartSource.h"

#include <cerrno>
#include <cstring>
#include <zip.h>

namespace shanke {

zip_source* PartSource::source(zip* archive)
{
    const auto callback = [](void* part, void* data, zip_uint64_t size, zip_source_cmd_t command) {
        return zip_int64_t(static_cast<PartSource*>(part)->answer(data, size, int(command)));
    };
    return ::zip_source_function(archive, callback, this);
}

qint64 PartSource::answer(void* data, quint64 size, int command)
{
    switch (command) {
    case ZIP_SOURCE_OPEN:
        m_blocks = m_part.open();
        m_block.clear();
        m_used = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return read(static_cast<char*>(data), qint64(size));
    case ZIP_SOURCE_CLOSE:
        m_blocks = {};
        return 0;
    case ZIP_SOURCE_STAT:
        return stat(data);
    case ZIP_SOURCE_ERROR: {
        const int error[]{ZIP_ER_READ, EIO};
        std::memcpy(data, error, sizeof error);
        return sizeof error;
    }
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        return -1;
    }
}

qint64 PartSource::read(char* data, qint64 size)
{
    if (m_used == m_block.size()) {
        auto block = m_blocks();
        if (!block) {
            m_fault = block.error();
            return -1;
        }
        m_block = *std::move(block);
        m_used = 0;
    }
    const qint64 taken = std::min<qint64>(size, m_block.size() - m_used);
    std::memcpy(data, m_block.constData() + m_used, size_t(taken));
    m_used += taken;
    return taken;
}

qint64 PartSource::stat(void* data) const
{
    auto* facts = static_cast<zip_stat_t*>(data);
    ::zip_stat_init(facts);
    facts->valid = ZIP_STAT_SIZE;
    facts->size = zip_uint64_t(m_part.size);
    return sizeof *facts;
}

} // namespace shanke
