// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ScoreSheet.h"

#include <algorithm>
#include <numeric>

namespace shanke {

using namespace Qt::StringLiterals;

const std::vector<ScoreSheet::Line>& ScoreSheet::lines()
{
    using S = ScoreSheet;
    static const std::vector<Line> lines{
        {"goals"_L1, &S::goals, 15, QT_TRANSLATE_NOOP("Kinds", "Objectives (15 points)")},
        {"content"_L1, &S::content, 20, QT_TRANSLATE_NOOP("Kinds", "Content (20 points)")},
        {"process"_L1, &S::process, 25, QT_TRANSLATE_NOOP("Kinds", "Process (25 points)")},
        {"methods"_L1, &S::methods, 15, QT_TRANSLATE_NOOP("Kinds", "Methods (15 points)")},
        {"effect"_L1, &S::effect, 15, QT_TRANSLATE_NOOP("Kinds", "Effect (15 points)")},
        {"literacy"_L1, &S::literacy, 10, QT_TRANSLATE_NOOP("Kinds", "Teacher's skills (10 points)")},
    };
    return lines;
}

const Fields<ScoreSheet>& ScoreSheet::fields()
{
    const auto bound = [](size_t line) {
        return bind(lines()[line].key, lines()[line].points, lines()[line].label);
    };
    static const Fields<ScoreSheet> fields{bound(0), bound(1), bound(2), bound(3), bound(4), bound(5)};
    return fields;
}

bool ScoreSheet::isBlank() const
{
    return std::none_of(lines().begin(), lines().end(),
                        [this](const Line& line) { return (this->*line.points).has_value(); });
}

int ScoreSheet::total() const
{
    return std::accumulate(lines().begin(), lines().end(), 0, [this](int sum, const Line& line) {
        return sum + std::clamp((this->*line.points).value_or(0), 0, line.most);
    });
}

std::optional<LessonGrade> ScoreSheet::grade() const
{
    const bool isWhole = std::all_of(lines().begin(), lines().end(), [this](const Line& line) {
        const std::optional<int> points = this->*line.points;
        return points && *points >= 0 && *points <= line.most;
    });
    if (!isWhole)
        return std::nullopt;
    const int points = total();
    if (points >= 85)
        return LessonGrade::Excellent;
    if (points >= 75)
        return LessonGrade::Good;
    return points >= 60 ? LessonGrade::Passing : LessonGrade::Improvement;
}

const char* labelOf(LessonGrade grade)
{
    switch (grade) {
    case LessonGrade::Excellent:
        return QT_TRANSLATE_NOOP("Kinds", "Excellent");
    case LessonGrade::Good:
        return QT_TRANSLATE_NOOP("Kinds", "Good");
    case LessonGrade::Passing:
        return QT_TRANSLATE_NOOP("Kinds", "Passing");
    case LessonGrade::Improvement:
        break;
    }
    return QT_TRANSLATE_NOOP("Kinds", "To be improved");
}

} // namespace shanke
