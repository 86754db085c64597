// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/pacingOf.h"

#include "lesson/InlineMarkup.h"
#include "lesson/NumberWords.h"
#include "research/TermPlan.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int FarthestWeeks = 12; // what is farther away is a schedule of another term
constexpr int DaysOfWeek = 7;

// Numbers as digits, and nothing but letters and digits.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar c : withDigits(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c.toLower());
    }
    return letters;
}

// A title of one letter is part of many words: it counts where it stands in the marks of a title.
bool namesTitle(const QString& content, const QString& title)
{
    const QString letters = lettersOf(title);
    if (letters.size() > 1)
        return lettersOf(content).contains(letters);
    return !letters.isEmpty() && content.contains(u'《' + title.trimmed() + u'》');
}

bool namesUnit(const QString& content, const LessonHeader& header)
{
    const QString title = lettersOf(header.unitTitle);
    if (title.size() > 1 && lettersOf(content).contains(title))
        return true;
    return header.unitNo > 0 && lettersOf(content).contains(u"第%1单元"_s.arg(header.unitNo));
}

bool isOfCourse(const TermCourse& course, const LessonHeader& header, const QDate& day)
{
    if (course.subject != header.subject || course.grade != header.grade)
        return false;
    if (!course.volume.isEmpty() && !header.volume.isEmpty() && course.volume != header.volume)
        return false;
    constexpr int FirstMonth = 8;
    const int year = day.month() >= FirstMonth ? day.year() : day.year() - 1;
    return course.schoolYear.isEmpty() || !day.isValid() ||
           course.schoolYear.trimmed().startsWith(QString::number(year));
}

std::optional<PacingFacts> apart(const PacingRow& row, const LessonTime& held)
{
    if (held.day.isValid() && row.from.isValid() && row.to.isValid()) {
        const qint64 days = held.day < row.from ? held.day.daysTo(row.from)
                            : held.day > row.to ? row.to.daysTo(held.day)
                                                : 0;
        const int weeks = int((days + DaysOfWeek - 1) / DaysOfWeek);
        return PacingFacts{row.week, held.day < row.from ? row.week - weeks : row.week + weeks, weeks};
    }
    if (held.week < 1 || row.week < 1)
        return std::nullopt;
    return PacingFacts{row.week, held.week, std::abs(row.week - held.week)};
}

template <typename Names>
std::optional<PacingFacts> nearest(const std::vector<PacingRow>& rows, const LessonTime& held, Names&& names)
{
    std::optional<PacingFacts> found;
    for (const PacingRow& row : rows) {
        if (!names(plainFromMarkup(row.content)))
            continue;
        const std::optional<PacingFacts> facts = apart(row, held);
        if (facts && (!found || facts->weeksApart < found->weeksApart))
            found = facts;
    }
    return found;
}

} // namespace

std::optional<PacingFacts> pacingOf(const Record& schedule, const LessonHeader& header,
                                    const LessonTime& held)
{
    if (!isOfCourse(termCourseOf(schedule), header, held.day))
        return std::nullopt;
    const std::vector<PacingRow> rows = weeksOf(schedule);
    auto facts =
        nearest(rows, held, [&](const QString& content) { return namesTitle(content, header.title); });
    if (!facts)
        facts = nearest(rows, held, [&](const QString& content) { return namesUnit(content, header); });
    return facts && facts->weeksApart <= FarthestWeeks ? facts : std::nullopt;
}

} // namespace shanke
