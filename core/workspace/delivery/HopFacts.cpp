// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/HopFacts.h"

namespace shanke {

const Refusal* HopFacts::refusalOf(const Place& place) const
{
    const auto ofDatabase = refusals.constFind(place.database);
    if (!isSet || ofDatabase == refusals.constEnd())
        return nullptr;
    const auto refusal = ofDatabase->constFind(place.id);
    const bool isOfLastChange = refusal != ofDatabase->constEnd() && refusal->sequence == place.sequence;
    return isOfLastChange ? &*refusal : nullptr;
}

bool HopFacts::has(const Place& place) const
{
    const auto ledger = ledgers.constFind(place.database);
    return isSet && ledger != ledgers.constEnd() && ledger->isAtServer(place.id, place.sequence) &&
           !refusalOf(place);
}

bool HopFacts::hasAll(const DatabaseName& database) const
{
    return knows(database) && ledgers[database].waiting().isEmpty() && refusals.value(database).isEmpty();
}

} // namespace shanke
