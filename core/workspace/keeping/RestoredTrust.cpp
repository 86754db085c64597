// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/RestoredTrust.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/keeping/FolderGate.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString& workspace, const DatabaseName& database)
{
    return workspace + u"/databases/"_s + fileNameOf(database);
}

} // namespace

// By all that comes back together, and what is here.
Result<qint64> RestoredTrust::settle(const BackupSet& backup) const
{
    SHANKE_LET(const AccountSettings account, settleAccount());
    SHANKE_LET(const FolderGate gate, FolderGate::of(account, {m_present, m_restored}));
    qint64 refused = 0;
    for (const BackedUpDatabase& database : backup.databases) {
        if (!holdsLessonWork(database.name))
            continue;
        const StoreSifting sifting(database.name, gate.gateOf(database.name));
        SHANKE_LET(const int leftOut, settleDatabase(sifting, database.name));
        refused += leftOut;
    }
    return refused;
}

Result<int> RestoredTrust::settleDatabase(const StoreSifting& sifting, const DatabaseName& database) const
{
    SHANKE_LET(const auto store, DocumentStore::open(fileIn(m_restored, database), OpenMode::MustExist));
    SHANKE_LET(const Sifted sifted, sifting.sift(*store));
    const auto present = DocumentStore::open(fileIn(m_present, database), OpenMode::MustExist);
    if (!present)
        return sifted.refused; // it is a reason to restore
    const auto carried = sifting.carryOver(**present, *store);
    if (!carried && carried.error().kind != ErrorKind::Damaged)
        return tl::unexpected(carried.error());
    if (!carried)
        qCWarning(logWorkspace).noquote() << database.toString() << carried.error().detail;
    return sifted.refused;
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

} // namespace shanke
