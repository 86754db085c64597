// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/SignatureGate.h"

#include "arrival/readEvidence.h"
#include "node/NodeDatabases.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Member = "shanke"_L1;

} // namespace

SchoolId SignatureGate::organisationOf(const NodeSecurity& security)
{
    const QJsonObject json = security.toJson()[Member].toObject();
    const SchoolId school(json["school"_L1].toString());
    return school.isEmpty() && !json.isEmpty() ? countyOrganisation() : school;
}

bool SignatureGate::guards(const NodeSecurity& security, const NodeUser& user)
{
    return !user.isServerAdmin() && security.toJson().contains(Member);
}

Result<ArrivalGate> SignatureGate::gateFor(const NodeSecurity& security)
{
    const SchoolId organisation = organisationOf(security);
    SHANKE_LET(const KnownKeys* keys, keysOf(organisation));
    return ArrivalGate(*keys, m_recordGates ? m_recordGates(organisation) : RecordGate());
}

Result<Judgement> SignatureGate::judge(const DatabaseName& database, const NodeSecurity& security,
                                       const Revision& revision)
{
    if (!ArrivalGate::judges(database, revision.id))
        return Judgement::good();
    SHANKE_LET(const ArrivalGate gate, gateFor(security));
    return gate.judge(database, revision);
}

Result<const KnownKeys*> SignatureGate::keysOf(const SchoolId& organisation)
{
    static const KnownKeys none;
    const auto database = m_databases.find(databaseOf(organisation).toString());
    if (!database)
        return &none;
    DocumentStore& store = (*database)->store();
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    Known& known = m_known[organisation];
    if (known.sequence != info.lastSequence || known.keys.all().isEmpty()) {
        SHANKE_LET(const Evidence evidence, readAuthority(store, snapshot, databaseOf(organisation)));
        known.keys = KnownKeys(evidence);
        known.sequence = info.lastSequence;
    }
    return &known.keys;
}

} // namespace shanke
