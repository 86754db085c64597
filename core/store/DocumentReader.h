// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BodyTable.h"
#include "store/DocumentTable.h"
#include "store/StoreValues.h"

namespace shanke {

// What can be asked of the documents of one snapshot. Holds references to the snapshot and to the connection
// that attachments are opened through later. The promises of each question are those of DocumentStore.
class DocumentReader
{
public:
    DocumentReader(const ReadSnapshot& snapshot, std::shared_ptr<const Connection> connection)
        : m_snapshot(snapshot), m_connection(std::move(connection))
    {
    }

    Result<Revision> get(const DocId& id, const std::optional<RevId>& rev) const;
    Result<DocumentState> state(const DocId& id) const;
    Result<QList<RevId>> leavesAbove(const DocId& id, const RevId& rev) const;
    Result<ChangeRows> changes(qint64 since, int limit) const;
    Result<ChangeRows> latestChanges(int limit) const;
    Result<MissingRevs> missing(const RevsById& revs) const;
    Result<std::vector<DocumentRow>> list(const ListRange& range) const;

private:
    // `sql` takes the sequence to begin after and the most rows.
    Result<ChangeRows> changeRows(const char* sql, qint64 since, int limit) const;

    const ReadSnapshot& m_snapshot;
    std::shared_ptr<const Connection> m_connection;
};

} // namespace shanke
