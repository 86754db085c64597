// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackageWriter.h"

#include <optional>

struct zip;
struct zip_source;

namespace shanke {

// A long part as libzip reads it while it writes an archive: a block at a time. Outlives the writing; belongs
// to one thread.
class PartSource
{
public:
    explicit PartSource(const LongPart& part) : m_part(part) {}

    // What is added to the archive. Nothing when there is no memory.
    zip_source* source(zip* archive);
    // Why it could be read no further.
    const std::optional<Error>& fault() const { return m_fault; }

private:
    qint64 answer(void* data, quint64 size, int command);
    qint64 read(char* data, qint64 size);
    qint64 stat(void* data) const;

    const LongPart& m_part;
    PartBlocks m_blocks;
    QByteArray m_block;
    qsizetype m_used = 0; // of m_block
    std::optional<Error> m_fault;
};

} // namespace shanke
