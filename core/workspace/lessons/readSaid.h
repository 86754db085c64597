// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/SaidQueries.h"
#include "research/ResearchEvent.h"

namespace shanke {

// Of these the events of one kind that count and can be read, in their order. What cannot be read says
// nothing here; the check of the workspace names it.
template <typename Said>
std::vector<ResearchEvent<Said>> readSaid(const std::vector<SaidEntry>& entries)
{
    std::vector<ResearchEvent<Said>> events;
    for (const SaidEntry& entry : entries) {
        if (kindWordOf(entry.place.id) != Said::kind().word || !entry.judgement.isGood())
            continue;
        auto event = ResearchEvent<Said>::fromJson(entry.place.id, entry.document);
        if (!event)
            continue;
        event->origin.judgement = entry.judgement;
        event->origin.receivedAt = entry.receivedAt;
        events.push_back(*std::move(event));
    }
    return events;
}

} // namespace shanke
