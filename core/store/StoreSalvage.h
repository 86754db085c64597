// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevTree.h"
#include "sqlite/Connection.h"
#include "store/DocumentStore.h"

namespace shanke {

// What was taken out of a damaged file.
struct SalvageReport
{
    qint64 revisions = 0;    // that the target lacked and has now
    qint64 documents = 0;    // that were found
    qint64 lost = 0;         // that must have been there and of which nothing could be read
    QList<DocId> unreadable; // whose newest text could not be read
};

// Reads what can still be read out of a damaged database file, row by row, and adds it to a sound store.
// Takes nothing whose checksum or digest does not agree, so that damage does not travel on. The damaged file
// is not changed.
class StoreSalvage
{
public:
    // Damaged when not even the tables can be found.
    static Result<StoreSalvage> open(const QString& path);

    // Fails only when the target cannot be written.
    Result<SalvageReport> into(DocumentStore& target);

private:
    struct Document
    {
        DocId id;
        RevTree tree;
    };

    explicit StoreSalvage(std::shared_ptr<const Connection> damaged, bool hasChecksums)
        : m_damaged(std::move(damaged)), m_hasChecksums(hasChecksums)
    {
    }

    Result<qint64> highestKey() const;
    qint64 documentsOnce() const;
    Result<std::optional<Document>> documentAt(qint64 key) const;
    Result<> moveDocument(const Document& document, DocumentStore& target, SalvageReport& report) const;
    Result<Revision> revisionAt(const Document& document, const RevNode& node) const;
    Result<> moveLocals(DocumentStore& target) const;
    QHash<QString, QJsonObject> localsInOrder(const char* sql) const;

    std::shared_ptr<const Connection> m_damaged;
    bool m_hasChecksums; // the file is of a schema that has them
};

} // namespace shanke
