// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/RefusalList.h"

#include "arrival/RefusedRevisions.h"
#include "couch/Status.h"
#include "trust/OwnedId.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/reading/SchoolFacts.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QList<CarriedRefusals> refusedAtServer(const Result<HttpResponse>& response, const Roster& roster)
{
    QList<CarriedRefusals> refusals;
    if (!response || !couch::checkJson(*response))
        return refusals;
    const QJsonObject carriers = QJsonDocument::fromJson(response->body).object()["carriers"_L1].toObject();
    for (auto carrier = carriers.begin(); carrier != carriers.end(); ++carrier) {
        const auto account = roster.find(UserId(carrier.key()));
        refusals.append({carrier.key(), account ? account->name : QString(), carrier->toInteger(), true});
    }
    return refusals;
}

} // namespace

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

// A server that is away, or of another kind, says nothing. What came here is for leaders; of what came to the
// server it tells everybody what they are to know.
void refusalsFor(const ReadView& view, const ServerLink* server, QObject& owner,
                 const Answer<QList<CarriedRefusals>>& answer)
{
    const auto roster = rosterOf(view.databases, view.account);
    if (!roster)
        return answer(tl::unexpected(roster.error()));
    const auto here =
        isApprover(*roster, view.account.user) ? carriedRefusals(view) : Result<QList<CarriedRefusals>>();
    if (!here || !server || server->hop() != Hop::School)
        return answer(here);
    HttpRequest request;
    request.target = "/_shanke/refused";
    request.largestAnswer = HttpRequest::SmallAnswer;
    const auto transport = server->sharedTransport();
    transport->send(request,
                    {&owner, [answer, here, transport, roster](const Result<HttpResponse>& response) {
                         answer(*here + refusedAtServer(response, *roster));
                     }});
}

} // namespace shanke
