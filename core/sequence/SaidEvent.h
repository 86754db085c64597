// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "kind/Fields.h"
#include "kind/KindDescription.h"
#include "kind/MemberReader.h"
#include "lesson/sharedFields.h"
#include "research/SignedOrigin.h"

#include <QDateTime>
#include <QJsonObject>

namespace shanke {

// What somebody said of lessons in an event that is about no document: written once and signed. `Said` is its
// object "said": it has fields(), kind() and fault(), a sentence on why it cannot stand. Whether it counts is
// for whoever reads it to ask.
template <typename Said>
struct SaidEvent
{
    DocId id;
    UserId author;
    DeviceId device;
    QDateTime at;
    Said said;

    // InvalidInput when something is missing, altered or out of bounds; NewerVersion for a newer schema.
    static Result<SaidEvent> fromJson(const DocId& id, const QJsonObject& json)
    {
        const KindDescription& kind = Said::kind();
        MemberReader in(json, kind.word);
        in.expect({kind.word}, kind.schema);
        SaidEvent event{.id = id,
                        .author = UserId(in.text(QStringLiteral("author"))),
                        .device = DeviceId(in.text(QStringLiteral("device"))),
                        .at = in.time(QStringLiteral("saidAt")),
                        .said = {}};
        const QJsonObject said = in.object(kind.places.front().key);
        SHANKE_TRY(in.check());
        SHANKE_TRY(checkSaid(kind.places.front(), said, Said::fields().beside(said)));
        event.said = Said::fields().read(said);
        if (const QString fault = event.said.fault(); !fault.isEmpty())
            return fail(ErrorKind::InvalidInput, fault);
        return event;
    }
};

// What stands in such an event beside its head. InvalidInput: it cannot stand.
template <typename Said>
Result<QJsonObject> membersOf(const Said& said, const QDateTime& now)
{
    if (const QString fault = said.fault(); !fault.isEmpty())
        return fail(ErrorKind::InvalidInput, fault);
    const QJsonObject object = Said::fields().write(said, {});
    const KindDescription& kind = Said::kind();
    SHANKE_TRY(checkSaid(kind.places.front(), object, {}));
    QJsonObject members{{QStringLiteral("schema"), kind.schema}, {kind.places.front().key, object}};
    putEventTime(members, QStringLiteral("saidAt"), now);
    return members;
}

// The description of such an event.
template <typename Said>
KindDescription saidKind(const QString& word, const char* label, std::vector<Home> homes)
{
    return {
        .word = word,
        .label = label,
        .family = Family::Event,
        .homes = std::move(homes),
        .asked = {{QStringLiteral("said"), AskedMember::Shape::Object}},
        .places = {placeOf<Said>(QStringLiteral("said"), PlaceType::Object, label)},
    };
}

} // namespace shanke
