// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/DeliveryReader.h"

#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"

namespace shanke {

namespace {

// What no server has, and of the person's own what is to go on from the school to the county.
QSet<DocId> underWay(const ReadView& view, const DatabaseName& database)
{
    const DeliveryFacts& facts = view.delivery;
    const QList<DocId> waiting = facts.waiting(database);
    QSet<DocId> ids(waiting.begin(), waiting.end());
    const bool isOwn = database == spaceOf(view.account.user) || database == deskOf(view.account.user);
    if (isOwn && facts.county.isSet) {
        const auto onTheWay = facts.county.ledgers.value(database).waiting();
        ids.unite(QSet<DocId>(onTheWay.keyBegin(), onTheWay.keyEnd()));
    }
    return ids;
}

QSet<DocId> refusedIn(const DeliveryFacts& facts, const DatabaseName& database)
{
    QSet<DocId> ids;
    for (const Hop hop : Hops) {
        const auto refused = facts.at(hop).refusals.value(database);
        ids.unite(QSet<DocId>(refused.keyBegin(), refused.keyEnd()));
    }
    return ids;
}

std::optional<Delivery> placeAt(Hop hop, const DeliveryFacts& facts, const Place& place)
{
    return facts.at(hop).isSet ? std::optional(facts.at(hop, place)) : std::nullopt;
}

DeliveryItem itemOf(const DocumentEntry& entry, const DeliveryFacts& facts)
{
    DeliveryItem item;
    item.database = entry.place.database;
    item.id = entry.place.id;
    item.title = entry.title;
    item.delivery = facts.of(entry.place);
    item.atSchool = placeAt(Hop::School, facts, entry.place);
    item.atCounty = placeAt(Hop::County, facts, entry.place);
    item.reason = facts.refusalOf(entry.place).value_or(QString());
    item.bytes = entry.bytes;
    item.updatedAt = entry.updatedAt;
    return item;
}

// What is not here has no title to be known by.
DeliveryItem itemOf(const DatabaseName& database, const StoreDebt& owed)
{
    DeliveryItem item;
    item.database = database;
    item.id = owed.debt.id;
    item.title = owed.debt.id.toString();
    item.delivery = owed.isOurs ? Delivery::Refused : Delivery::NotHere;
    item.reason = reasonOf(owed.debt);
    item.updatedAt = owed.debt.since;
    return item;
}

Result<DatabaseDelivery> deliveryOf(const ReadView& view, const ReadSnapshot& catalogue,
                                    const DatabaseName& name)
{
    SHANKE_LET(const DocumentStore* store, view.databases.find(name));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const StoreInfo info, store->info(snapshot));
    DatabaseDelivery one;
    one.database = name;
    one.documents = info.documents;
    one.waiting = int(view.delivery.waiting(name).size());
    one.refused = view.delivery.refusedIn(name);
    one.owed = int(view.delivery.debts.value(name).size());
    one.delivery = view.delivery.ofWhole(name);
    for (const Hop hop : Hops) {
        if (view.delivery.at(hop).isSet)
            (hop == Hop::School ? one.schoolLacks : one.countyLacks) = view.delivery.lackedBy(hop, name);
    }
    SHANKE_LET(one.conflicts, catalogue::conflicts(catalogue, name));
    one.problem = view.delivery.problemOf(name);
    return one;
}

Result<> appendOf(const ReadView& view, const ReadSnapshot& catalogue, const DatabaseName& database,
                  QList<DeliveryItem>& items)
{
    const DeliveryFacts& facts = view.delivery;
    const QSet<DocId> onTheWay = underWay(view, database);
    const auto unconfirmed = facts.unconfirmed.value(database);
    const QSet<DocId> unheard(unconfirmed.keyBegin(), unconfirmed.keyEnd());
    for (const DocId& id : onTheWay + refusedIn(facts, database) + unheard) {
        SHANKE_LET(const auto entry, catalogue::entryOf(catalogue, database, id));
        if (!entry)
            continue;
        const Delivery delivery = facts.of(entry->place);
        const bool isUnderWay = onTheWay.contains(id) && delivery != Delivery::AtCounty;
        const bool isStopped = facts.refusalOf(entry->place) || facts.awaitsUpdate(entry->place);
        if (isUnderWay || delivery == Delivery::Unconfirmed || isStopped)
            items.append(itemOf(*entry, facts));
    }
    return {};
}

} // namespace

Result<QList<DatabaseDelivery>> readDatabases(const ReadView& view)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    QList<DatabaseDelivery> databases;
    const auto& stores = view.databases.stores;
    for (auto name = stores.keyBegin(); name != stores.keyEnd(); ++name) {
        SHANKE_LET(const DatabaseDelivery one, deliveryOf(view, catalogue, *name));
        databases.append(one);
    }
    const auto& failures = view.databases.failures;
    for (auto failure = failures.begin(); failure != failures.end(); ++failure) {
        DatabaseDelivery closed;
        closed.database = failure.key();
        closed.problem = *failure;
        databases.append(closed);
    }
    std::sort(databases.begin(), databases.end(),
              [](const DatabaseDelivery& a, const DatabaseDelivery& b) { return a.database < b.database; });
    return databases;
}

Result<QList<DeliveryItem>> readWaiting(const ReadView& view)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    QList<DeliveryItem> items;
    const auto& ledgers = view.delivery.school.ledgers; // those of the county are of the same databases
    for (auto database = ledgers.keyBegin(); database != ledgers.keyEnd(); ++database)
        SHANKE_TRY(appendOf(view, catalogue, *database, items));
    for (auto owed = view.delivery.debts.begin(); owed != view.delivery.debts.end(); ++owed) {
        for (const StoreDebt& debt : *owed)
            items.append(itemOf(owed.key(), debt));
    }
    std::sort(items.begin(), items.end(), [](const DeliveryItem& a, const DeliveryItem& b) {
        return std::pair(a.updatedAt, a.id.toString()) < std::pair(b.updatedAt, b.id.toString());
    });
    return items;
}

} // namespace shanke
