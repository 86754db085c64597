// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/planPeriods.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace shanke {

namespace {

constexpr int MostPeriods = 20; // of a lesson; what says more counts for one

using LessonName = std::tuple<QString, QString, int, QString>; // title, unit, unit number, lesson number
using PeriodName = std::tuple<LessonName, int, QDate, int>;

LessonName lessonIn(const LessonHeader& header)
{
    return {header.title, header.unitTitle, header.unitNo, header.lessonNo};
}

PeriodName periodIn(const LessonHeader& header)
{
    return {lessonIn(header), header.periodNo, header.plannedDate, header.slot};
}

QString unitOf(const LessonHeader& header)
{
    const bool isNumbered = header.unitTitle.isEmpty() && header.unitNo > 0;
    return isNumbered ? QString::number(header.unitNo) : header.unitTitle;
}

// The slot of the header where the class has one then, else the first of the day.
std::optional<ClassHour> plannedHour(const LessonHeader& header, const std::vector<ClassHour>& hours)
{
    if (!header.plannedDate.isValid())
        return std::nullopt;
    const ClassHour named{header.plannedDate, header.slot};
    return std::binary_search(hours.begin(), hours.end(), named) ? named : ClassHour{header.plannedDate, 0};
}

// The versions of one plan.
struct Versions
{
    QString lesson;
    const PlanOfClass* shown = nullptr;
    std::optional<ClassHour> planned{};
};

std::vector<Versions> versionsOf(const std::vector<PlanOfClass>& plans, const std::vector<ClassHour>& hours,
                                 QHash<QString, QString>& lessonOf)
{
    std::map<PeriodName, std::vector<const PlanOfClass*>> byPeriod;
    for (const PlanOfClass& plan : plans)
        byPeriod[periodIn(plan.header)].push_back(&plan);
    std::vector<Versions> all;
    for (const auto& [name, versions] : byPeriod) {
        const auto byId = [](const auto* a, const auto* b) { return a->id < b->id; };
        // A draft begun beside an approved plan takes nothing from the class.
        const auto byStanding = [](const auto* a, const auto* b) {
            return std::tie(a->standing, a->updatedAt, a->id) < std::tie(b->standing, b->updatedAt, b->id);
        };
        const PlanOfClass* shown = *std::max_element(versions.begin(), versions.end(), byStanding);
        const QString lesson = (*std::min_element(versions.begin(), versions.end(), byId))->id;
        for (const PlanOfClass* version : versions)
            lessonOf.insert(version->id, lesson);
        all.push_back({lesson, shown, plannedHour(shown->header, hours)});
    }
    return all;
}

bool comesFirst(const Versions& a, const Versions& b)
{
    if (a.planned.has_value() != b.planned.has_value())
        return a.planned.has_value();
    if (a.planned && *a.planned != *b.planned)
        return *a.planned < *b.planned;
    const LessonHeader& ofA = a.shown->header;
    const LessonHeader& ofB = b.shown->header;
    return std::tuple(ofA.unitNo, ofA.lessonNo.size(), ofA.lessonNo, ofA.periodNo, a.lesson) <
           std::tuple(ofB.unitNo, ofB.lessonNo.size(), ofB.lessonNo, ofB.periodNo, b.lesson);
}

} // namespace

PlanPeriods periodsOf(const std::vector<PlanOfClass>& plans, const std::vector<ClassHour>& hours)
{
    PlanPeriods result{{}};
    std::vector<Versions> all = versionsOf(plans, hours, result.lessonOf);
    std::sort(all.begin(), all.end(), &comesFirst);
    std::map<LessonName, int> plansOf;
    for (const Versions& each : all)
        ++plansOf[lessonIn(each.shown->header)];
    for (const Versions& each : all) {
        const LessonHeader& header = each.shown->header;
        const bool takesAll =
            header.periodNo == 0 && header.periodCount <= MostPeriods && plansOf[lessonIn(header)] == 1;
        for (int number = 1; number <= (takesAll ? std::max(header.periodCount, 1) : 1); ++number)
            result.periods.push_back(
                {each.lesson, number, unitOf(header), number == 1 ? each.planned : std::nullopt});
        result.planShown.insert(each.lesson, each.shown->id);
    }
    return result;
}

} // namespace shanke
