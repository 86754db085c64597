// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RevokedSaves.h"

#include "arrival/savedBy.h"
#include "platform/DatabaseNames.h"
#include "trust/OwnedId.h"
#include "trust/SignedCard.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<int> RevokedSaves::tell()
{
    const QList<DeviceId> devices = m_authority.unsettled(m_voice.device());
    if (devices.isEmpty() || !m_voice.maySpeak())
        return 0;
    std::vector<RevocationEvent> sayings;
    for (const DeviceId& device : devices) {
        SHANKE_LET(SavedRevisions saved, savedHere(device));
        sayings.push_back({device, LargestInteger, std::move(saved)}); // the events have receipts
    }
    const DatabaseName database = databaseOf(m_authority.school());
    std::vector<ChainEvent> events;
    SHANKE_LET(auto speech, m_voice.begin());
    for (const RevocationEvent& saying : sayings) {
        SHANKE_LET(ChainEvent event, speech.say(database, RevocationEvent::Kind, saying,
                                                {{u"at"_s, toIsoString(m_clock.now())}}));
        events.push_back(std::move(event));
    }
    SHANKE_TRY(speech.commit());
    SHANKE_LET(NodeDatabase* const school, m_databases.find(database.toString()));
    SHANKE_LET(auto transaction, school->store().begin(Durability::Full));
    for (const ChainEvent& event : events)
        SHANKE_TRY(put(school->store(), transaction, event));
    SHANKE_TRY(transaction.commit());
    m_authority.look(); // the feed tells of it later, and it is said once
    return int(events.size());
}

// Nobody else's space takes what it signed. What is away for the moment is asked again with the next change.
Result<SavedRevisions> RevokedSaves::savedHere(const DeviceId& device)
{
    SavedRevisions saved;
    const auto owned = OwnedId::parse(documentOf(device));
    for (const DatabaseName& name :
         {spaceOf(UserId(owned ? owned->owner : QString())), databaseOf(m_authority.school())}) {
        const auto database = m_databases.find(name.toString());
        if (!database && database.error().kind == ErrorKind::NotFound)
            continue; // nothing of it could come here
        SHANKE_TRY(database);
        DocumentStore& store = (*database)->store();
        SHANKE_LET(const auto snapshot, store.read());
        SHANKE_LET(QSet<QString> hashes, savedBy(device, store, snapshot, name));
        saved.insert(name, std::move(hashes));
    }
    return saved;
}

} // namespace shanke
