// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Fields.h"

namespace shanke {

enum class LessonGrade {
    Excellent,   // 优: 85 points and more
    Good,        // 良: 75 and more
    Passing,     // 合格: 60 and more
    Improvement, // 待提高
};

// The points of an evaluated lesson, 100 in all, and the grade that follows from them (domain 1.5). Nothing
// stands where nobody has given points yet. A value; what was typed may be more than a line has.
struct ScoreSheet
{
    std::optional<int> goals;
    std::optional<int> content;
    std::optional<int> process;
    std::optional<int> methods;
    std::optional<int> effect;
    std::optional<int> literacy;

    static const Fields<ScoreSheet>& fields();

    // A line of the sheet: its field, and the most points it has. They add up to 100.
    struct Line
    {
        QLatin1StringView key;
        std::optional<int> ScoreSheet::*points;
        int most;
        const char* label;
    };
    static const std::vector<Line>& lines();

    bool isBlank() const; // nobody has given any points
    int total() const;    // of the lines that have points
    // Nothing until every line has points, none of them more than it has.
    std::optional<LessonGrade> grade() const;
};

const char* labelOf(LessonGrade grade); // English, of the context "Kinds"

} // namespace shanke
