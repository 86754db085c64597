// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"
#include "kind/JsonMembers.h"
#include "research/SignedOrigin.h"

#include <algorithm>

namespace shanke {

// Something that one person said about a record of research, in an event that is written once and signed.
// `Said` is the object of its one place, "said": it has fields(), kind(), aboutKinds() and fault(about), a
// sentence on why it cannot stand. A value; the head of the event (by whom, from which device, where in its
// chain) is added when it is signed.
template <typename Said>
struct ResearchEvent
{
    SignedOrigin origin;
    Said said;
    QJsonArray files{}; // as records have them

    // InvalidInput when something is missing, altered or out of bounds; NewerVersion for a newer schema.
    static Result<ResearchEvent> fromJson(const DocId& id, const QJsonObject& json)
    {
        SHANKE_LET(SignedOrigin origin, SignedOrigin::read(Said::kind(), Said::aboutKinds(), id, json));
        const QJsonObject object = json.value(QStringLiteral("said")).toObject();
        SHANKE_TRY(checkSaid(Said::kind().places.front(), object, Said::fields().beside(object)));
        ResearchEvent event{std::move(origin), Said::fields().read(object),
                            json.value(QStringLiteral("files")).toArray()};
        if (const QString fault = event.said.fault(event.origin.about); !fault.isEmpty())
            return fail(ErrorKind::InvalidInput, fault);
        return event;
    }

    // What it holds beside the head of an event.
    QJsonObject toJson() const
    {
        QJsonObject json{{QStringLiteral("schema"), Said::kind().schema},
                         {QStringLiteral("about"), origin.about.toString()},
                         {QStringLiteral("said"), Said::fields().write(said, {})}};
        putArray(json, QStringLiteral("files"), files);
        putEventTime(json, QStringLiteral("saidAt"), origin.at);
        return json;
    }
};

// Of `events` those that count and are about `about`, in their order.
template <typename Said>
std::vector<const ResearchEvent<Said>*> countedAbout(const DocId& about,
                                                     const std::vector<ResearchEvent<Said>>& events)
{
    std::vector<const ResearchEvent<Said>*> counted;
    for (const ResearchEvent<Said>& event : events) {
        if (event.origin.about == about && event.origin.counts())
            counted.push_back(&event);
    }
    std::sort(counted.begin(), counted.end(),
              [](const auto* a, const auto* b) { return comesBefore(a->origin, b->origin); });
    return counted;
}

} // namespace shanke
