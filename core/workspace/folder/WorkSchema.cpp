// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder/WorkSchema.h"

namespace shanke {

namespace {

constexpr qint32 ApplicationId = 0x5368576b; // "ShWk"

const char* const TablesScript = R"(
CREATE TABLE event (
    counter  INTEGER PRIMARY KEY,
    digest   TEXT NOT NULL,
    database TEXT NOT NULL,
    id       TEXT NOT NULL
);
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE log (
    key     INTEGER PRIMARY KEY,
    time    TEXT NOT NULL,
    code    TEXT NOT NULL,
    details TEXT NOT NULL
);
)";

// Files that somebody waits for, until all their pieces are here.
const char* const WantedFilesScript = R"(
CREATE TABLE wanted_file (
    key      INTEGER PRIMARY KEY,
    sha256   TEXT NOT NULL UNIQUE,
    database TEXT NOT NULL,
    manifest TEXT NOT NULL,
    paused   INTEGER NOT NULL
);
)";

// What went to other devices on a stick, and what came from them. Sequences are those of the sender's store,
// which source names.
const char* const CourierScript = R"(
CREATE TABLE courier_sent (
    device    TEXT NOT NULL,
    database  TEXT NOT NULL,
    source    TEXT NOT NULL,
    taken     INTEGER NOT NULL,
    confirmed TEXT NOT NULL,
    brought   TEXT NOT NULL,
    PRIMARY KEY (device, database)
) WITHOUT ROWID;
CREATE TABLE courier_received (
    device   TEXT NOT NULL,
    database TEXT NOT NULL,
    source   TEXT NOT NULL,
    ranges   TEXT NOT NULL,
    PRIMARY KEY (device, database)
) WITHOUT ROWID;
CREATE TABLE courier_device (
    device  TEXT PRIMARY KEY,
    card    TEXT NOT NULL,
    counter INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE courier_part (
    bundle TEXT NOT NULL,
    part   INTEGER NOT NULL,
    time   TEXT NOT NULL,
    PRIMARY KEY (bundle, part)
) WITHOUT ROWID;
)";

// What this person handed in, decided or was told, and whether it counted when they saw it.
const char* const SeenVerdictsScript = R"(
CREATE TABLE seen_verdict (
    event   TEXT PRIMARY KEY,
    counted INTEGER NOT NULL
) WITHOUT ROWID;
)";

// The columns whose plans this person is told of: since when this PC looks there (milliseconds since 1970),
// and whether all that was published before has come. And of each standard plan the revision that was read
// (mark), its version, the newest version that the person knows of (-1: none) and the one whose place it
// took.
const char* const SeenStandardsScript = R"(
CREATE TABLE seen_column (
    name     TEXT PRIMARY KEY,
    since    INTEGER NOT NULL,
    is_whole INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE seen_standard (
    id       TEXT PRIMARY KEY,
    mark     TEXT NOT NULL,
    version  INTEGER NOT NULL,
    known    INTEGER NOT NULL,
    replaces TEXT NOT NULL
) WITHOUT ROWID;
)";

// The comments on published standard plans that this person has read.
const char* const SeenRemarksScript = R"(
CREATE TABLE seen_remark (
    id TEXT PRIMARY KEY
) WITHOUT ROWID;
)";

} // namespace

const Schema& workSchema()
{
    static const Schema schema{ApplicationId,
                               4096,
                               {QByteArray(TablesScript), QByteArray(WantedFilesScript),
                                QByteArray(CourierScript), QByteArray(SeenVerdictsScript),
                                QByteArray(SeenStandardsScript), QByteArray(SeenRemarksScript)}};
    return schema;
}

} // namespace shanke
