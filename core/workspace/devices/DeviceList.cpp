// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/DeviceList.h"

#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/WaitingWork.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What is no device's, or not signed by its own key, is none.
Result<DeviceCard> cardAt(const DocumentStore& store, const ReadSnapshot& snapshot,
                          const DatabaseName& database, const DocId& id)
{
    SHANKE_LET(const Revision revision, store.get(snapshot, id));
    return SignedCard::read(database, id, revision.body.toObject()).map([](const SignedCard& card) {
        return card.card();
    });
}

// This one, then own ones, then by name.
bool isListedBefore(const DeviceEntry& a, const DeviceEntry& b)
{
    const auto rank = [](const DeviceEntry& entry) {
        return std::tuple(!entry.isThis, !entry.isOwn, entry.card.name, entry.card.device);
    };
    return rank(a) < rank(b);
}

} // namespace

// Who asks, and all that an entry is made of.
class DeviceList::Asker
{
public:
    AccountSettings account;
    Roster roster;
    DeliveryFacts delivery;
    std::map<DeviceId, DeviceRuling> rulings;
    QHash<DeviceId, int> waiting; // documents, by the device that signed them

    DeviceRuling rulingOf(const DeviceId& device) const
    {
        const auto found = rulings.find(device);
        return found == rulings.end() ? DeviceRuling() : found->second;
    }

    DeviceEntry::State stateOf(const DeviceCard& card) const
    {
        const DeviceRuling ruling = rulingOf(card.device);
        if (ruling.isRevoked)
            return DeviceEntry::State::Revoked;
        if (ruling.belief == Belief::None)
            return DeviceEntry::State::NotConfirmed;
        const bool isEnough = ruling.belief == Belief::Seconded || !isApprover(roster, card.user);
        return isEnough ? DeviceEntry::State::Confirmed : DeviceEntry::State::NeedsSecondVoice;
    }

    // Owner and head for every device, an approver for those of teachers.
    bool hasSayOver(const DeviceCard& card) const
    {
        return card.user == account.user || isHead(roster, account.user) ||
               (isApprover(roster, account.user) && !isApprover(roster, card.user));
    }

    // Only a device that two have spoken for is heard when it vouches for another.
    bool mayVouchFor(const DeviceCard& card) const
    {
        return rulingOf(account.speaker()).belief == Belief::Seconded && hasSayOver(card) &&
               !rulingOf(card.device).voices.contains(account.user);
    }

    QStringList vouchersOf(const DeviceId& device) const
    {
        QStringList names;
        for (const UserId& user : rulingOf(device).voices)
            names.append(nameOf(roster, user));
        return names;
    }

    DeviceEntry entryOf(const DeviceCard& card, qint64 sequence) const
    {
        const Place place{databaseOf(account.school), documentOf(card.device), sequence, false};
        const DeviceEntry::State state = stateOf(card);
        const bool isThis = card.device == account.speaker();
        const bool isOpen =
            state == DeviceEntry::State::NotConfirmed || state == DeviceEntry::State::NeedsSecondVoice;
        return {card,
                state,
                vouchersOf(card.device),
                isThis,
                card.user == account.user,
                state != DeviceEntry::State::Revoked && hasSayOver(card),
                isOpen && !isThis && mayVouchFor(card),
                delivery.of(place),
                isOpen ? waiting.value(card.device) : 0};
    }

    // As it stands in the school's database.
    Result<DeviceEntry> entryAt(const DocumentStore& store, const DocId& id) const
    {
        SHANKE_LET(const auto snapshot, store.read());
        SHANKE_LET(const DeviceCard card, cardAt(store, snapshot, databaseOf(account.school), id));
        SHANKE_LET(const DocumentState state, store.state(snapshot, id));
        return entryOf(card, state.sequence);
    }
};

