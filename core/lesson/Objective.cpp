// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Objective.h"

#include "lesson/InlineMarkup.h"
#include "lesson/JsonMembers.h"

namespace shanke {

using namespace Qt::StringLiterals;

Objective Objective::fromJson(const QJsonObject& json)
{
    Objective objective;
    objective.id = json.value(u"id"_s).toString();
    objective.dimension = json.value(u"dimension"_s).toString();
    objective.text = json.value(u"text"_s).toString();
    objective.more = membersBeside(json, {u"id"_s, u"dimension"_s, u"text"_s});
    return objective;
}

QJsonObject Objective::toJson() const
{
    QJsonObject json = more;
    putText(json, u"id"_s, id);
    putText(json, u"dimension"_s, dimension);
    putText(json, u"text"_s, text);
    return json;
}

bool Objective::isBlank() const
{
    return saysNothing(text);
}

} // namespace shanke
