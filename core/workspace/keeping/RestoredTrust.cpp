// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/RestoredTrust.h"

#include "arrival/RestoredStore.h"
#include "arrival/readEvidence.h"
#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"
#include "workspace/folder/WorkspaceFolder.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString& workspace, const DatabaseName& database)
{
    return workspace + u"/databases/"_s + fileNameOf(database);
}

} // namespace

Result<qint64> RestoredTrust::settle(const BackupSet& backup) const
{
    SHANKE_LET(const AccountSettings account, settleAccount());
    SHANKE_TRY(uniteWithPresent(backup));
    // Of one's own work the signature is enough, from a PC that nobody vouched for as well.
    SHANKE_LET(const ArrivalGate gate, gateFor(backup, account, {}));
    SHANKE_LET(const ArrivalGate countys, gateFor(backup, account, recordsOfCounty(account)));
    qint64 refused = 0;
    for (const BackedUpDatabase& database : backup.databases) {
        if (!holdsLessonWork(database.name))
            continue;
        SHANKE_LET(const auto store, restored(database.name));
        const bool isCountys = isForCounty(database.name, {});
        SHANKE_LET(const qint64 here, leaveOutRefused(*store, database.name, isCountys ? countys : gate));
        refused += here;
    }
    return refused;
}

// Another school has other editions; whoever was compared there is nobody here.
Result<AccountSettings> RestoredTrust::settleAccount() const
{
    SHANKE_LET(AccountSettings account, WorkspaceFolder::accountIn(m_restored));
    const auto present = WorkspaceFolder::accountIn(m_present);
    if (!present || present->school != account.school)
        return account;
    if (present->anchor)
        account.anchor = present->anchor;
    account.roster = std::max(account.roster, present->roster);
    account.countyRoster = std::max(account.countyRoster, present->countyRoster);
    // Whoever wrote the backup does not say to whom this PC shows its password.
    for (const Hop hop : Hops) {
        if (present->server(hop).isSet())
            account.server(hop) = present->server(hop);
    }
    SHANKE_TRY(WorkspaceFolder::saveIn(m_restored, account));
    return account;
}

Result<> RestoredTrust::uniteWithPresent(const BackupSet& backup) const
{
    for (const BackedUpDatabase& database : backup.databases) {
        if (!holdsLessonWork(database.name))
            continue;
        const auto present = DocumentStore::open(fileIn(m_present, database.name), OpenMode::MustExist);
        if (!present)
            continue; // it is a reason to restore
        SHANKE_LET(const auto store, restored(database.name));
        const auto kept = keepWhatWasSaid(**present, *store);
        if (!kept && kept.error().kind != ErrorKind::Damaged)
            return kept;
        if (!kept)
            qCWarning(logWorkspace).noquote() << database.name.toString() << kept.error().detail;
    }
    return {};
}

// By all that comes back together: what a key signed may lie in another database than its card.
Result<ArrivalGate> RestoredTrust::gateFor(const BackupSet& backup, const AccountSettings& account,
                                           const RecordGate& records) const
{
    KnownKeys keys;
    if (account.anchor)
        keys.add(*account.anchor);
    ArrivalGate gate(std::move(keys), records);
    QList<DatabaseName> names;
    for (const BackedUpDatabase& database : backup.databases)
        names.append(database.name);
    // Statements of the county lie in the county's database as well as in the school's: twice, so that
    // whatever the order, a roster finds the key that signed it.
    for (int round = 0; round < 2; ++round) {
        for (const DatabaseName& name : std::as_const(names)) {
            if (!holdsLessonWork(name))
                continue;
            SHANKE_LET(const auto store, restored(name));
            SHANKE_TRY(learnFrom(*store, name, gate));
        }
    }
    return gate;
}

// By what the county said of its people, as far as it comes back.
RecordGate RestoredTrust::recordsOfCounty(const AccountSettings& account) const
{
    if (!account.anchor)
        return {};
    Evidence evidence;
    for (const SchoolId& organisation : {account.school, countyOrganisation()}) {
        const auto store = restored(databaseOf(organisation));
        const auto read = store.and_then([&](const auto& open) -> Result<Evidence> {
            SHANKE_LET(const auto snapshot, open->read());
            return readEvidence(*open, snapshot, databaseOf(organisation));
        });
        evidence.add(read.value_or(Evidence()));
    }
    return RecordGate(*account.anchor, account.trust().kept, std::move(evidence), {});
}

Result<std::unique_ptr<DocumentStore>> RestoredTrust::restored(const DatabaseName& database) const
{
    return DocumentStore::open(fileIn(m_restored, database), OpenMode::MustExist);
}

} // namespace shanke
