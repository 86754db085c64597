// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace shanke {

// A store file that came from outside is hostile until it is known to be nothing but our tables: a file of
// SQLite may hold triggers and views, which are programs. NewerVersion; InvalidInput: another program's file,
// or other tables than ours. Whether its documents are whole is for DocumentStore::verify() to say.
Result<> checkForeignStore(const QString& path);

} // namespace shanke
