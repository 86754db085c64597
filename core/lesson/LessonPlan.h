// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"
#include "lesson/Block.h"
#include "lesson/LessonHeader.h"
#include "lesson/TeachingStep.h"

#include <QDateTime>
#include <QJsonObject>
#include <vector>

namespace shanke {

// The text sections of a plan (domain 1.1), each a list of blocks.
enum class PlanSection {
    TextbookAnalysis,  // 教材分析
    LearnerAnalysis,   // 学情分析
    KeyPoints,         // 教学重点
    DifficultPoints,   // 教学难点
    TeachingMethods,   // 教法
    LearningMethods,   // 学法
    TeacherPreparation, // 教学准备: 师
    StudentPreparation, // 教学准备: 生
    SafetyNote,        // 安全提示
    BoardDesign,       // 板书设计
    Reflection,        // 教学反思
    IndividualNotes,   // 二次备课 / 个性化修改, whole plan
};

// All sections in the order of the printed plan.
const std::vector<PlanSection>& allPlanSections();
// "keyPoints"...: the member name in the document.
QString toWord(PlanSection section);

struct Objective
{
    QString id;        // block id
    QString dimension; // "语言运用"...
    QString text;      // inline markup
    QJsonObject more;

    friend bool operator==(const Objective&, const Objective&) = default;
};

enum class HomeworkTier { Basic, Advanced, Extended }; // 基础, 提升, 拓展

struct Homework
{
    QString id; // block id
    HomeworkTier tier = HomeworkTier::Basic;
    QString text;
    int minutes = 0;
    bool written = false;
    QJsonObject more;

    friend bool operator==(const Homework&, const Homework&) = default;
};

struct PlanOrigin
{
    UserId author;
    SchoolId school;
    DeviceId device;
};

// A lesson plan (教案): a typed view over its JSON. What this program does not know stays in it. A value; any
// combination of fields is a valid draft. `kind` is "plan", `schema` 1.
class LessonPlan
{
public:
    static LessonPlan create(const PlanOrigin& origin, const QDateTime& now);
    // InvalidInput unless it is an object of kind "plan" (or "standard") with a schema we know.
    static Result<LessonPlan> fromJson(const QJsonObject& json);
    const QJsonObject& toJson() const { return m_json; }

    UserId author() const;
    SchoolId school() const;
    QDateTime updatedAt() const;
    void touch(const QDateTime& now, const DeviceId& device); // updatedAt, device

    LessonHeader header() const;
    void setHeader(const LessonHeader& header);
    Blocks section(PlanSection section) const;
    void setSection(PlanSection section, const Blocks& blocks);
    std::vector<Objective> objectives() const;
    void setObjectives(const std::vector<Objective>& objectives);
    std::vector<TeachingStep> steps() const;
    void setSteps(const std::vector<TeachingStep>& steps);
    std::vector<Homework> homework() const;
    void setHomework(const std::vector<Homework>& homework);

    // SHA-256 over the canonical JSON of what an approver judges: everything but reflection, individual notes
    // of the whole plan, updatedAt and device. Fails only on text that is not Unicode.
    Result<Digest> contentHash() const;

    friend bool operator==(const LessonPlan&, const LessonPlan&) = default;

private:
    explicit LessonPlan(QJsonObject json) : m_json(std::move(json)) {}
    QJsonObject m_json;
};

// Minutes of the IN steps added up.
int minutesInClass(const std::vector<TeachingStep>& steps);
// What they should add up to: 40 in primary, 45 in junior and senior, 30 in kindergarten.
int periodMinutes(const QString& grade);

} // namespace shanke
