// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/RefusalList.h"

#include "arrival/RefusedRevisions.h"
#include "trust/OwnedId.h"
#include "workspace/lessons/SchoolFacts.h"

namespace shanke {

Result<QList<CarriedRefusals>> carriedRefusals(const ReadView& view)
{
    QMap<QString, qint64> counts;
    for (const DocumentStore* store : view.databases.stores) {
        SHANKE_LET(const auto snapshot, store->read());
        SHANKE_LET(const auto here, refusedByCarrier(*store, snapshot));
        for (auto carrier = here.begin(); carrier != here.end(); ++carrier)
            counts[carrier.key()] += *carrier;
    }
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    QList<CarriedRefusals> refusals;
    for (auto carrier = counts.begin(); carrier != counts.end(); ++carrier) {
        const auto device = OwnedId::parse(documentOf(DeviceId(carrier.key())));
        const bool isDevice = device && device->digest();
        refusals.append(
            {carrier.key(), isDevice ? nameOf(roster, UserId(device->owner)) : QString(), *carrier});
    }
    return refusals;
}

Result<QList<CarriedRefusals>> refusalsForLeaders(const ReadView& view)
{
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    return isApprover(roster, view.account.user) ? carriedRefusals(view) : QList<CarriedRefusals>();
}

} // namespace shanke
