// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"

#include "lesson/Block.h"
#include "lesson/Homework.h"
#include "lesson/LessonHeader.h"
#include "lesson/Objective.h"
#include "lesson/OtherGrade.h"
#include "lesson/PlanSection.h"
#include "lesson/Preflight.h"
#include "lesson/Resource.h"
#include "lesson/TeachingStep.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

PlaceDescription text(PlanSection section, const char* label)
{
    return placeOf<Block>(toWord(section), PlaceType::Text, label);
}

PlaceDescription half(PlanSection section, const char* label)
{
    PlaceDescription place = text(section, label);
    place.isHalfWide = true;
    return place;
}

PlaceDescription optional(PlaceDescription place)
{
    place.isOptional = true;
    return place;
}

// What may name pupils, and what a teacher notes for one's own class.
PlaceDescription forReviewers(PlaceDescription place)
{
    place.reader = Reader::Reviewers;
    return place;
}

PlaceDescription afterClass(PlanSection section, const char* label)
{
    PlaceDescription place = optional(forReviewers(text(section, label)));
    place.isWrittenAfterClass = true;
    return place;
}

std::vector<PlaceDescription> placesOfPlan()
{
    using S = PlanSection;
    return {
        placeOf<LessonHeader>(u"header"_s, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Lesson")),
        optional(placeOf<OtherGrade>(u"lanes"_s, PlaceType::Items,
                                     QT_TRANSLATE_NOOP("Kinds", "Other grades in the room"))),
        text(S::TextbookAnalysis, QT_TRANSLATE_NOOP("Kinds", "Textbook analysis")),
        forReviewers(text(S::LearnerAnalysis, QT_TRANSLATE_NOOP("Kinds", "Learner analysis"))),
        placeOf<Objective>(u"objectives"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Objectives")),
        half(S::KeyPoints, QT_TRANSLATE_NOOP("Kinds", "Key points")),
        half(S::DifficultPoints, QT_TRANSLATE_NOOP("Kinds", "Difficult points")),
        half(S::TeachingMethods, QT_TRANSLATE_NOOP("Kinds", "Teaching methods")),
        half(S::LearningMethods, QT_TRANSLATE_NOOP("Kinds", "Learning methods")),
        half(S::TeacherPreparation, QT_TRANSLATE_NOOP("Kinds", "Teacher's preparation")),
        half(S::StudentPreparation, QT_TRANSLATE_NOOP("Kinds", "Pupils' preparation")),
        optional(text(S::SafetyNote, QT_TRANSLATE_NOOP("Kinds", "Safety note"))),
        placeOf<TeachingStep>(u"steps"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Teaching process")),
        optional(text(S::Extension, QT_TRANSLATE_NOOP("Kinds", "Extension of the activity"))),
        text(S::BoardDesign, QT_TRANSLATE_NOOP("Kinds", "Board design")),
        placeOf<Homework>(u"homework"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Homework")),
        afterClass(S::Reflection, QT_TRANSLATE_NOOP("Kinds", "Reflection")),
        afterClass(S::IndividualNotes, QT_TRANSLATE_NOOP("Kinds", "Individual notes")),
        optional(forReviewers(
            text(S::ChangeReason, QT_TRANSLATE_NOOP("Kinds", "Reasons for changing the standard plan")))),
        optional(
            forReviewers(text(S::Imported, QT_TRANSLATE_NOOP("Kinds", "From the file, not placed yet")))),
        resourcesPlace(),
        {.key = u"files"_s, .type = PlaceType::Files, .label = QT_TRANSLATE_NOOP("Kinds", "Files")},
    };
}

// What a standard plan says of itself as a standard plan, nobody asks.
std::vector<PlaceDescription> placesOfStandard()
{
    std::vector<PlaceDescription> places = placesOfPlan();
    places.erase(std::remove_if(places.begin(), places.end(),
                                [](const PlaceDescription& place) {
                                    return place.key == toWord(PlanSection::ChangeReason);
                                }),
                 places.end());
    return places;
}

std::vector<Finding> checkPlan(const Record& record)
{
    return preflight(LessonPlan(record));
}

// A standard plan is of no class: when it is taught (PF02) and what is one class's own (PF10) are not asked.
std::vector<Finding> checkStandard(const Record& record)
{
    std::vector<Finding> findings = checkPlan(record);
    std::erase_if(findings, [](const Finding& finding) {
        return finding.code == u"PF02"_s || finding.code == u"PF10"_s;
    });
    return findings;
}

} // namespace

const KindDescription& planKind()
{
    static const KindDescription kind{
        .word = u"plan"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Plan"),
        .homes = {{DatabaseKind::Space, Writers::Owner}, {DatabaseKind::School, Writers::Staff}},
        .merging = Merging::ByPlace,
        .page = ListPage::Preparing,
        .isHandedIn = true,
        .keepsProgramsOut = true,
        .places = placesOfPlan(),
        .check = checkPlan,
    };
    return kind;
}

const KindDescription& standardKind()
{
    static const KindDescription kind{
        .word = u"standard"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Standard plan"),
        .homes = {{DatabaseKind::Column, Writers::Curators, Keeping::CarriedOn},
                  {DatabaseKind::School, Writers::Staff, Keeping::OfParticipants}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places = placesOfStandard(),
        .check = checkStandard,
    };
    return kind;
}

} // namespace shanke
