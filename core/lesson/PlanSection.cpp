// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanSection.h"

#include "base/Words.h"
#include "lesson/planKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<PlanSection, 15> Sections({{
    {PlanSection::TextbookAnalysis, "textbookAnalysis"_L1},
    {PlanSection::LearnerAnalysis, "learnerAnalysis"_L1},
    {PlanSection::KeyPoints, "keyPoints"_L1},
    {PlanSection::DifficultPoints, "difficultPoints"_L1},
    {PlanSection::TeachingMethods, "teachingMethods"_L1},
    {PlanSection::LearningMethods, "learningMethods"_L1},
    {PlanSection::TeacherPreparation, "teacherPreparation"_L1},
    {PlanSection::StudentPreparation, "studentPreparation"_L1},
    {PlanSection::SafetyNote, "safetyNote"_L1},
    {PlanSection::Extension, "extension"_L1},
    {PlanSection::BoardDesign, "boardDesign"_L1},
    {PlanSection::Reflection, "reflection"_L1},
    {PlanSection::IndividualNotes, "individualNotes"_L1},
    {PlanSection::ChangeReason, "changeReason"_L1},
    {PlanSection::Imported, "imported"_L1},
}});

std::vector<PlanSection> sectionsOf(const KindDescription& kind)
{
    std::vector<PlanSection> sections;
    for (const PlaceDescription& place : kind.places) {
        if (const auto section = Sections.value(place.key))
            sections.push_back(*section);
    }
    return sections;
}

} // namespace

const std::vector<PlanSection>& allPlanSections()
{
    static const std::vector<PlanSection> sections = sectionsOf(planKind());
    return sections;
}

QString toWord(PlanSection section)
{
    return Sections.word(section);
}

std::optional<PlanSection> planSectionFromWord(const QString& word)
{
    return Sections.value(word);
}

} // namespace shanke
