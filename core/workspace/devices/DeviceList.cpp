// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/DeviceList.h"

#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "trust/SignedJson.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/engine/EngineState.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Who asks, and all that an entry is made of.
struct Asker
{
    AccountSettings account;
    Roster roster;
    DeliveryFacts delivery;
    std::map<DeviceId, DeviceRuling> rulings;

    static Result<Asker> of(EngineState& state)
    {
        const AccountSettings& account = state.account();
        SHANKE_LET(Roster roster, rosterOf(state.databases().open(), account));
        SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
        SHANKE_LET(const auto snapshot, catalogue->read());
        SHANKE_LET(auto rulings, catalogue::devicesOf(snapshot, account.school));
        return Asker{account, std::move(roster), state.delivery().facts(), std::move(rulings)};
    }

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
                delivery.of(place)};
    }
};

// What is no device's, or not signed by its own key, is none.
Result<DeviceCard> cardAt(const DocumentStore& store, const ReadSnapshot& snapshot,
                          const DatabaseName& database, const DocId& id)
{
    SHANKE_LET(const Revision revision, store.get(snapshot, id));
    return SignedCard::read(database, id, revision.body.toObject()).map([](const SignedCard& card) {
        return card.card();
    });
}

Result<DeviceEntry> entryAt(const Asker& asker, const DocumentStore& store, const DocId& id)
{
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const DeviceCard card, cardAt(store, snapshot, databaseOf(asker.account.school), id));
    SHANKE_LET(const DocumentState state, store.state(snapshot, id));
    return asker.entryOf(card, state.sequence);
}

// This one, then own ones, then by name.
bool comesBefore(const DeviceEntry& a, const DeviceEntry& b)
{
    const auto rank = [](const DeviceEntry& entry) {
        return std::tuple(!entry.isThis, !entry.isOwn, entry.card.name, entry.card.device);
    };
    return rank(a) < rank(b);
}

Result<DeviceEntry> entryFor(EngineState& state, const DeviceId& device)
{
    SHANKE_LET(const Asker asker, Asker::of(state));
    SHANKE_LET(const DocumentStore* store, state.databases().find(databaseOf(asker.account.school)));
    return entryAt(asker, *store, documentOf(device));
}

QJsonObject now(EngineState& state)
{
    return {{u"at"_s, toIsoString(state.clock().now())}};
}

} // namespace

Result<QList<DeviceEntry>> devicesOfSchool(EngineState& state)
{
    QList<DeviceEntry> entries;
    const auto store = state.databases().find(databaseOf(state.account().school));
    if (!store && store.error().kind == ErrorKind::NotFound)
        return entries;
    SHANKE_TRY(store);
    SHANKE_LET(const Asker asker, Asker::of(state));
    SHANKE_LET(const auto snapshot, (*store)->read());
    ListRange range;
    range.prefix = u"device:"_s;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    for (const DocumentRow& row : rows) {
        if (const auto entry = entryAt(asker, **store, row.id))
            entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

Result<DeviceEntry> ownDevice(EngineState& state)
{
    SHANKE_LET(const QList<DeviceEntry> entries, devicesOfSchool(state));
    if (!entries.isEmpty() && entries.front().isThis)
        return entries.front();
    SHANKE_LET(const Asker asker, Asker::of(state));
    SHANKE_LET(const DeviceKey key, state.identity().key());
    DeviceEntry entry = asker.entryOf(cardOf(asker.account, key.publicKey()), 0);
    entry.mayRevoke = false; // nobody has heard of it
    return entry;
}

Result<DeviceEntry> revokeDevice(EngineState& state, const DeviceId& device)
{
    SHANKE_LET(const DeviceEntry before, entryFor(state, device));
    if (before.state == DeviceEntry::State::Revoked)
        return before;
    if (!before.mayRevoke)
        return fail(
            ErrorKind::Forbidden,
            u"a device is taken out of use by its owner, by the head, or, a teacher's, by an approver"_s);
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    SHANKE_LET(const auto indexed, catalogue->read());
    SHANKE_LET(const qint64 lastEvent, catalogue::lastCounterOf(indexed, device));
    const RevocationEvent revocation{device, lastEvent, LargestInteger};
    SHANKE_TRY(
        writeEvent(state, databaseOf(state.account().school), u"revocation"_s, revocation, now(state)));
    return entryFor(state, device);
}

Result<DeviceEntry> vouchForDevice(EngineState& state, const DeviceId& device)
{
    SHANKE_LET(const DeviceEntry before, entryFor(state, device));
    if (before.state == DeviceEntry::State::Confirmed)
        return before;
    if (!before.mayVouch)
        return fail(
            ErrorKind::Forbidden,
            u"another device of its person, the head, or, for a teacher's, an approver vouches for a device"_s);
    SHANKE_TRY(writeEvent(state, databaseOf(state.account().school), u"endorsement"_s,
                          EndorsementEvent{device, 0}, now(state)));
    return entryFor(state, device);
}

} // namespace shanke
