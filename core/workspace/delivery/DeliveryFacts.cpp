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
    case Delivery::WaitingForUpdate:
        return 2;
    case Delivery::TakenAlong:
        return 3;
    case Delivery::Sending:
        return 4;
    case Delivery::Unconfirmed:
        return 5;
    case Delivery::AtSchool:
        return 6;
    case Delivery::AtCounty:
        return 7;
    }
    Q_UNREACHABLE();
}

// Somebody else has it, or will before any server.
bool hasLeft(Delivery delivery)
{
    return delivery == Delivery::TakenAlong || delivery == Delivery::AtSchool ||
           delivery == Delivery::AtCounty;
}

} // namespace

Delivery lesser(Delivery a, Delivery b)
{
    return progressOf(a) <= progressOf(b) ? a : b;
}

Delivery DeliveryFacts::at(Hop hop, const Place& place) const
{
    const HopFacts& facts = at(hop);
    const Delivery there = hop == Hop::School ? Delivery::AtSchool : Delivery::AtCounty;
    if ((hop == Hop::County && place.hasArrived) || facts.has(place))
        return there;
    if (const Refusal* const refusal = facts.refusalOf(place))
        return refusal->isOfOlderServer ? Delivery::WaitingForUpdate : Delivery::Refused;
    if (!facts.knows(place.database))
        return Delivery::OnlyHere;
    return facts.sending == place.database ? Delivery::Sending : Delivery::WaitingForNetwork;
}

Delivery DeliveryFacts::of(const Place& place) const
{
    const Delivery confirmed = confirmedOf(place);
    const bool isUnconfirmed = unconfirmed.value(place.database).contains(place.id);
    return isUnconfirmed && hasLeft(confirmed) ? Delivery::Unconfirmed : confirmed;
}

Delivery DeliveryFacts::confirmedOf(const Place& place) const
{
    const Delivery atSchool = at(Hop::School, place);
    const Delivery atCounty = at(Hop::County, place);
    if (atCounty == Delivery::AtCounty)
        return atCounty;
    if (refusalOf(place))
        return Delivery::Refused;
    const Delivery farthest = progressOf(atSchool) > progressOf(atCounty) ? atSchool : atCounty;
    const bool isUnderWay = progressOf(farthest) > progressOf(Delivery::TakenAlong);
    return isUnderWay || place.sequence > taken.value(place.database) ? farthest : Delivery::TakenAlong;
}

Delivery DeliveryFacts::ofAll(const std::vector<Place>& places) const
{
    Delivery least = Delivery::AtCounty;
    bool areAtSchool = true;
    for (const Place& place : places) {
        const Delivery one = of(place);
        least = lesser(least, one);
        areAtSchool = areAtSchool && school.has(place);
    }
    // Some here, some there: all of them are at neither.
    return least == Delivery::AtSchool && !areAtSchool ? Delivery::WaitingForNetwork : least;
}

Delivery DeliveryFacts::ofWhole(const DatabaseName& database) const
{
    if (refusedIn(database) > 0)
        return Delivery::Refused;
    const bool isAtCounty = county.hasAll(database);
    if (!isAtCounty && !school.hasAll(database))
        return underWay(database);
    if (!unconfirmed.value(database).isEmpty())
        return Delivery::Unconfirmed;
    return isAtCounty ? Delivery::AtCounty : Delivery::AtSchool;
}

Delivery DeliveryFacts::underWay(const DatabaseName& database) const
{
    if (!school.knows(database) && !county.knows(database))
        return Delivery::OnlyHere;
    if (school.sending == database || county.sending == database)
        return Delivery::Sending;
    const bool isUnsent = !school.ledgers.value(database).waiting().isEmpty() ||
                          !county.ledgers.value(database).waiting().isEmpty();
    return isUnsent || waiting(database).isEmpty() ? Delivery::WaitingForNetwork : Delivery::WaitingForUpdate;
}

bool DeliveryFacts::concernsPerson(Hop hop, const DatabaseName& database, const DocId& id,
                                   const Refusal& refusal) const
{
    return !refusal.isOfOlderServer &&
           (!refusal.isOfOthers || !at(otherThan(hop)).has({database, id, refusal.sequence}));
}

bool DeliveryFacts::concernsPerson(Hop hop, const DatabaseName& database, const DocId& id) const
{
    const RefusalsById refusals = at(hop).refusals.value(database);
    const auto refusal = refusals.constFind(id);
    return refusal == refusals.constEnd() || concernsPerson(hop, database, id, *refusal);
}

std::optional<QString> DeliveryFacts::refusalOf(const Place& place) const
{
    for (const Hop hop : Hops) {
        const Refusal* const refusal = at(hop).refusalOf(place);
        if (refusal && concernsPerson(hop, place.database, place.id, *refusal))
            return refusal->reason;
    }
    return std::nullopt;
}

bool DeliveryFacts::awaitsUpdate(const Place& place) const
{
    return std::any_of(Hops.begin(), Hops.end(),
                       [&](Hop hop) { return at(hop, place) == Delivery::WaitingForUpdate; });
}

std::optional<Error> DeliveryFacts::problemOf(const DatabaseName& database) const
{
    for (const Hop hop : Hops) {
        const auto problem = at(hop).problems.constFind(database);
        if (problem != at(hop).problems.constEnd())
            return *problem;
    }
    return std::nullopt;
}

int DeliveryFacts::refusedIn(const DatabaseName& database) const
{
    QSet<DocId> refused;
    for (const Hop hop : Hops) {
        const RefusalsById refusals = at(hop).isSet ? at(hop).refusals.value(database) : RefusalsById();
        for (auto refusal = refusals.begin(); refusal != refusals.end(); ++refusal) {
            if (concernsPerson(hop, database, refusal.key(), *refusal))
                refused.insert(refusal.key());
        }
    }
    return int(refused.size());
}

int DeliveryFacts::lackedBy(Hop hop, const DatabaseName& database) const
{
    const auto waiting = at(hop).ledgers.value(database).waiting();
    QSet<DocId> lacked(waiting.keyBegin(), waiting.keyEnd());
    const auto refused = at(hop).refusals.value(database);
    lacked.unite(QSet<DocId>(refused.keyBegin(), refused.keyEnd()));
    return int(lacked.size());
}

QSet<DocId> DeliveryFacts::waitingAt(Hop hop, const DatabaseName& database) const
{
    const QHash<DocId, qint64> unsent = at(hop).ledgers.value(database).waiting();
    QSet<DocId> waiting(unsent.keyBegin(), unsent.keyEnd());
    const RefusalsById refusals = at(hop).refusals.value(database);
    for (auto refusal = refusals.begin(); refusal != refusals.end(); ++refusal) {
        if (refusal->isOfOlderServer)
            waiting.insert(refusal.key());
    }
    return waiting;
}

QList<DocId> DeliveryFacts::waiting(const DatabaseName& database) const
{
    const QSet<DocId> forSchool = waitingAt(Hop::School, database);
    const QSet<DocId> forCounty = waitingAt(Hop::County, database);
    if (!county.isSet || !school.isSet)
        return (county.isSet ? forCounty : forSchool).values();
    return QSet<DocId>(forSchool).intersect(forCounty).values();
}

} // namespace shanke
