// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"

namespace shanke {

enum class Severity { Warning, Error }; // an error stops submitting

// One finding of the checks before submitting (domain 2.5).
struct PreflightFinding
{
    QString code; // "PF04"
    Severity severity = Severity::Warning;
    QString place;       // where to click: "header", "objectives", "steps", "homework", a section word, or
                         // "candidates": where one has to be chosen
    QStringList details; // numbers and names for the sentence, in the order of its placeholders

    friend bool operator==(const PreflightFinding&, const PreflightFinding&) = default;
};

// PF01-PF08, PF12 (the others need attachments, pacing or standard plans), and PF15: two people wrote
// differently and nobody has chosen yet. In order of code.
std::vector<PreflightFinding> preflight(const LessonPlan& plan);

} // namespace shanke
