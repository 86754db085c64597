// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileManifest.h"

namespace shanke {

// A piece of a file as it is stored and sent. Sealing is convergent: the key is a digest of the piece, so
// equal pieces become equal sealed bytes whoever attaches them, and nobody can read one without having had it
// or holding a manifest that names its key.
struct SealedChunk
{
    ChunkRef ref;
    QByteArray bytes;

    static SealedChunk seal(QByteArrayView piece);
};

// Largest sealed piece there can be.
qsizetype mostSealedBytes();

// Damaged when the bytes are not those that `ref` names: nothing of them is given away.
Result<> checkSealed(const Digest& id, QByteArrayView sealed);
// The piece itself. Damaged also when it is not what `ref` says it is.
Result<QByteArray> unseal(const ChunkRef& ref, QByteArrayView sealed);

} // namespace shanke
