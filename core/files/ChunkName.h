// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"

#include <optional>

// A sealed piece is a document that is named by its bytes.
namespace shanke {

inline constexpr QLatin1StringView ChunkPrefix{"chunk:"};

// "chunk:<64 hexadecimal characters>"
inline DocId chunkDocId(const Digest& digest)
{
    return DocId(ChunkPrefix + QString::fromLatin1(digest.toHex()));
}

// Nothing unless `id` is such a name, exactly as chunkDocId() writes it.
inline std::optional<Digest> digestOfChunk(const DocId& id)
{
    if (!id.toString().startsWith(ChunkPrefix))
        return std::nullopt;
    const auto digest = Digest::fromHex(id.toString().sliced(ChunkPrefix.size()).toLatin1());
    return digest && chunkDocId(*digest) == id ? std::optional(*digest) : std::nullopt;
}

} // namespace shanke
