// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/DeliveryFacts.h"

namespace shanke {

namespace {

int progressOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::NotHere:
    case Delivery::Refused:
        return 0;
    case Delivery::OnlyHere:
        return 1;
    case Delivery::WaitingForNetwork:
        return 2;
    case Delivery::TakenAlong:
        return 3;
    case Delivery::Sending:
        return 4;
    case Delivery::AtSchool:
        return 5;
    case Delivery::AtCounty:
        return 6;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QString> DeliveryFacts::refusalOf(const Place& place) const
{
    const auto ofDatabase = refusals.constFind(place.database);
    if (ofDatabase == refusals.constEnd())
        return std::nullopt;
    const auto refusal = ofDatabase->constFind(place.id);
    if (refusal == ofDatabase->constEnd() || refusal->sequence != place.sequence)
        return std::nullopt;
    return refusal->reason;
}

Delivery DeliveryFacts::of(const Place& place) const
{
    if (place.hasReceipt)
        return Delivery::AtCounty;
    if (hasServer && refusalOf(place))
        return Delivery::Refused;
    const auto ledger = ledgers.constFind(place.database);
    const Delivery known =
        ofPart(place.database, ledger != ledgers.constEnd() && ledger->isAtServer(place.id, place.sequence));
    const bool isUnderWay = known != Delivery::OnlyHere && known != Delivery::WaitingForNetwork;
    return isUnderWay || place.sequence > taken.value(place.database) ? known : Delivery::TakenAlong;
}

Delivery DeliveryFacts::ofWhole(const DatabaseName& database) const
{
    if (hasServer && !refusals.value(database).isEmpty())
        return Delivery::Refused;
    const auto ledger = ledgers.constFind(database);
    return ofPart(database, ledger != ledgers.constEnd() && ledger->waiting().isEmpty());
}

Delivery DeliveryFacts::ofPart(const DatabaseName& database, bool isAtServer) const
{
    if (!hasServer || !ledgers.contains(database))
        return Delivery::OnlyHere;
    if (isAtServer)
        return serverIsCounty ? Delivery::AtCounty : Delivery::AtSchool;
    return sending == database ? Delivery::Sending : Delivery::WaitingForNetwork;
}

Delivery lesser(Delivery a, Delivery b)
{
    return progressOf(a) <= progressOf(b) ? a : b;
}

} // namespace shanke
