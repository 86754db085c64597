// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/DeliveryReader.h"

#include "catalogue/CatalogueQueries.h"

namespace shanke {

namespace {

QSet<DocId> undelivered(const DeliveryFacts& facts, const DatabaseName& database)
{
    const auto waiting = facts.ledgers.value(database).waiting();
    QSet<DocId> ids(waiting.keyBegin(), waiting.keyEnd());
    const auto refused = facts.refusals.value(database);
    ids.unite(QSet<DocId>(refused.keyBegin(), refused.keyEnd()));
    return ids;
}

DeliveryItem itemOf(const DocumentEntry& entry, const DeliveryFacts& facts)
{
    DeliveryItem item;
    item.database = entry.place.database;
    item.id = entry.place.id;
    item.title = entry.title;
    item.delivery = facts.of(entry.place);
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
    one.waiting = int(view.delivery.ledgers.value(name).waiting().size());
    one.refused = int(view.delivery.refusals.value(name).size());
    one.owed = int(view.delivery.debts.value(name).size());
    one.delivery = view.delivery.ofWhole(name);
    SHANKE_LET(one.conflicts, catalogue::conflicts(catalogue, name));
    if (const auto problem = view.delivery.problems.constFind(name);
        problem != view.delivery.problems.constEnd())
        one.problem = *problem;
    return one;
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
    for (auto database = view.delivery.ledgers.keyBegin(); database != view.delivery.ledgers.keyEnd();
         ++database) {
        for (const DocId& id : undelivered(view.delivery, *database)) {
            SHANKE_LET(const auto entry, catalogue::entryOf(catalogue, *database, id));
            if (entry)
                items.append(itemOf(*entry, view.delivery));
        }
    }
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
