// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SchoolCalendar.h"

#include <algorithm>

namespace shanke {

namespace {

using CalendarFindings = std::vector<CalendarFinding>;

bool isAnyOf(const std::vector<DaySpan>& spans, const QDate& day)
{
    return std::any_of(spans.begin(), spans.end(),
                       [&day](const DaySpan& span) { return span.contains(day); });
}

QDate mondayOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isMeant(const MakeUpDay& made)
{
    return made.weekday >= 1 && made.weekday <= 7;
}

void checkSpans(const std::vector<DaySpan>& spans, CalendarFindings& findings)
{
    for (const DaySpan& span : spans) {
        if (!span.from.isValid() || !span.to.isValid())
            findings.push_back(
                {CalendarFault::NoDates, span.name, span.from.isValid() ? span.from : span.to});
        else if (span.to < span.from)
            findings.push_back({CalendarFault::EndsBeforeItBegins, span.name, span.from});
    }
}

void checkLengths(const std::vector<DaySpan>& terms, CalendarFindings& findings)
{
    for (const DaySpan& term : terms) {
        if (term.from.isValid() && term.to.isValid() && term.from.daysTo(term.to) >= LongestTerm)
            findings.push_back({CalendarFault::TooLong, term.name, term.from});
    }
}

void checkOverlaps(const std::vector<DaySpan>& terms, CalendarFindings& findings)
{
    for (size_t i = 0; i < terms.size(); ++i) {
        for (size_t k = i + 1; k < terms.size(); ++k) {
            const QDate from = std::max(terms[i].from, terms[k].from);
            if (terms[i].contains(from) && terms[k].contains(from))
                findings.push_back({CalendarFault::TermsOverlap, terms[k].name, from});
        }
    }
}

void checkMakeUps(const SchoolCalendar& calendar, CalendarFindings& findings)
{
    for (auto made = calendar.makeUpDays.begin(); made != calendar.makeUpDays.end(); ++made) {
        if (!isMeant(*made))
            findings.push_back({CalendarFault::MakeUpOfNoWeekday, {}, made->day});
        if (!calendar.termOf(made->day))
            findings.push_back({CalendarFault::MakeUpOutsideTerm, {}, made->day});
        if (std::any_of(calendar.makeUpDays.begin(), made,
                        [&](const MakeUpDay& before) { return before.day == made->day; }))
            findings.push_back({CalendarFault::MakeUpTwice, {}, made->day});
    }
}

} // namespace

std::optional<DaySpan> SchoolCalendar::termOf(const QDate& day) const
{
    std::optional<DaySpan> found;
    if (!day.isValid())
        return found;
    for (const DaySpan& term : terms) {
        if (term.from.isValid() && term.contains(day) && (!found || term.from > found->from))
            found = term;
    }
    return found;
}

std::optional<int> SchoolCalendar::taughtAs(const QDate& day) const
{
    if (!termOf(day))
        return std::nullopt;
    const auto made = std::find_if(makeUpDays.begin(), makeUpDays.end(), [&day](const MakeUpDay& candidate) {
        return candidate.day == day && isMeant(candidate);
    });
    if (made != makeUpDays.end())
        return made->weekday;
    return isAnyOf(holidays, day) ? std::nullopt : std::optional(day.dayOfWeek());
}

int SchoolCalendar::teachingWeek(const QDate& day) const
{
    const auto term = termOf(day);
    return term ? static_cast<int>(mondayOf(term->from).daysTo(day) / 7) + 1 : 0;
}

std::vector<CalendarFinding> findingsIn(const SchoolCalendar& calendar)
{
    CalendarFindings findings;
    checkSpans(calendar.terms, findings);
    checkSpans(calendar.holidays, findings);
    checkLengths(calendar.terms, findings);
    checkOverlaps(calendar.terms, findings);
    checkMakeUps(calendar, findings);
    return findings;
}

} // namespace shanke
