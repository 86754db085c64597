// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/records/DraftShelf.h"
#include "workspace/records/RecordWriter.h"
#include "workspace/values/RecordValues.h"

#include <functional>

namespace shanke {

class CatalogueKeeper;
class Clock;

// A record that is not stored yet, and the id that it gets.
struct NewRecord
{
    DocId id;
    Record record;
};

// What changes in the records that a person writes: save points, drafts, records removed and brought back.
// Drafts are kept in the person's own space, whatever the database of the record, so that they never leave
// this PC and stay when another copy of that database is put in its place. Each change is one durable
// transaction; a draft that lies in another database than its record goes right after it. Used in the engine
// thread, for one call.
class RecordShelf
{
public:
    // Of the records in this database. What it works with outlives it.
    static Result<RecordShelf> of(RecordSigner& signer, Databases& databases, CatalogueKeeper& catalogue,
                                  const Clock& clock, const DatabaseName& database);

    Result<SavedRecord> save(const DocId& id, const QString& rev, const Record& record);
    // New ones, under new ids in their order: all or none. `link` may write into them which of the others
    // they belong to, by the ids that all of them get.
    using Link = std::function<void(std::vector<NewRecord>& records)>;
    Result<std::vector<SavedRecord>> saveNew(const std::vector<Record>& records, const Link& link = {});
    // The same under these ids.
    Result<std::vector<SavedRecord>> saveNew(const std::vector<NewRecord>& records);
    Result<> keepDraft(const DocId& id, const QString& rev, const Record& record);
    Result<> dropDraft(const DocId& id);
    Result<> remove(const DocId& id, const QString& rev);
    Result<SavedRecord> restore(const DocId& id);

private:
    struct Place
    {
        DatabaseName database;
        DocumentStore& store;
        DocumentStore& drafts;
    };

    RecordShelf(RecordSigner& signer, const Databases& databases, CatalogueKeeper& catalogue,
                const Clock& clock, const Place& place);

    const AccountSettings& account() const { return m_signer.account(); }
    Result<RevId> write(WriteTransaction& transaction, const DocId& id, const std::optional<RevId>& parent,
                        Record record);
    Result<RevId> settle(WriteTransaction& transaction, const DocId& id, const Draft& draft);
    Result<std::optional<Draft>> draftOf(const WriteTransaction& transaction, const DocId& id) const;
    Result<> checkMayWrite(const DocId& id) const;
    Result<> commitWithoutDraft(WriteTransaction transaction, const DocId& id);
    Result<SavedRecord> saved(const DocId& id, const RevId& rev);

    RecordSigner& m_signer;
    const Databases& m_databases;
    RecordWriter m_records;
    Place m_place;
    DocumentStore& m_store;
    CatalogueKeeper& m_catalogue;
    const Clock& m_clock;
    DraftShelf m_drafts;
};

} // namespace shanke
