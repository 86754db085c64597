// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Words.h"

#include <QtGlobal>

namespace shanke {

// The stages of a research project, in their order (domain 1.5).
enum class ProjectStage {
    Application, // 申报
    Approval,    // 立项
    Opening,     // 开题
    Running,     // 实施
    Midterm,     // 中期
    Conclusion,  // 结题
    Archive,     // 归档
};

// The seven kinds of material that the conclusion asks for.
enum class ProjectMaterial {
    Notice,       // 立项通知
    Research,     // 研究方案
    Operation,    // 操作方案
    MidtermPaper, // 中期报告
    Process,      // 过程资料
    Results,      // 成果
    Other,        // 其他: nobody misses it
};

inline constexpr Words<ProjectStage, 7> ProjectStages({{
    {ProjectStage::Application, QLatin1StringView("application"), QT_TRANSLATE_NOOP("Kinds", "Application")},
    {ProjectStage::Approval, QLatin1StringView("approval"), QT_TRANSLATE_NOOP("Kinds", "Approval")},
    {ProjectStage::Opening, QLatin1StringView("opening"), QT_TRANSLATE_NOOP("Kinds", "Opening")},
    {ProjectStage::Running, QLatin1StringView("running"), QT_TRANSLATE_NOOP("Kinds", "Research under way")},
    {ProjectStage::Midterm, QLatin1StringView("midterm"), QT_TRANSLATE_NOOP("Kinds", "Midterm")},
    {ProjectStage::Conclusion, QLatin1StringView("conclusion"),
     QT_TRANSLATE_NOOP("Kinds", "Conclusion of the project")},
    {ProjectStage::Archive, QLatin1StringView("archive"), QT_TRANSLATE_NOOP("Kinds", "Archive")},
}});

inline constexpr Words<ProjectMaterial, 7> ProjectMaterials({{
    {ProjectMaterial::Notice, QLatin1StringView("notice"), QT_TRANSLATE_NOOP("Kinds", "Notice of approval")},
    {ProjectMaterial::Research, QLatin1StringView("research"), QT_TRANSLATE_NOOP("Kinds", "Research design")},
    {ProjectMaterial::Operation, QLatin1StringView("operation"), QT_TRANSLATE_NOOP("Kinds", "Working plan")},
    {ProjectMaterial::MidtermPaper, QLatin1StringView("midterm"),
     QT_TRANSLATE_NOOP("Kinds", "Midterm report")},
    {ProjectMaterial::Process, QLatin1StringView("process"), QT_TRANSLATE_NOOP("Kinds", "Process records")},
    {ProjectMaterial::Results, QLatin1StringView("results"), QT_TRANSLATE_NOOP("Kinds", "Results")},
    {ProjectMaterial::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("Kinds", "Other material")},
}});

} // namespace shanke
