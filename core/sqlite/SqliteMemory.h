// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shanke {

// For a process that keeps hundreds of files open: small buffers for each connection, and page caches that
// together go on from `bytes` by reusing what they have. Before the first connection of the process.
void keepSqliteSmall(qint64 bytes);

} // namespace shanke
