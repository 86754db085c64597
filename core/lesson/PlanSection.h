// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace shanke {

// The text sections of a plan (domain 1.1), each a list of blocks.
enum class PlanSection {
    TextbookAnalysis,   // 教材分析
    LearnerAnalysis,    // 学情分析
    KeyPoints,          // 教学重点
    DifficultPoints,    // 教学难点
    TeachingMethods,    // 教法
    LearningMethods,    // 学法
    TeacherPreparation, // 教学准备: 师
    StudentPreparation, // 教学准备: 生
    SafetyNote,         // 安全提示
    Extension,          // 活动延伸, of a kindergarten activity
    BoardDesign,        // 板书设计
    Reflection,         // 教学反思
    IndividualNotes,    // 二次备课 / 个性化修改, whole plan
    ChangeReason,       // why it differs from the standard plan
    Imported,           // what a file said that has no place yet
};

// All sections in the order of the printed plan.
const std::vector<PlanSection>& allPlanSections();
// "keyPoints"...: the member name in the document.
QString toWord(PlanSection section);
std::optional<PlanSection> planSectionFromWord(const QString& word);

} // namespace shanke
