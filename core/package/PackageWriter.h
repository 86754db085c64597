// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace shanke {

// The bytes of a part that is too long for memory: the next of them at each call, none at the end.
using PartBlocks = std::function<Result<QByteArray>()>;

// Where such a part comes from: asked once for each time that it is written.
struct LongPart
{
    qint64 size = 0;
    std::function<PartBlocks()> open;
};

// Puts parts together as a zip archive. The same parts in the same order are the same bytes: no time of day
// and nothing of this PC is in it. A value; finished once.
class PackageWriter
{
public:
    // Of the whole, from 0 to 1; false stops the work.
    using Progress = std::function<bool(double done)>;

    void add(const QByteArray& name, QByteArray bytes)
    {
        m_parts.push_back({name, std::move(bytes), {}, false});
    }
    // Stored as it is: what is that long is packed already.
    void add(const QByteArray& name, LongPart part) { m_parts.push_back({name, {}, std::move(part), true}); }

    // In memory. TooLarge when it does not fit an archive or this PC; what a part could not be read for.
    Result<QByteArray> finish() const;
    // As a file, which appears when it is whole, over what stood there. What finish() answers; DiskFull,
    // ReadOnly, Cancelled.
    Result<> writeTo(const QString& path, const Progress& progress) const;

    struct Part
    {
        QByteArray name;
        QByteArray bytes;
        LongPart source;
        bool isLong = false;
    };

private:
    std::vector<Part> m_parts;
};

} // namespace shanke
