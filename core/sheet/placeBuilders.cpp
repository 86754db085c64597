// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/placeBuilders.h"

#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "research/Observation.h"
#include "sheet/describedPlace.h"
#include "sheet/guidePart.h"
#include "sheet/lessonPlaces.h"
#include "sheet/scoreFacts.h"
#include "sheet/sourceLines.h"
#include "sheet/stepTable.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Builders = QHash<QString, PlaceBuilder>; // by the key of the place

const Builders& builtForPlans()
{
    static const Builders builders{
        {u"header"_s, &headerFacts},   {u"objectives"_s, &numberedObjectives}, {u"steps"_s, &stepTable},
        {u"boardDesign"_s, &boardBox}, {u"homework"_s, &homeworkLines},        {u"resources"_s, &sourceLines},
    };
    return builders;
}

const Builders& builtForGuides()
{
    static const Builders builders{
        {u"header"_s, &headerFacts},
        {toWord(GuidePart::PreStudy), &guidePart},
        {toWord(GuidePart::Inquiry), &guidePart},
        {toWord(GuidePart::Practice), &guidePart},
        {u"resources"_s, &sourceLines},
    };
    return builders;
}

const Builders& builtForObservations()
{
    static const Builders builders{{u"scores"_s, &scoreFacts}};
    return builders;
}

const QHash<QString, Builders>& buildersByKind()
{
    static const QHash<QString, Builders> builders{
        {planKind().word, builtForPlans()},
        {standardKind().word, builtForPlans()},
        {guideKind().word, builtForGuides()},
        {observationKind().word, builtForObservations()},
    };
    return builders;
}

} // namespace

PlaceBuilder builderOf(const KindDescription& kind, const PlaceDescription& place)
{
    return buildersByKind().value(kind.word).value(place.key, &describedPlace);
}

} // namespace shanke
