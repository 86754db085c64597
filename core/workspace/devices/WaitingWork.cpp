// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/WaitingWork.h"

#include "arrival/WaitingRevisions.h"
#include "catalogue/CatalogueQueries.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A document of which several revisions wait is one.
Result<> addAtGate(DocumentStore& store, QHash<DeviceId, int>& waiting)
{
    const WaitingRevisions revisions(store);
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const auto all, revisions.all(snapshot));
    std::set<std::pair<DeviceId, DocId>> documents;
    for (const WaitingRevision& each : all) {
        const QString device = each.revision.body.toObject()[u"signed"_s][u"device"_s].toString();
        if (!device.isEmpty())
            documents.emplace(DeviceId(device), each.revision.id);
    }
    for (const auto& [device, id] : documents)
        ++waiting[device];
    return {};
}

} // namespace

Result<QHash<DeviceId, int>> waitingByDevice(const ReadSnapshot& catalogue, const OpenStores& databases)
{
    SHANKE_LET(auto waiting, catalogue::unconfirmedByDevice(catalogue));
    for (DocumentStore* store : databases.stores)
        SHANKE_TRY(addAtGate(*store, waiting));
    return waiting;
}

} // namespace shanke
