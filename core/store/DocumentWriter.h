// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BodyTable.h"
#include "store/DocumentTable.h"
#include "store/StoreValues.h"

namespace shanke {

// Adds revisions to documents by CouchDB's rules, in one transaction. Knows the sequence it gave last.
class DocumentWriter
{
public:
    explicit DocumentWriter(WriteTransaction& transaction) : m_transaction(transaction) {}

    Result<RevId> put(const Edit& edit);
    Result<GraftOutcome> graft(const Revision& revision, const RevisionSource& source);

    qint64 lastSequence() const { return m_lastSequence; } // 0: nothing was written

private:
    Result<RevId> putOn(const StoredDocument& document, Edit edit);
    Result<std::vector<StoredAttachment>> takeAttachments(Edit& edit, const RevTree& tree);
    Result<GraftOutcome> graftOn(const StoredDocument& document, const Revision& revision,
                                 const RevisionSource& source);
    Result<> stem(RevTree& tree) const;
    Result<GraftOutcome> save(const DocId& id, const StoredDocument& before, RevTree tree);

    WriteTransaction& m_transaction;
    qint64 m_lastSequence = 0;
};

} // namespace shanke
