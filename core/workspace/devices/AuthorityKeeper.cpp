// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/AuthorityKeeper.h"

#include "arrival/GatedPeer.h"
#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "trust/Ruling.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/devices/DeviceIdentity.h"
#include "workspace/devices/bringCredentials.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

void AuthorityKeeper::open()
{
    connect(&m_databases, &Databases::changed, this, [this](const DatabaseName& database) {
        const auto sort = platform::sortOf(database);
        if (sort == platform::DatabaseKind::School || database == countyDatabase())
            look();
        else if (sort == platform::DatabaseKind::Column)
            bringWhoSpeaks();
    });
    connect(&m_identity, &DeviceIdentity::entered, this, [this] { m_gate.reset(); });
    look();
}

void AuthorityKeeper::look()
{
    m_gate.reset();
    if (const auto kept = keepWhatCame(); !kept)
        qCWarning(logWorkspace).noquote() << "the roster:" << kept.error().detail;
    bringWhoSpeaks();
    if (const auto admitted = admitWhatWaits(); !admitted)
        qCWarning(logWorkspace).noquote() << "what waits for a key:" << admitted.error().detail;
}

ArrivalGate AuthorityKeeper::gate()
{
    if (m_gate)
        return *m_gate;
    const AccountSettings& account = m_folder.account();
    auto evidence = evidenceIn(m_databases.open(), account.school);
    for (const SchoolId& visited : schoolsVisited(m_databases.open(), account)) {
        if (const auto theirs = evidenceIn(m_databases.open(), visited); evidence && theirs)
            evidence->add(*theirs);
    }
    // Without the county's the school's own people are judged all the same.
    if (const auto county = evidenceIn(m_databases.open(), countyOrganisation()); evidence && county)
        evidence->add(*county);
    KnownKeys keys(evidence.value_or(Evidence()));
    if (account.anchor)
        keys.add(*account.anchor);
    // While nobody can be asked who vouches for whom, one's own work still comes as what one's PCs signed.
    const auto records = [&] {
        return account.anchor
                   ? RecordGate(*account.anchor, account.trust().kept, *evidence, {account.speaker()})
                   : RecordGate(*evidence);
    };
    ArrivalGate gate(std::move(keys), evidence ? records() : RecordGate());
    if (evidence)
        m_gate = gate;
    return gate;
}

void AuthorityKeeper::bringWhoSpeaks()
{
    const auto brought =
        m_folder.isClaimed() ? bringCredentials(m_databases, m_folder.account()) : Result<>();
    if (!brought)
        qCWarning(logWorkspace).noquote() << "who speaks in columns:" << brought.error().detail;
}

Result<> AuthorityKeeper::admitWhatWaits()
{
    if (!m_folder.isClaimed())
        return {};
    const ArrivalGate gate = this->gate();
    const auto& stores = m_databases.open().stores;
    for (auto store = stores.begin(); store != stores.end(); ++store)
        SHANKE_TRY(admitIn(store.key(), **store, gate));
    return {};
}

// What is let in now came from a server when it came: it is no work that still has to be sent there.
Result<> AuthorityKeeper::admitIn(const DatabaseName& database, DocumentStore& store, const ArrivalGate& gate)
{
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const bool isNothing, WaitingRevisions(store).isEmpty(snapshot));
    if (isNothing)
        return {};
    SHANKE_TRY(m_book.noteOwnChanges(database));
    SHANKE_LET(const Admitted admitted, admitWaiting(store, database, gate));
    for (const Hop hop : Hops) {
        if (const QList<DocId> ids = admitted.value(toWord(hop)); !ids.isEmpty())
            SHANKE_TRY(m_book.noteArrival(hop, database, ids));
    }
    return {};
}

Result<> AuthorityKeeper::keepWhatCame()
{
    AccountSettings account = m_folder.account();
    if (!m_folder.isClaimed())
        return {};
    SHANKE_LET(Evidence evidence, rostersIn(m_databases.open(), account.school));
    if (!account.anchor && account.hasServer())
        account.anchor = onlyCounty(evidence);
    if (!account.anchor)
        return {};
    if (const auto county = rostersIn(m_databases.open(), countyOrganisation()))
        evidence.add(*county);
    const auto inForce = [&, kept = account.trust().kept](const SchoolId& organisation, Edition before) {
        const SignedRoster* roster = rosterInForce(*account.anchor, kept, evidence, organisation);
        return roster ? roster->edition() : before;
    };
    account.roster = inForce(account.school, account.roster);
    account.countyRoster = inForce(countyOrganisation(), account.countyRoster);
    const AccountSettings& before = m_folder.account();
    if (account.anchor == before.anchor && account.roster == before.roster &&
        account.countyRoster == before.countyRoster)
        return {};
    return m_folder.saveTrust(account);
}

} // namespace shanke
