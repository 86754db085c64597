// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/merge/Candidate.h"
#include "workspace/merge/AttachmentMerge.h"
#include "workspace/merge/Rivals.h"
#include "workspace/records/RecordWriter.h"

namespace shanke {

// What one version of a document says.
struct VersionContent
{
    QJsonObject body;
    Attachments attachments;
};

// Makes one document of its rival versions: the merged text on the winner, unless one of them says it
// already, and a tombstone on each other leaf, in one transaction. The text depends on nothing but the
// versions: two devices that merge the same rivals write the same text, each signed by itself, and whoever
// sees both lays one aside. A deletion beside a living version becomes a question to the person.
class RivalMerge
{
public:
    // `put`: signs and writes.
    RivalMerge(const DocumentStore& store, EditWriter put, WriteTransaction& transaction,
               const Rivals& rivals)
        : m_store(store), m_put(std::move(put)), m_transaction(transaction), m_rivals(rivals)
    {
    }

    // The merged revision. The rivals must not be one already.
    Result<RevId> write();

private:
    using Version = VersionContent;

    Result<Version> fold() const;
    Result<std::optional<Version>> shared(const QList<RevId>& left, const QList<RevId>& right) const;
    std::optional<RevId> saidAlready(const Version& merged) const;
    Result<RevId> put(Version merged);

    const DocumentStore& m_store;
    EditWriter m_put;
    WriteTransaction& m_transaction;
    const Rivals& m_rivals;
};

} // namespace shanke
