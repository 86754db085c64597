// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "revision/RevTree.h"

namespace shanke {

// The bytes of a tree in a row: about 20 for a revision of ours. A version, the number of nodes, then for
// each, in order: flags, generation (difference to the one before), hash (raw when it is 32 hexadecimal
// characters), parent (how many nodes back), body. Numbers are LEB128. A parent beyond a gap has a flag.
QByteArray encodeTree(const RevTree& tree);

// Damaged unless the bytes are exactly what encodeTree() writes for some tree.
Result<RevTree> decodeTree(QByteArrayView bytes);

} // namespace shanke
