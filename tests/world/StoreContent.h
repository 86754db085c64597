// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"
#include "world/Forger.h"

#include <QByteArrayList>

#include <map>

namespace shanke::world {

// What has to be equal in all stores of a database: by id, every leaf with what it holds, as values: two
// servers may write the same JSON differently.
using StoreContent = std::map<QString, QByteArrayList>;

StoreContent contentOf(const DocumentStore& store);
// As if nothing had been forged there.
StoreContent contentOf(const DocumentStore& store, const Forger& forger);

// The first difference in words; empty when there is none. With `isPart` the other may have more.
QString differenceOf(const StoreContent& one, const StoreContent& other, bool isPart);

} // namespace shanke::world
