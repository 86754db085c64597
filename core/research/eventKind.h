// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"
#include "kind/KindDescription.h"

namespace shanke {

// Where it lies, and so who may say it.
inline std::vector<Home> saidBy(Writers atSchool)
{
    return {{platform::DatabaseKind::School, atSchool}};
}

inline std::vector<Home> saidByResearch()
{
    return {{platform::DatabaseKind::County, Writers::Research}};
}

inline std::vector<Home> saidByResearchOr(Writers atSchool)
{
    return {{platform::DatabaseKind::School, atSchool}, {platform::DatabaseKind::County, Writers::Research}};
}

// The description of an event whose place "said" is a `Said`. When it came to the school is signed for.
template <typename Said>
KindDescription eventKind(const QString& word, const char* label,
                          std::vector<Home> homes = saidBy(Writers::Staff))
{
    return {
        .word = word,
        .label = label,
        .family = Family::Event,
        .homes = std::move(homes),
        .isOwedReceipt = true,
        .asked = {{QStringLiteral("about")}, {QStringLiteral("said"), AskedMember::Shape::Object}},
        .places = {placeOf<Said>(QStringLiteral("said"), PlaceType::Object, label)},
    };
}

} // namespace shanke
