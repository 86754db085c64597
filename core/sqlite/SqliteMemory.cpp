// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/SqliteMemory.h"

#include "base/Log.h"

#include <sqlite3.h>

namespace shanke {

namespace {

constexpr int SlotBytes = 256;
constexpr int Slots = 32; // by default a connection takes 120 kB at once

} // namespace

void keepSqliteSmall(qint64 bytes)
{
    const bool isSet = sqlite3_config(SQLITE_CONFIG_LOOKASIDE, SlotBytes, Slots) == SQLITE_OK &&
                       sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0) == SQLITE_OK; // no pages ahead
    if (!isSet)
        qCWarning(logStore) << "SQLite is in use already and keeps its large buffers";
    sqlite3_soft_heap_limit64(bytes);
}

} // namespace shanke
