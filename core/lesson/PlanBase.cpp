// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanBase.h"

#include "kind/JsonMembers.h"

namespace shanke {

using namespace Qt::StringLiterals;

PlanBase PlanBase::fromJson(const QJsonObject& json)
{
    return {
        .id = DocId(json.value(u"id"_s).toString()),
        .rev = json.value(u"rev"_s).toString(),
        .version = json.value(u"version"_s).toInt(),
        .content = json.value(u"content"_s).toObject(),
    };
}

QJsonObject PlanBase::toJson() const
{
    QJsonObject json{{u"id"_s, id.toString()}, {u"content"_s, content}};
    putText(json, u"rev"_s, rev);
    putNumber(json, u"version"_s, version);
    return json;
}

} // namespace shanke
