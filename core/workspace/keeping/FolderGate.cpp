// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/FolderGate.h"

#include "arrival/StoreSifting.h"
#include "arrival/readEvidence.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"
#include "workspace/folder/Databases.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

void addStoresOf(const QString& workspace, std::vector<NamedStore>& stores)
{
    const QString folder = workspace + u"/databases/"_s;
    for (const DatabaseName& name : Databases(folder).names()) {
        if (!holdsLessonWork(name))
            continue;
        if (auto store = DocumentStore::open(folder + fileNameOf(name), OpenMode::MustExist))
            stores.push_back({name, *std::move(store)});
    }
}

// By what the school and the county said of their people.
RecordGate recordsBy(const AccountSettings& account, const std::vector<NamedStore>& stores)
{
    Evidence evidence;
    for (const auto& [name, store] : stores) {
        if (name != databaseOf(account.school) && name != databaseOf(countyOrganisation()))
            continue;
        const auto snapshot = store->read();
        const auto read = snapshot ? readEvidence(*store, *snapshot, name) : Result<Evidence>();
        evidence.add(read.value_or(Evidence()));
    }
    return account.anchor ? RecordGate(*account.anchor, account.trust().kept, std::move(evidence), {})
                          : RecordGate(std::move(evidence));
}

} // namespace

Result<FolderGate> FolderGate::of(const AccountSettings& account, const QStringList& workspaces)
{
    std::vector<NamedStore> stores;
    for (const QString& workspace : workspaces)
        addStoresOf(workspace, stores);
    KnownKeys keys;
    if (account.anchor)
        keys.add(*account.anchor);
    ArrivalGate own(keys);
    ArrivalGate countys(keys, recordsBy(account, stores));
    SHANKE_TRY(learnFrom(stores, own));
    SHANKE_TRY(learnFrom(stores, countys));
    return FolderGate(std::move(own), std::move(countys));
}

const ArrivalGate& FolderGate::gateOf(const DatabaseName& database) const
{
    return isForCounty(database, {}) ? m_countys : m_own;
}

} // namespace shanke
