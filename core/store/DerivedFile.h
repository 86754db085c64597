// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

#include <functional>

// What files have in common whose content is derived from stores: they follow each store's change feed, keep
// how far they have read in the transaction of what they read, and are made anew when they cannot be used.
// Called in the thread that writes the file.
namespace shanke {

// The table of followed stores, as SQL for a Schema. Whatever is derived refers to its key and goes with it.
inline constexpr auto FollowedStoresTable = R"(
CREATE TABLE source (
    key      INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    uuid     TEXT NOT NULL,
    sequence INTEGER NOT NULL
);
)";

struct FollowedStore
{
    qint64 key = 0;
    qint64 sequence = 0; // read up to here
};

// The row of the store `uuid` of a database; from nothing when it is new. Where another store stood under
// this name, the file is replaced, and all that was derived starts from nothing: `forget` clears what does
// not refer to the table.
Result<FollowedStore> followedStore(WriteTransaction& transaction, const DatabaseName& database,
                                    const QString& uuid, const std::function<Result<>()>& forget);
Result<> noteRead(WriteTransaction& transaction, const FollowedStore& followed, qint64 sequence);

// The winner of a changed document; none when it is deleted or its body is not kept.
Result<std::optional<Revision>> winnerOf(const DocumentStore& store, const ReadSnapshot& snapshot,
                                         const ChangeRow& row);

// Whether a derived file that did not open for this reason is to be made anew.
bool isToBeMadeAnew(const Error& error);
// With what SQLite keeps beside it.
void removeDerivedFile(const QString& path);

} // namespace shanke
