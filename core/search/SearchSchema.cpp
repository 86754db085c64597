// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchSchema.h"

#include "store/DerivedFile.h"

#include <QLibraryInfo>

namespace shanke {

namespace {

// Tables of another shape get another mark: a file of the shape before is then not ours and is made anew.
constexpr qint32 ApplicationId = 0x53685371; // "ShSq"

// Raised whenever NormalisedText, TokenSet or what is read of documents changes.
constexpr int Rules = 2;

// An entry gets a new key whenever it changes, and a key is never used twice: the order of keys is the order
// in which this PC learnt of what changed, and a word left behind leads to nothing.
const char* const Tables = R"(
CREATE TABLE rules (
    made_by TEXT NOT NULL
);
CREATE TABLE entry (
    key      INTEGER PRIMARY KEY AUTOINCREMENT,
    source   INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    id       TEXT NOT NULL,
    kind     TEXT NOT NULL,
    title    TEXT NOT NULL,
    readings TEXT NOT NULL,
    author   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    grade    TEXT NOT NULL,
    classes  TEXT NOT NULL,
    year     INTEGER NOT NULL,
    changed  INTEGER NOT NULL, -- milliseconds since 1970
    about    TEXT NOT NULL,
    counter  INTEGER NOT NULL,
    UNIQUE (source, id)
);
CREATE INDEX entry_by_about ON entry (about) WHERE about <> '';
CREATE TABLE passages (
    entry  INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE,
    packed BLOB NOT NULL
);
CREATE VIRTUAL TABLE word USING fts5(tokens, content='', detail=none, columnsize=0, tokenize='ascii');
)";

} // namespace

const Schema& searchSchema()
{
    static const Schema schema{ApplicationId, 4096, {QByteArray(FollowedStoresTable) + Tables}};
    return schema;
}

QString tokenRules()
{
    return QStringLiteral("%1 with Qt %2").arg(Rules).arg(QLibraryInfo::version().toString());
}

} // namespace shanke
