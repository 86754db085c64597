// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"
#include "kind/itemIds.h"
#include "lesson/Block.h"
#include "lesson/Homework.h"
#include "lesson/LessonHeader.h"
#include "lesson/Objective.h"
#include "lesson/PlanBase.h"
#include "lesson/PlanSection.h"
#include "lesson/TeachingStep.h"
#include "lesson/planKinds.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace shanke {

// Who makes a document, and where.
struct PlanOrigin
{
    UserId author;
    SchoolId school;
    DeviceId device;
};

enum class ObjectiveFramework { Competency, ThreeDimensional }; // 核心素养, 三维目标
enum class PlanDepth { Full, Brief };                           // 详案, 简案

// A lesson plan (教案): a typed view over its JSON. What this program does not know stays in it, at every
// level. A value; any combination of fields is a valid draft. `kind` is "plan", or "standard" for a standard
// plan of a column; `schema` is 1. A setter that is given what the getter answered changes nothing.
class LessonPlan
{
public:
    static LessonPlan create(const PlanOrigin& origin, const QDateTime& now);
    // A plan of one's own that starts from another: everything taught, nothing that belonged to the other
    // class (dates, classes, reflection, individual notes). Block ids stay, so the two compare block by
    // block.
    static LessonPlan copyOf(const LessonPlan& source, PlanBase base, const PlanOrigin& origin,
                             const QDateTime& now);
    // InvalidInput unless it is an object of kind "plan" or "standard" in the shape of a plan; NewerVersion
    // for a schema of a newer program.
    static Result<LessonPlan> fromJson(const QJsonObject& json);
    // The same, and a plan of a newer program as far as this one knows it: to be shown and listed, never to
    // be written.
    static Result<LessonPlan> readable(const QJsonObject& json);
    const QJsonObject& toJson() const { return m_json; }
    // The same plan, in which every item has an id of its own, so that none is taken for another.
    LessonPlan forEditing() const { return LessonPlan(withOwnIds(m_json, planKind())); }

    bool isNewer() const; // of a schema that this program does not know

    bool isStandard() const;
    UserId author() const;
    SchoolId school() const;
    DeviceId device() const;
    QDateTime createdAt() const;
    QDateTime updatedAt() const;
    void touch(const QDateTime& now, const DeviceId& device); // updatedAt, device

    LessonHeader header() const;
    void setHeader(const LessonHeader& header);
    ObjectiveFramework framework() const;
    void setFramework(ObjectiveFramework framework);
    PlanDepth depth() const;
    void setDepth(PlanDepth depth);
    std::optional<PlanBase> base() const;
    Blocks section(PlanSection section) const;
    void setSection(PlanSection section, const Blocks& blocks);
    std::vector<Objective> objectives() const;
    void setObjectives(const std::vector<Objective>& objectives);
    std::vector<TeachingStep> steps() const;
    void setSteps(const std::vector<TeachingStep>& steps);
    std::vector<Homework> homework() const;
    void setHomework(const std::vector<Homework>& homework);
    // What the plan says about the files that belong to it, one object a file, each with a name of its own.
    QJsonArray files() const;
    void setFiles(const QJsonArray& files);

    // SHA-256 over the canonical JSON of what an approver judges: everything but reflection, individual notes
    // of the whole plan, updatedAt, device, and CouchDB's own members. Fails only on text that is not
    // Unicode.
    Result<Digest> contentHash() const;

    friend bool operator==(const LessonPlan&, const LessonPlan&) = default;

private:
    explicit LessonPlan(QJsonObject json) : m_json(std::move(json)) {}
    static QJsonObject withoutSignature(QJsonObject json);
    void forgetClass();

    QJsonObject m_json;
};

// Minutes of the IN steps added up. Lanes of a multi-grade class run side by side: the longest counts.
int minutesInClass(const std::vector<TeachingStep>& steps);
// What they should add up to: 40 in primary, 45 in junior and senior, 30 in kindergarten.
int periodMinutes(const QString& grade);

} // namespace shanke
