// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanBase.h"

#include "kind/JsonMembers.h"
#include "kind/KindDescription.h"
#include "lesson/planKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

PlanVersion PlanVersion::fromJson(const QJsonObject& json)
{
    return {DocId(json.value(u"id"_s).toString()), json.value(u"rev"_s).toString(),
            json.value(u"version"_s).toInt()};
}

QJsonObject PlanVersion::toJson() const
{
    QJsonObject json{{u"id"_s, id.toString()}};
    putText(json, u"rev"_s, rev);
    putNumber(json, u"version"_s, version);
    return json;
}

PlanBase PlanBase::fromJson(const QJsonObject& json)
{
    const PlanVersion taken = PlanVersion::fromJson(json);
    return {
        .id = taken.id,
        .rev = taken.rev,
        .version = taken.version,
        .content = json.value(u"content"_s).toObject(),
        .earlier = itemsIn<PlanVersion>(json, u"earlier"_s),
        .more = membersBeside(json, {u"id"_s, u"rev"_s, u"version"_s, u"content"_s, u"earlier"_s}),
    };
}

QJsonObject PlanBase::toJson() const
{
    QJsonObject json = more;
    json.insert(u"id"_s, id.toString());
    json.insert(u"content"_s, content);
    putText(json, u"rev"_s, rev);
    putNumber(json, u"version"_s, version);
    putItems(json, u"earlier"_s, earlier);
    return json;
}

bool PlanBase::isStandard() const
{
    return kindWordOf(id) == standardKind().word;
}

} // namespace shanke
