// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/SignedEvent.h"
#include "store/DocumentStore.h"

#include <QSet>

namespace shanke {

// Keeps what the catalogue knows of signatures: the devices of schools, and of every signed event where it
// stands among those of its device and whether it holds. A device may come after its events; those wait to be
// judged again. The first card seen of a device stays: another card under its id changes nothing. One for
// each chunk of one database, in the transaction of the chunk.
class EventIndexer
{
public:
    // `source`: the database's key in the table of that name.
    EventIndexer(WriteTransaction& transaction, qint64 source, DatabaseName database);

    // `document`: its key in the table of that name.
    Result<> insertEvent(qint64 document, const DocId& id, const QJsonObject& json);
    // A device counts in the database of its school alone.
    Result<> insertDevice(const DocId& id, const QJsonObject& json);
    // An event of this database goes, or comes anew.
    Result<> forgetEvent(const DocId& id);

    // Judges at most `limit` events of this database whose device came later. True when there are more.
    Result<bool> judgeWaiting(const DocumentStore& store, const ReadSnapshot& snapshot, int limit);
    // Puts the events of all touched devices in order, and names those of which something else is true now.
    Result<std::vector<qint64>> settle();

private:
    Result<KnownDevices> devicesOf(const DeviceId& device) const;
    Result<Authenticity> judge(const SignedEvent& event);
    Result<> judgeAgain(qint64 document, const Result<Revision>& revision);
    Result<> settle(const DeviceId& device, std::vector<qint64>& changed);

    WriteTransaction& m_transaction;
    qint64 m_source;
    DatabaseName m_database;
    QSet<DeviceId> m_touched;
};

} // namespace shanke
