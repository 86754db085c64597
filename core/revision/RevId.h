// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>

namespace shanke {

// A revision id: "3-9c65296036141e575d32ba9c034dd3ee". Ordered as CouchDB orders revisions: by generation,
// then by the bytes of the hash.
struct RevId
{
    quint32 generation = 0; // 1 for the first revision of a document
    QByteArray hash;        // what stands behind the dash; 32 hexadecimal characters when we made it

    // InvalidInput unless it is "N-xxx" with N >= 1 and 1 to 255 printable characters without a space.
    static Result<RevId> parse(QByteArrayView text);
    QByteArray toByteArray() const;
    QString toString() const;

    friend bool operator==(const RevId&, const RevId&) = default;
    friend std::strong_ordering operator<=>(const RevId& a, const RevId& b);
    friend size_t qHash(const RevId& rev, size_t seed = 0) noexcept
    {
        return qHash(rev.hash, seed) ^ rev.generation;
    }
};

} // namespace shanke
