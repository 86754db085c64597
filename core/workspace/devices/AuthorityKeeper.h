// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "trust/ArrivalGate.h"

#include <QObject>

namespace shanke {

class Databases;
class DeliveryBook;
class DeviceIdentity;
class DocumentStore;
class WorkspaceFolder;

// Keeps from whom this workspace believes rosters, and the newest editions that were here. Where the person
// said at which address the school's server is, the county whose statement comes from there is believed, if
// it is one alone; from then on no other. What arrives passes the gate by what it knows, and what waits is
// judged again when something comes. Tells in columns who of the school speaks there. Lives in the engine
// thread.
class AuthorityKeeper : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    AuthorityKeeper(WorkspaceFolder& folder, Databases& databases, DeliveryBook& book,
                    const DeviceIdentity& identity)
        : m_folder(folder), m_databases(databases), m_book(book), m_identity(identity)
    {
    }

    void open();

    // By the keys that have come so far. Where the school's database cannot be read none is known: what needs
    // one waits.
    ArrivalGate gate();

private:
    void look();
    Result<> keepWhatCame();
    void bringWhoSpeaks();
    Result<> admitWhatWaits();
    Result<> admitIn(const DatabaseName& database, DocumentStore& store, const ArrivalGate& gate);

    WorkspaceFolder& m_folder;
    Databases& m_databases;
    DeliveryBook& m_book;
    const DeviceIdentity& m_identity;
    std::optional<ArrivalGate> m_gate; // until the database of a school or the county's changes
};

} // namespace shanke
