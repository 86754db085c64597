// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/CourierFacts.h"

#include "platform/DatabaseNames.h"
#include "workspace/devices/DeviceList.h"
#include "workspace/engine/EngineState.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Those whose word counts: sealing for a device asks the same belief as approving.
Result<QList<DeviceCard>> schoolCards(EngineState& state)
{
    SHANKE_LET(const QList<DeviceEntry> devices, devicesOfSchool(state));
    QList<DeviceCard> cards;
    for (const DeviceEntry& device : devices) {
        if (device.state == DeviceEntry::State::Confirmed)
            cards.append(device.card);
    }
    return cards;
}

Result<QList<DeviceCard>> acceptedCards(EngineState& state)
{
    SHANKE_LET(Connection * work, state.work());
    SHANKE_LET(const auto snapshot, work->read());
    return CourierLedger::cards(snapshot);
}

const DeviceCard* cardOfDevice(const QList<DeviceCard>& cards, const DeviceId& device)
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const DeviceCard& card) { return card.device == device; });
    return found == cards.end() ? nullptr : &*found;
}

// How far all of the receivers are known to be.
Result<qint64> confirmedByAll(EngineState& state, const BundleOrder& order, const DatabaseName& database,
                              const DocumentStore& store)
{
    if (order.since)
        return order.since->value(database, 0);
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const StoreInfo info, store.info(snapshot));
    SHANKE_LET(Connection * work, state.work());
    SHANKE_LET(const auto facts, work->read());
    qint64 least = info.lastSequence;
    for (const DeviceCard& card : order.receivers) {
        SHANKE_LET(const qint64 confirmed, CourierLedger::confirmed(facts, card.device, database, info.uuid));
        least = std::min(least, confirmed);
    }
    return least;
}

} // namespace

Result<Audience> audienceOf(EngineState& state)
{
    SHANKE_LET(Roster roster, rosterOf(state.databases().open(), state.account()));
    return Audience(state.account(), std::move(roster));
}

Result<> readTaken(EngineState& state)
{
    SHANKE_LET(Connection * work, state.work());
    SHANKE_LET(const auto snapshot, work->read());
    SHANKE_LET(const auto sent, CourierLedger::taken(snapshot));
    QHash<DatabaseName, qint64> taken;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const auto store = state.databases().find(it.key());
        if (!store)
            continue;
        SHANKE_LET(const auto read, (*store)->read());
        SHANKE_LET(const StoreInfo info, (*store)->info(read));
        if (info.uuid == it->first)
            taken.insert(it.key(), it->second);
    }
    state.delivery().setTaken(taken);
    return {};
}

Result<QList<CourierReceiver>> knownReceivers(EngineState& state)
{
    SHANKE_LET(QList<DeviceCard> cards, schoolCards(state));
    SHANKE_LET(const QList<DeviceCard> accepted, acceptedCards(state));
    for (const DeviceCard& card : accepted) {
        if (!cardOfDevice(cards, card.device))
            cards.append(card);
    }
    QList<CourierReceiver> receivers;
    for (const DeviceCard& card : std::as_const(cards)) {
        if (card.device != state.account().speaker())
            receivers.append({card, card.user == state.account().user});
    }
    return receivers;
}

Result<CarriedFile::Sender> knowledgeOf(EngineState& state, const DeviceCard& sender)
{
    SHANKE_LET(const QList<DeviceCard> school, schoolCards(state));
    SHANKE_LET(const QList<DeviceCard> accepted, acceptedCards(state));
    const DeviceCard* known = cardOfDevice(school, sender.device);
    const DeviceCard* before = cardOfDevice(accepted, sender.device);
    return known || before ? CarriedFile::Sender::Known : CarriedFile::Sender::Unknown;
}

Result<QList<BundleSource>> sourcesFor(EngineState& state, const BundleOrder& order)
{
    SHANKE_LET(const Audience audience, audienceOf(state));
    QList<BundleSource> sources;
    QList<DatabaseName> databases = state.databases().names();
    // The school first: it says who may bring the rest.
    const DatabaseName school = databaseOf(state.account().school);
    std::stable_partition(databases.begin(), databases.end(),
                          [&](const DatabaseName& each) { return each == school; });
    for (const DatabaseName& database : std::as_const(databases)) {
        const auto store = state.databases().find(database);
        const bool isForAll =
            std::all_of(order.receivers.begin(), order.receivers.end(),
                        [&](const DeviceCard& card) { return audience.mayTake(database, card); });
        if (!store || !isForAll || holdsPieces(database))
            continue;
        SHANKE_LET(const qint64 since, confirmedByAll(state, order, database, **store));
        const DatabaseName pieces = filesOf(database, state.account().school);
        sources.append({database, *store, since, pieces, state.databases().find(pieces).value_or(nullptr)});
    }
    return sources;
}

Result<CarriedFile> judge(EngineState& state, const QString& path, const BundleFacts& facts,
                          const PublicKey& here)
{
    CarriedFile file;
    file.path = path;
    file.sender = facts.sender;
    SHANKE_LET(file.knowledge, knowledgeOf(state, facts.sender));
    file.isForThisDevice = std::any_of(facts.receivers.begin(), facts.receivers.end(),
                                       [&](const BundleFacts::Receiver& each) { return each.key == here; });
    SHANKE_LET(Connection * work, state.work());
    SHANKE_LET(const auto snapshot, work->read());
    SHANKE_LET(const QList<int> missing, CourierLedger::missingParts(snapshot, facts));
    file.isHereAlready = !missing.contains(facts.part);
    file.made = QDateTime::fromString(facts.made, Qt::ISODate);
    file.part = facts.part;
    file.parts = facts.parts;
    return file;
}

} // namespace shanke
