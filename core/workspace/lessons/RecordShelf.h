// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/records/DraftShelf.h"
#include "workspace/records/RecordWriter.h"
#include "workspace/values/RecordValues.h"

namespace shanke {

class CatalogueKeeper;
class Clock;

// What changes in a person's own records: save points, drafts, records removed and brought
// back. Each is one durable transaction. Used in the engine thread, for one call.
class RecordShelf
{
public:
    // What it works with outlives it.
    static Result<RecordShelf> of(RecordSigner& signer, Databases& databases, CatalogueKeeper& catalogue,
                                  const Clock& clock);

    Result<SavedRecord> save(const DocId& id, const QString& rev, const Record& record);
    Result<> keepDraft(const DocId& id, const QString& rev, const Record& record);
    Result<> dropDraft(const DocId& id);
    Result<> remove(const DocId& id, const QString& rev);
    Result<SavedRecord> restore(const DocId& id);

private:
    RecordShelf(RecordSigner& signer, DocumentStore& store, CatalogueKeeper& catalogue, const Clock& clock);

    const AccountSettings& account() const { return m_signer.account(); }
    Result<RevId> write(WriteTransaction& transaction, const DocId& id, const std::optional<RevId>& parent,
                        Record record);
    Result<RevId> settleDraft(WriteTransaction& transaction, const DocId& id, const QString& rev);
    Result<SavedRecord> saved(const DocId& id, const RevId& rev);

    RecordSigner& m_signer;
    RecordWriter m_records;
    DocumentStore& m_store;
    CatalogueKeeper& m_catalogue;
    const Clock& m_clock;
    DraftShelf m_drafts;
};

} // namespace shanke
