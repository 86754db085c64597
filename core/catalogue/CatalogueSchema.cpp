// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueSchema.h"

#include "catalogue/RoleColumns.h"
#include "kinds/allKinds.h"
#include "store/DerivedFile.h"

namespace shanke {

namespace {

constexpr qint32 Tag = 0x53680000; // "Sh"
constexpr int Shape = 6;           // of the tables, and the rules that fill them

// Times are milliseconds since 1970, so that they sort whatever offset they were written with.
const char* const Tables = R"(
CREATE TABLE document (
    key        INTEGER PRIMARY KEY,
    source     INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    id         TEXT NOT NULL,
    kind       TEXT NOT NULL,
    sequence   INTEGER NOT NULL,
    deleted    INTEGER NOT NULL,
    conflicted INTEGER NOT NULL,
    bytes      INTEGER NOT NULL,
    title      TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    signer     TEXT NOT NULL, -- the device that saved it last; of a record only
    UNIQUE (source, id)
);
CREATE INDEX document_by_sequence ON document (source, sequence);
CREATE INDEX document_by_id ON document (id);
CREATE INDEX document_by_signer ON document (signer) WHERE signer <> '';
CREATE INDEX document_in_conflict ON document (source) WHERE conflicted;
-- Of a record, or what a submission hands in, that has a lesson header: what stands there beside its roles.
CREATE TABLE header (
    document        INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    volume          TEXT NOT NULL,
    edition         TEXT NOT NULL,
    edition_year    INTEGER NOT NULL,
    unit_no         INTEGER NOT NULL,
    unit_title      TEXT NOT NULL,
    lesson_no       TEXT NOT NULL,
    period_count    INTEGER NOT NULL,
    period_no       INTEGER NOT NULL,
    lesson_type     TEXT NOT NULL,
    prepared_date   INTEGER NOT NULL,
    second_preparer TEXT NOT NULL
);
-- Of every kind of record; the columns behind belongs_to are those of its roles.
CREATE TABLE record (
    document     INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    author       TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    newer        INTEGER NOT NULL, -- of a program to come
    belongs_to   TEXT NOT NULL,    -- the record that it is made for, and handed in with
    part_of      TEXT NOT NULL,    -- the record that it is a part of, and not handed in with
    )" SHANKE_ROLE_TABLE R"(
);
CREATE INDEX record_by_belongs_to ON record (belongs_to) WHERE belongs_to <> '';
CREATE INDEX record_by_part_of ON record (part_of) WHERE part_of <> '';
-- What records show that somebody did.
CREATE TABLE fact (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    what     TEXT NOT NULL,
    day      INTEGER NOT NULL,
    who      TEXT NOT NULL,
    amount   INTEGER NOT NULL
);
CREATE INDEX fact_of_document ON fact (document);
CREATE INDEX fact_of_person ON fact (who, day);
-- The plan that a plan was made from, as the plan or what was handed in of it says.
CREATE TABLE lineage (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    plan     TEXT NOT NULL,
    base     TEXT NOT NULL
);
CREATE INDEX lineage_of_base ON lineage (base, plan);
-- What people say about records, in events of their own.
CREATE TABLE said (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    about    TEXT NOT NULL,
    who      TEXT NOT NULL, -- of whom it is said: of whoever says it where it names nobody
    body     TEXT NOT NULL  -- the event itself
);
CREATE INDEX said_about ON said (about);
CREATE INDEX said_of_person ON said (who);
CREATE TABLE submission (
    document     INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    plan         TEXT NOT NULL,
    author       TEXT NOT NULL,
    counter      INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    submitted_at INTEGER NOT NULL,
    lesson_date  INTEGER NOT NULL,
    lesson_slot  INTEGER NOT NULL,
    steps        INTEGER NOT NULL,
    )" SHANKE_ROLE_TABLE R"(
);
CREATE INDEX submission_by_plan ON submission (plan);
CREATE TABLE decision (
    document     INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    submission   TEXT NOT NULL,
    author       TEXT NOT NULL,
    verdict      INTEGER NOT NULL,
    content_hash BLOB NOT NULL,
    decided_at   INTEGER NOT NULL,
    device       TEXT NOT NULL,
    counter      INTEGER NOT NULL,
    in_place     TEXT NOT NULL -- the delegation that it stands on
);
CREATE INDEX decision_by_submission ON decision (submission);
CREATE TABLE arrival (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    about    TEXT NOT NULL
);
CREATE INDEX arrival_by_event ON arrival (about);
CREATE TABLE receipt (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    about    TEXT NOT NULL
);
CREATE INDEX receipt_by_event ON receipt (about);
-- Statements, rosters and cards: by them the events are judged.
CREATE TABLE authority (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    body     TEXT NOT NULL
);
-- Which key a device has: its id digests it, so that nothing else can ever stand here.
CREATE TABLE signer (
    device TEXT PRIMARY KEY,
    key    TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE event (
    document  INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    device    TEXT NOT NULL,
    counter   INTEGER NOT NULL,
    summary   TEXT NOT NULL,    -- what judging needs of it
    signature INTEGER NOT NULL, -- a SignatureCheck
    reason    INTEGER NOT NULL, -- of the judgement
    is_good   INTEGER NOT NULL,
    waits     INTEGER NOT NULL  -- the key has come: to be read once more
);
CREATE INDEX event_by_device ON event (device);
CREATE INDEX event_that_waits ON event (document) WHERE waits = 1;
-- What is believed of devices at schools.
CREATE TABLE device (
    school  TEXT NOT NULL,
    id      TEXT NOT NULL,
    belief  INTEGER NOT NULL,
    revoked INTEGER NOT NULL,
    voices  TEXT NOT NULL,
    PRIMARY KEY (school, id)
) WITHOUT ROWID;
-- Under whom all events were judged last; no row: something has come since.
CREATE TABLE judging (
    settings TEXT NOT NULL
);
CREATE TABLE plan_state (
    author                   TEXT NOT NULL,
    plan                     TEXT NOT NULL,
    status                   INTEGER NOT NULL,
    changed_since_approval   INTEGER NOT NULL,
    changed_since_submission INTEGER NOT NULL,
    submission               TEXT NOT NULL,
    approved                 TEXT NOT NULL,
    decisions                TEXT NOT NULL,
    doubt                    INTEGER NOT NULL,
    passed_on                INTEGER NOT NULL,
    PRIMARY KEY (author, plan)
) WITHOUT ROWID;
CREATE INDEX plan_state_by_submission ON plan_state (submission);
)";

} // namespace

// What was indexed before a kind was known is no event and no record of it.
qint32 catalogueMark(const KindList& kinds)
{
    QStringList words{QString::number(Shape)};
    for (const KindDescription& kind : kinds.all())
        words.append(kind.word);
    return Tag | qint32(qChecksum(words.join(u' ').toUtf8()));
}

const Schema& catalogueSchema()
{
    static const Schema schema{catalogueMark(allKinds()), 4096, {QByteArray(FollowedStoresTable) + Tables}};
    return schema;
}

} // namespace shanke
