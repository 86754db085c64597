// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/ResearchEvent.h"

#include <QSet>

namespace shanke {

// An event as it lies here: whether it counts, and when the school signed for it.
struct HeardEvent
{
    DocId id;
    QJsonObject document;
    Judgement judgement;
    QDateTime receivedAt{}; // not valid: nobody has signed for it
};

// Who looks at a record, and what they may do by the rosters that this PC knows.
struct Viewer
{
    UserId user;             // empty: nobody in particular, as for figures
    bool isLeader = false;   // of the school
    bool isResearch = false; // of the county
    QDateTime now;
    bool isInspector = false;    // of the school, by the county's word
    bool isAmongSchools = false; // at a school of a county, or for the county
};

// Those of one kind that can be read, in their order. What the viewer's own PC said is true for them before
// anybody has vouched for it.
template <typename Said>
std::vector<ResearchEvent<Said>> heardAs(const std::vector<HeardEvent>& heard, const Viewer& viewer)
{
    std::vector<ResearchEvent<Said>> events;
    for (const HeardEvent& each : heard) {
        if (kindWordOf(each.id) != Said::kind().word)
            continue;
        auto event = ResearchEvent<Said>::fromJson(each.id, each.document);
        if (!event)
            continue;
        const bool isOwn = event->origin.author == viewer.user;
        const bool isPromoted = isOwn && each.judgement.standing == Standing::Waiting;
        event->origin.judgement = isPromoted ? Judgement::good(Reason::NotYetReceived) : each.judgement;
        event->origin.receivedAt = each.receivedAt;
        events.push_back(*std::move(event));
    }
    return events;
}

// Something that somebody means to say: what stands in the event beside its head.
struct Saying
{
    QString kind; // the word of the kind of event
    DocId about;
    QJsonObject said;

    friend bool operator==(const Saying&, const Saying&) = default;
};

// The same of a value of the kind.
template <typename Said>
Saying sayingOf(const DocId& about, const Said& said)
{
    return {Said::kind().word, about, Said::fields().write(said, {})};
}

} // namespace shanke
