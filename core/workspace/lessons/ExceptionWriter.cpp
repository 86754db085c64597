// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/ExceptionWriter.h"

#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventWriter.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isWaiting(PlanStatus status)
{
    return status == PlanStatus::Submitted || status == PlanStatus::Resubmitted ||
           status == PlanStatus::Withdrawn;
}

} // namespace

Result<DocId> stateTaughtFirst(const ReadView& view, EventWriter& events, const DocId& plan,
                               const TaughtFirstSaid& said)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const PlanState state, catalogue::stateOf(catalogue, view.account.user, plan));
    if (!isWaiting(state.status) || state.approved)
        return fail(ErrorKind::Precondition,
                    u"not-waiting: an exception is for a plan that was handed in and waits"_s);
    TaughtFirst event;
    event.origin.about = plan;
    event.origin.at = view.now;
    event.said = said;
    event.said.reason = said.reason.trimmed();
    if (const QString fault = event.said.fault(plan); !fault.isEmpty())
        return fail(ErrorKind::InvalidInput, fault);
    SHANKE_LET(const ChainEvent written, events.write(deskOf(view.account.user), TaughtFirstSaid::kind().word,
                                                      PlainEvent{}, event.toJson()));
    return written.id();
}

} // namespace shanke
