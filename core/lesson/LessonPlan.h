// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"
#include "lesson/Block.h"
#include "lesson/Homework.h"
#include "lesson/LessonHeader.h"
#include "lesson/Objective.h"
#include "lesson/PlanBase.h"
#include "lesson/PlanLayout.h"
#include "lesson/PlanSection.h"
#include "lesson/TeachingStep.h"

#include <optional>
#include <vector>

namespace shanke {

enum class ObjectiveFramework { Competency, ThreeDimensional }; // 核心素养, 三维目标

// A lesson plan (教案): a record of kind "plan", or "standard" for a standard plan of a column, with the
// names of its places.
class LessonPlan : public Record
{
public:
    // A record of one of the two kinds.
    explicit LessonPlan(Record record);
    static LessonPlan create(const RecordOrigin& origin, const QDateTime& now);
    // A plan of one's own that starts from another: everything taught, nothing that belonged to the other
    // class (dates, classes, reflection, individual notes). Block ids stay, so the two compare block by
    // block. Of a plan that was made from a standard plan, that stays the base.
    static LessonPlan copyOf(const LessonPlan& source, PlanBase base, const RecordOrigin& origin,
                             const QDateTime& now);
    // As Record reads it; InvalidInput when it is of another kind.
    static Result<LessonPlan> fromJson(const QJsonObject& json);
    static Result<LessonPlan> readable(const QJsonObject& json);

    bool isStandard() const;

    LessonHeader header() const;
    void setHeader(const LessonHeader& header);
    ObjectiveFramework framework() const;
    void setFramework(ObjectiveFramework framework);
    PlanLayout layout() const;
    void setLayout(PlanLayout layout);
    // What it says of the lesson: without where and when it was published, and without what a teacher writes
    // after class or about the changes.
    QJsonObject taughtText() const;
    std::optional<PlanBase> base() const;
    void setBase(const PlanBase& base);
    Blocks section(PlanSection section) const;
    void setSection(PlanSection section, const Blocks& blocks);
    std::vector<Objective> objectives() const;
    void setObjectives(const std::vector<Objective>& objectives);
    std::vector<TeachingStep> steps() const;
    void setSteps(const std::vector<TeachingStep>& steps);
    std::vector<Homework> homework() const;
    void setHomework(const std::vector<Homework>& homework);

private:
    LessonPlan(const KindDescription& kind, QJsonObject json) : Record(kind, std::move(json)) {}
    void forgetClass();
};

// Minutes of the IN steps added up. Lanes of a multi-grade class run side by side: the longest counts.
int minutesInClass(const std::vector<TeachingStep>& steps);
// What they should add up to: 40 in primary, 45 in junior and senior, 30 in kindergarten.
int periodMinutes(const QString& grade);

} // namespace shanke
