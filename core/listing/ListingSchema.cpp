// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/ListingSchema.h"

namespace shanke {

namespace {

// Tables of another shape, or names that are normalised or read otherwise, get another mark: a file of before
// is then not ours and is made anew.
constexpr qint32 ApplicationId = 0x53684C01; // "ShL" 1

// Each listing of the folder has a number. A file that a whole listing did not meet is gone.
const char* const ListingScript = R"(
CREATE TABLE listing (
    root      TEXT NOT NULL,
    number    INTEGER NOT NULL,
    met       INTEGER NOT NULL, -- files and folders, by this listing
    is_whole  INTEGER NOT NULL,
    is_cut    INTEGER NOT NULL,
    unread    INTEGER NOT NULL,
    listed_at INTEGER NOT NULL -- milliseconds since 1970; 0: never whole
);
-- Folders that the listing still has to look into.
CREATE TABLE pending (
    folder TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE file (
    key          INTEGER PRIMARY KEY,
    folder       TEXT NOT NULL,
    name         TEXT NOT NULL,
    size         INTEGER NOT NULL,
    modified     INTEGER NOT NULL, -- milliseconds since 1970
    platform     TEXT NOT NULL,
    words        TEXT NOT NULL, -- the name as it is searched
    folder_words TEXT NOT NULL,
    readings     TEXT NOT NULL, -- of the name in Latin letters, whole and by first letters
    number       INTEGER NOT NULL,
    UNIQUE (folder, name)
);
)";

} // namespace

const Schema& listingSchema()
{
    static const Schema schema{ApplicationId, 4096, {QByteArray(ListingScript)}};
    return schema;
}

} // namespace shanke
