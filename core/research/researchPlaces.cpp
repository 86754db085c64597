// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/researchPlaces.h"

#include "lesson/Block.h"

namespace shanke {

PlaceDescription textPlace(const QString& key, const char* label)
{
    return placeOf<Block>(key, PlaceType::Text, label);
}

PlaceDescription filesPlace()
{
    return {.key = QStringLiteral("files"),
            .type = PlaceType::Files,
            .label = QT_TRANSLATE_NOOP("Kinds", "Files")};
}

PlaceDescription missed(PlaceDescription place)
{
    place.need = Need::Remark;
    return place;
}

PlaceDescription optional(PlaceDescription place)
{
    place.isOptional = true;
    return place;
}

PlaceDescription needed(PlaceDescription place)
{
    place.need = Need::Must;
    return place;
}

PlaceDescription forStaff(PlaceDescription place)
{
    place.reader = Reader::Staff;
    return place;
}

PlaceDescription forReviewers(PlaceDescription place)
{
    place.reader = Reader::Reviewers;
    return place;
}

} // namespace shanke
