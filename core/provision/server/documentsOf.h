// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QByteArray>

namespace shanke {

// Where a server answers all documents of a kind in a database, with their texts.
QByteArray documentsOf(const DatabaseName& database, const QString& kind);

} // namespace shanke
