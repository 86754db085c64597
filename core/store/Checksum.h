// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QByteArrayView>

namespace shanke {

// CRC-32: tells whether a disk gave back what was written. Whoever writes decides what is true; this is no
// protection against anyone.
qint64 checksumOf(QByteArrayView bytes);
qint64 checksumOf(const DocId& id, QByteArrayView tree);

} // namespace shanke
