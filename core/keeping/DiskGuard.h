// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>

namespace shanke {

// What is about to be written, by how long it may go on when the disk fills up.
enum class Writing {
    Files, // pieces of files, backups, copies: end first
    Text,  // documents that come from elsewhere: end when a person's own saves would be next
};

// Watches the free space of the disk, so that saving works to the very end: files stop at the limit of the
// settings, texts that arrive a little above zero, what a person saves never. May be asked from any thread
// once it is set up.
class DiskGuard
{
public:
    static constexpr qint64 DefaultLimit = qint64(512) << 20;
    using Gauge = std::function<qint64(const QString& folder)>; // free bytes

    explicit DiskGuard(QString folder) : m_folder(std::move(folder)) {}

    // DiskFull, in a sentence that says how much is free and what is needed.
    Result<> check(Writing what) const;

    qint64 freeBytes() const { return m_gauge(m_folder); }
    qint64 limit() const { return m_limit; }
    void setLimit(qint64 bytes) { m_limit = bytes; }
    void setGauge(Gauge gauge) { m_gauge = std::move(gauge); }

    static qint64 freeBytesOf(const QString& folder);

private:
    QString m_folder;
    qint64 m_limit = DefaultLimit;
    Gauge m_gauge = freeBytesOf;
};

} // namespace shanke
