// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <vector>

namespace shanke {

// Puts parts together as a zip archive. The same parts in the same order are the same bytes: no time of day
// and nothing of this PC is in it. A value; finished once.
class PackageWriter
{
public:
    void add(const QByteArray& name, QByteArray bytes) { m_parts.push_back({name, std::move(bytes)}); }

    // TooLarge when it does not fit an archive or this PC.
    Result<QByteArray> finish() const;

private:
    struct Part
    {
        QByteArray name;
        QByteArray bytes;
    };
    std::vector<Part> m_parts;
};

} // namespace shanke
