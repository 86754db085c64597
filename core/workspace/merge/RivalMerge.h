// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/merge/Candidate.h"
#include "workspace/merge/AttachmentMerge.h"
#include "workspace/merge/Rivals.h"

namespace shanke {

// What one version of a document says.
struct VersionContent
{
    QJsonObject body;
    Attachments attachments;
};

// Makes one document of its rival versions: the merged text on the winner and a tombstone on each other leaf,
// in one transaction. What it writes depends on nothing but the versions, so that two devices that merge the
// same rivals write the same revisions. A deletion beside a living version becomes a question to the person.
class RivalMerge
{
public:
    RivalMerge(DocumentStore& store, WriteTransaction& transaction, const Rivals& rivals)
        : m_store(store), m_transaction(transaction), m_rivals(rivals)
    {
    }

    // The merged revision. The rivals must not be one already.
    Result<RevId> write();

private:
    using Version = VersionContent;

    Result<Version> fold() const;
    Result<std::optional<Version>> shared(const QList<RevId>& left, const QList<RevId>& right) const;
    Result<RevId> put(Version merged);

    DocumentStore& m_store;
    WriteTransaction& m_transaction;
    const Rivals& m_rivals;
};

} // namespace shanke