Result<DeviceList::Asker> DeviceList::ask() const
{
    SHANKE_LET(Roster roster, rosterOf(m_parts.databases.open(), account()));
    SHANKE_LET(const auto catalogue, m_parts.catalogue.levelWithAll());
    SHANKE_LET(const auto snapshot, catalogue->read());
    SHANKE_LET(auto rulings, catalogue::devicesOf(snapshot, account().school));
    SHANKE_LET(auto waiting, waitingByDevice(snapshot, m_parts.databases.open()));
    return Asker{account(), std::move(roster), m_parts.book.facts(), std::move(rulings), std::move(waiting)};
}

Result<DeviceEntry> DeviceList::entryFor(const DeviceId& device) const
{
    SHANKE_LET(const Asker asker, ask());
    SHANKE_LET(const DocumentStore* store, m_parts.databases.find(databaseOf(account().school)));
    return asker.entryAt(*store, documentOf(device));
}

Result<QList<DeviceEntry>> DeviceList::all() const
{
    QList<DeviceEntry> entries;
    const auto store = m_parts.databases.find(databaseOf(account().school));
    if (!store && store.error().kind == ErrorKind::NotFound)
        return entries;
    SHANKE_TRY(store);
    SHANKE_LET(const Asker asker, ask());
    SHANKE_LET(const auto snapshot, (*store)->read());
    ListRange range;
    range.prefix = u"device:"_s;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    for (const DocumentRow& row : rows) {
        const auto entry = asker.entryAt(**store, row.id);
        if (entry && entry->card.user != nodeOf(account().school)) // which is believed by the roster
            entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(), isListedBefore);
    return entries;
}

Result<DeviceEntry> DeviceList::own() const
{
    SHANKE_LET(const QList<DeviceEntry> entries, all());
    if (!entries.isEmpty() && entries.front().isThis)
        return entries.front();
    SHANKE_LET(const Asker asker, ask());
    SHANKE_LET(const DeviceKey key, m_parts.identity.key());
    DeviceEntry entry = asker.entryOf(cardOf(asker.account, key.publicKey()), 0);
    entry.mayRevoke = false; // nobody has heard of it
    return entry;
}

Result<SignedCard> DeviceList::ownCard() const
{
    SHANKE_LET(const DeviceKey key, m_parts.identity.key());
    return signedCardOf(account(), key);
}

Result<DelegatePcs> DeviceList::delegates() const
{
    return delegatePcs(m_parts.databases.open(), account(), m_parts.catalogue);
}

Result<DeviceEntry> DeviceList::revoke(const DeviceId& device)
{
    SHANKE_LET(const DeviceEntry before, entryFor(device));
    if (before.state == DeviceEntry::State::Revoked)
        return before;
    if (!before.mayRevoke)
        return fail(
            ErrorKind::Forbidden,
            u"a device is taken out of use by its owner, by the head, or, a teacher's, by an approver"_s);
    SHANKE_LET(const auto catalogue, m_parts.catalogue.levelWithAll());
    SHANKE_LET(const auto indexed, catalogue->read());
    SHANKE_LET(const qint64 lastEvent, catalogue::lastCounterOf(indexed, device));
    SHANKE_TRY(say(RevocationEvent::Kind, RevocationEvent{device, lastEvent}));
    return entryFor(device);
}

Result<DeviceEntry> DeviceList::vouchFor(const DeviceId& device)
{
    SHANKE_LET(const DeviceEntry before, entryFor(device));
    if (before.state == DeviceEntry::State::Confirmed)
        return before;
    if (!before.mayVouch)
        return fail(
            ErrorKind::Forbidden,
            u"another device of its person, the head, or, for a teacher's, an approver vouches for a device"_s);
    SHANKE_TRY(say(EndorsementEvent::Kind, EndorsementEvent{device, 0}));
    return entryFor(device);
}

Result<> DeviceList::say(const QString& kind, const EventContent& content)
{
    SHANKE_TRY(m_parts.events.write(databaseOf(account().school), kind, content,
                                    {{u"at"_s, toIsoString(m_parts.clock.now())}}));
    return {};
}

} // namespace shanke
