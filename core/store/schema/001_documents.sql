-- A database of documents with revision trees. Keys are rowids and never leave the file.

CREATE TABLE store (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    uuid TEXT NOT NULL,
    last_sequence INTEGER NOT NULL,     -- ever given to a change
    documents INTEGER NOT NULL,         -- whose winner is not deleted
    deleted_documents INTEGER NOT NULL
) STRICT;
INSERT INTO store VALUES (1, lower(hex(randomblob(16))), 0, 0, 0);

CREATE TABLE document (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL UNIQUE,   -- of the last change
    winner TEXT NOT NULL,               -- revision id
    body INTEGER NOT NULL,              -- of the winner
    deleted INTEGER NOT NULL,           -- the winner is a deletion
    conflicted INTEGER NOT NULL,        -- there is another leaf that is not deleted
    tree BLOB NOT NULL                  -- every revision, and the key of its body
) STRICT;

CREATE TABLE body (
    key INTEGER PRIMARY KEY,
    json TEXT NOT NULL,
    attachments INTEGER NOT NULL        -- how many rows of attachment belong to it
) STRICT;

-- The bytes of attachments, equal ones once, in pieces so that nobody needs a whole file in memory.
CREATE TABLE content (
    key INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    md5 BLOB NOT NULL,                  -- CouchDB's digest of the same bytes
    length INTEGER NOT NULL
) STRICT;

CREATE TABLE piece (
    content INTEGER NOT NULL REFERENCES content DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, number)
) STRICT;

CREATE TABLE attachment (
    body INTEGER NOT NULL REFERENCES body,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    revpos INTEGER NOT NULL,
    content INTEGER NOT NULL REFERENCES content,
    PRIMARY KEY (body, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_content ON attachment (content);

-- Documents of this store only, never replicated.
CREATE TABLE local (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
