// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shanke {

struct GradeWord
{
    QString key; // "P3"
    qsizetype begin = 0;
    qsizetype length = 0;
};

// The grade that a text names: "三年级", "3年级", "七年级", "初一", "高二", "大班", "三（2）班".
std::optional<GradeWord> gradeIn(const QString& text);

} // namespace shanke
