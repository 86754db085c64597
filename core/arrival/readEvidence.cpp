// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/readEvidence.h"

#include "trust/ArrivalGate.h"
#include "trust/Credentials.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> readKinds(const QStringList& kinds, const DocumentStore& store, const ReadSnapshot& snapshot,
                   const DatabaseName& database, Evidence& evidence)
{
    for (const QString& kind : kinds) {
        ListRange range;
        range.prefix = kind + u':';
        range.bodies = true;
        SHANKE_LET(const auto rows, store.list(snapshot, range));
        for (const DocumentRow& row : rows)
            evidence.take(database, row.id, row.body.toObject());
    }
    return {};
}

// Which county a school joined says whose rosters are believed.
QString joiningKind()
{
    return JoiningEvent::Kind;
}

} // namespace

Result<Evidence> readRosters(const DocumentStore& store, const ReadSnapshot& snapshot,
                             const DatabaseName& database)
{
    Evidence evidence;
    SHANKE_TRY(readKinds({CountyStatement::Kind, SignedRoster::Kind, joiningKind()}, store, snapshot,
                         database, evidence));
    return evidence;
}

Result<Evidence> readAuthority(const DocumentStore& store, const ReadSnapshot& snapshot,
                               const DatabaseName& database)
{
    Evidence evidence;
    SHANKE_TRY(readKinds(ArrivalGate::authorityKinds() + QStringList{joiningKind()}, store, snapshot,
                         database, evidence));
    return evidence;
}

Result<Evidence> readEvidence(const DocumentStore& store, const ReadSnapshot& snapshot,
                              const DatabaseName& database)
{
    SHANKE_LET(Evidence evidence, readAuthority(store, snapshot, database));
    QStringList others = ArrivalGate::eventKinds();
    others.removeAll(joiningKind());
    SHANKE_TRY(readKinds(others, store, snapshot, database, evidence));
    return evidence;
}

Result<Evidence> readCredentials(const DocumentStore& store, const ReadSnapshot& snapshot,
                                 const DatabaseName& column)
{
    Evidence evidence;
    SHANKE_TRY(readKinds({Credentials::kind()}, store, snapshot, column, evidence));
    return evidence;
}

} // namespace shanke
