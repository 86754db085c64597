// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Objective.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

const Fields<Objective>& Objective::fields()
{
    static const Fields<Objective> fields{
        bindId(&Objective::id),
        bind("dimension"_L1, &Objective::dimension, QT_TRANSLATE_NOOP("Kinds", "Dimension")),
        bindMarkup("text"_L1, &Objective::text, QT_TRANSLATE_NOOP("Kinds", "Text")),
    };
    return fields;
}

Objective Objective::fromJson(const QJsonObject& json)
{
    Objective objective = fields().read(json);
    objective.more = fields().beside(json);
    return objective;
}

QJsonObject Objective::toJson() const
{
    return fields().write(*this, more);
}

bool Objective::isBlank() const
{
    return saysNothing(text);
}

} // namespace shanke
