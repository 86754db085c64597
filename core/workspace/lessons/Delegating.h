// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "trust/ChainEvent.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/DelegationValues.h"

namespace shanke {

class CatalogueKeeper;
class DeviceList;
class EventWriter;

// What was given at the school, and to whom this person may give it. In a thread of the pool.
Result<DelegationList> readDelegations(const ReadView& view);

// Lets a colleague decide in the place of the person of this workspace, and takes that back. In the engine
// thread; durable when it returns.
class Delegating
{
public:
    // What it works with outlives it.
    Delegating(const Databases& databases, CatalogueKeeper& catalogue, const DeviceList& devices,
               EventWriter& events, const Clock& clock)
        : m_databases(databases), m_catalogue(catalogue), m_devices(devices), m_events(events), m_clock(clock)
    {
    }

    // Names the PCs of the colleague for which somebody speaks by now. Forbidden for who approves nothing;
    // InvalidInput: no colleague, or a last day that is over; Precondition: what this PC signs counts nowhere
    // yet, or the colleague has no PC that anybody confirmed.
    Result<DocId> give(const DelegationOrder& order) const;
    // Forbidden for anybody but its giver and the head. Once it is ended it stays so.
    Result<> end(const DocId& delegation) const;
    // Ends those whose last day is over, as far as this person may. Answers how many.
    Result<int> endOver() const;

private:
    Result<QSet<DeviceId>> pcsOf(const UserId& user) const;
    Result<> sayEnd(const DocId& delegation) const;

    const Databases& m_databases;
    CatalogueKeeper& m_catalogue;
    const DeviceList& m_devices;
    EventWriter& m_events;
    const Clock& m_clock;
};

} // namespace shanke
