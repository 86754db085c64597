// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/DeviceList.h"

#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct Asker
{
    AccountSettings account;
    Roster roster;
    DeliveryFacts delivery;

    static Result<Asker> of(EngineState& state)
    {
        SHANKE_LET(Roster roster, rosterOf(state.databases().open(), state.account()));
        return Asker{state.account(), std::move(roster), state.delivery().facts()};
    }

    DeviceEntry entryOf(const DeviceDocument& device, qint64 sequence) const
    {
        const bool isOwn = device.card.user == account.user;
        const Place place{databaseOf(account.school), documentOf(device.card.device), sequence, false};
        return {device, device.card.device == account.device, isOwn,
                !device.revocation && (isOwn || isApprover(roster, account.user)), delivery.of(place)};
    }
};

Result<qint64> sequenceOf(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id)
{
    return store.state(snapshot, id).map([](const DocumentState& state) { return state.sequence; });
}

// This one, then own ones, then by name.
bool comesBefore(const DeviceEntry& a, const DeviceEntry& b)
{
    const auto rank = [](const DeviceEntry& entry) {
        return std::tuple(!entry.isThis, !entry.isOwn, entry.device.card.name, entry.device.createdAt,
                          entry.device.card.device);
    };
    return rank(a) < rank(b);
}

} // namespace

Result<KnownDevices> knownDevices(const OpenStores& databases, const SchoolId& school)
{
    const auto store = databases.find(databaseOf(school));
    if (!store && store.error().kind == ErrorKind::NotFound)
        return KnownDevices();
    SHANKE_TRY(store);
    SHANKE_LET(const auto snapshot, (*store)->read());
    ListRange range;
    range.prefix = u"device:"_s;
    range.bodies = true;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    KnownDevices devices;
    for (const DocumentRow& row : rows) {
        const auto device = DeviceDocument::fromJson(row.id, row.body.toObject());
        if (device && device->card.school == school)
            devices.insert(device->card.device, *device);
    }
    return devices;
}

Result<QList<DeviceEntry>> devicesOfSchool(EngineState& state)
{
    SHANKE_LET(const Asker asker, Asker::of(state));
    SHANKE_LET(const KnownDevices devices, knownDevices(state.databases().open(), asker.account.school));
    QList<DeviceEntry> entries;
    if (devices.isEmpty())
        return entries;
    SHANKE_LET(const DocumentStore* store, state.databases().find(databaseOf(asker.account.school)));
    SHANKE_LET(const auto snapshot, store->read());
    for (const DeviceDocument& device : devices) {
        SHANKE_LET(const qint64 sequence, sequenceOf(*store, snapshot, documentOf(device.card.device)));
        entries.append(asker.entryOf(device, sequence));
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
    const DeviceDocument device{cardOf(asker.account, key.publicKey()), state.clock().now(), {}};
    DeviceEntry entry = asker.entryOf(device, 0);
    entry.mayRevoke = false; // nobody has heard of it
    return entry;
}

Result<DeviceEntry> revokeDevice(EngineState& state, const DeviceId& device)
{
    SHANKE_LET(const Asker asker, Asker::of(state));
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    SHANKE_LET(const auto indexed, catalogue->read());
    SHANKE_LET(const qint64 lastCounter, catalogue::lastCounterOf(indexed, device));
    SHANKE_LET(DocumentStore * store, state.databases().find(databaseOf(asker.account.school)));
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    const DocId id = documentOf(device);
    SHANKE_LET(const Revision before, store->get(transaction, id));
    SHANKE_LET(const auto known, DeviceDocument::fromJson(id, before.body.toObject()));
    if (!asker.entryOf(known, 0).mayRevoke && !known.revocation)
        return fail(ErrorKind::Forbidden,
                    u"only its owner, an approver or the head takes a device out of use"_s);
    const QJsonObject document =
        revoked(before.body.toObject(), {asker.account.user, state.clock().now(), lastCounter});
    SHANKE_LET(Body body, Body::fromObject(document));
    if (document != before.body.toObject())
        SHANKE_TRY(store->put(transaction, Edit{id, before.rev, false, std::move(body), {}}));
    SHANKE_LET(const qint64 sequence, sequenceOf(*store, transaction, id));
    SHANKE_TRY(transaction.commit());
    SHANKE_LET(const auto after, DeviceDocument::fromJson(id, document));
    return asker.entryOf(after, sequence);
}

} // namespace shanke
