// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchSchema.h"

#include "base/Digest.h"
#include "kinds/allKinds.h"
#include "store/DerivedFile.h"

#include <QLibraryInfo>

namespace shanke {

namespace {

// Tables of another shape get another mark: a file of the shape before is then not ours and is made anew.
constexpr qint32 ApplicationId = 0x53685373; // "ShSs"

// Raised whenever NormalisedText, TokenSet or what is read of documents changes.
constexpr int Rules = 4;

// An entry gets a new key whenever it changes, and a key is never used twice: the order of keys is the order
// in which this PC learnt of what changed. The words of an entry that is gone stay behind, lead to nothing,
// and are counted: see SearchIndex::isWorn().
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
CREATE TABLE tally (
    present INTEGER NOT NULL,
    gone    INTEGER NOT NULL
);
INSERT INTO tally VALUES (0, 0);
-- Texts of files by their digests, and which entries name them. The text of a document stands in the document.
CREATE TABLE file_text (
    digest TEXT NOT NULL UNIQUE,
    packed BLOB NOT NULL
);
CREATE TABLE named (
    entry  INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE,
    digest TEXT NOT NULL,
    PRIMARY KEY (entry, digest)
) WITHOUT ROWID;
-- Documents that name files whose text is still to be read: those that are here, and those that may come.
CREATE TABLE unread (
    source  INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    id      TEXT NOT NULL,
    is_here INTEGER NOT NULL,
    PRIMARY KEY (source, id)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE word USING fts5(tokens, content='', detail=none, columnsize=0, tokenize='ascii');
)";

// What is read of documents follows the descriptions of their kinds: another one makes other words.
QString markOfKinds()
{
    QStringList parts;
    for (const KindDescription& kind : allKinds().all()) {
        for (const PlaceDescription& place : kind.places) {
            parts.append(kind.word + u' ' + place.key + u' ' + QString::number(int(place.type)));
            for (const FieldDescription& field : place.fields)
                parts.append(field.key + u' ' + QString::number(int(field.type)));
        }
    }
    return QString::fromLatin1(Digest::of(parts.join(u'\n').toUtf8()).toHex().left(12));
}

} // namespace

const Schema& searchSchema()
{
    static const Schema schema{ApplicationId, 4096, {QByteArray(FollowedStoresTable) + Tables}};
    return schema;
}

QString tokenRules()
{
    return QStringLiteral("%1 with Qt %2, kinds %3")
        .arg(Rules)
        .arg(QLibraryInfo::version().toString(), markOfKinds());
}

} // namespace shanke
