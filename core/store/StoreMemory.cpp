// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreMemory.h"

#include "sqlite/SqliteMemory.h"

namespace shanke {

namespace {

constexpr qint64 TogetherBytes = 64 * 1024 * 1024;

} // namespace

void keepManyStoresSmall()
{
    keepSqliteSmall(TogetherBytes);
}

} // namespace shanke
