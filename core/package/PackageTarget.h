// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WholeFile.h"

#include <optional>

struct zip_source;

namespace shanke {

// A file as libzip writes it: on the disk under another name until it is whole. libzip goes back to write the
// sizes of a part before it. Outlives the archive that is written to it; belongs to one thread.
class PackageTarget
{
public:
    explicit PackageTarget(const QString& path) : m_file(path) {}

    // What an archive is opened from, and then belongs to it. Nothing when there is no memory.
    zip_source* source();
    // What the disk answered, when writing failed.
    const std::optional<Error>& fault() const { return m_fault; }
    Result<> commit() { return m_file.commit(); }

private:
    static qint64 answer(void* target, void* data, quint64 size, int command);
    qint64 answer(void* data, quint64 size, int command);
    qint64 noted(const Result<>& result, qint64 good);
    qint64 write(QByteArrayView bytes);
    qint64 seek(void* data, quint64 size);
    qint64 stat(void* data) const;

    WholeFile m_file;
    qint64 m_position = 0;
    std::optional<Error> m_fault;
};

} // namespace shanke
