// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeSecurity.h"
#include "trust/ArrivalGate.h"

namespace shanke {

class NodeDatabases;

// The gate of arrival at the node: lets a document that somebody has to sign in only as what their device
// wrote. Guards the databases whose security object says whose they are; a server administrator may do
// anything. Remembers the keys of each until its database changes. Lives in the router's thread.
class SignatureGate
{
public:
    explicit SignatureGate(NodeDatabases& databases) : m_databases(databases) {}

    // Of which school it is, as its security object says, or of the county; empty: nobody's.
    static SchoolId organisationOf(const NodeSecurity& security);
    static bool guards(const NodeSecurity& security, const NodeUser& user);

    using RecordGates = std::function<RecordGate(const SchoolId&)>;
    // Who may write which record at a school or in the county; without it, everybody whose device signed it
    // in their own name.
    void setRecordGates(RecordGates gates) { m_recordGates = std::move(gates); }

    // As it is now, for what comes from elsewhere.
    Result<ArrivalGate> gateFor(const NodeSecurity& security);
    Result<Judgement> judge(const DatabaseName& database, const NodeSecurity& security,
                            const Revision& revision);

    // How many that are no good somebody brought by writing here, once that is committed.
    using RefusalNotice = std::function<void(const QString& carrier, int count)>;
    void setRefusalNotice(RefusalNotice notice) { m_notice = std::move(notice); }
    void noteRefused(const QString& carrier, int count) const
    {
        if (m_notice && count > 0)
            m_notice(carrier, count);
    }

private:
    struct Known
    {
        qint64 sequence = 0; // of the school's database
        KnownKeys keys;
    };

    Result<const KnownKeys*> keysOf(const SchoolId& organisation);

    NodeDatabases& m_databases;
    std::map<SchoolId, Known> m_known;
    RecordGates m_recordGates;
    RefusalNotice m_notice;
};

} // namespace shanke
