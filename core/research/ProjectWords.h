// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Words.h"
#include "research/ProjectStages.h"

#include <QtGlobal>

namespace shanke {

// The words of stages and material; for the files that describe kinds with them.
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
