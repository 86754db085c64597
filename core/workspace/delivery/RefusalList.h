// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "sqlite/Connection.h"

#include <QHash>

namespace shanke {

// What the server refused by a rule: the document stays, with the reason, until it changes. Replication goes
// past such a document, so only this list remembers it.
class RefusalList
{
public:
    struct Refusal
    {
        qint64 sequence = 0; // of the change that was refused
        QString reason;      // as the server said it
    };
    using OfDatabase = QHash<DocId, Refusal>;

    explicit RefusalList(Connection& file) : m_file(file) {}

    Result<QHash<DatabaseName, OfDatabase>> all() const;
    Result<> add(const DatabaseName& database, const OfDatabase& refused);
    // The document changed: the refused change is no longer what would be sent.
    Result<> remove(const DatabaseName& database, const QList<DocId>& ids);

private:
    Connection& m_file;
};

} // namespace shanke
