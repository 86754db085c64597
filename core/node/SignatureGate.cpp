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

SchoolId SignatureGate::schoolOf(const NodeSecurity& security)
{
    return SchoolId(security.toJson()[Member].toObject()["school"_L1].toString());
}

bool SignatureGate::guards(const NodeSecurity& security, const NodeUser& user)
{
    return !user.isServerAdmin() && security.toJson().contains(Member);
}

Result<ArrivalGate> SignatureGate::gateFor(const NodeSecurity& security)
{
    const SchoolId school = schoolOf(security);
    SHANKE_LET(const KnownKeys* keys, keysOf(school));
    return ArrivalGate(*keys, m_recordGates ? m_recordGates(school) : RecordGate());
}

Result<> SignatureGate::check(const DatabaseName& database, const NodeSecurity& security,
                              const Revision& revision)
{
    if (!ArrivalGate::judges(database, revision.id))
        return {};
    SHANKE_LET(const ArrivalGate gate, gateFor(security));
    const Judgement judgement = gate.judge(database, revision);
    return judgement.isGood() ? Result<>() : fail(ErrorKind::Forbidden, refusalOf(judgement.reason));
}

Result<const KnownKeys*> SignatureGate::keysOf(const SchoolId& school)
{
    static const KnownKeys none;
    const auto database = m_databases.find(databaseOf(school).toString());
    if (!database)
        return &none;
    DocumentStore& store = (*database)->store();
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    Known& known = m_known[school];
    if (known.sequence != info.lastSequence || known.keys.all().isEmpty()) {
        SHANKE_LET(const Evidence evidence, readAuthority(store, snapshot, databaseOf(school)));
        known.keys = KnownKeys(evidence);
        known.sequence = info.lastSequence;
    }
    return &known.keys;
}

} // namespace shanke
