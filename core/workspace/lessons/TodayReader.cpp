// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/TodayReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/lessons/RecordLister.h"
#include "workspace/lessons/ReviewReader.h"
#include "workspace/reading/SchoolFacts.h"

#include <map>

namespace shanke {

namespace {

constexpr size_t MostComingLessons = 10;
constexpr int DaysLookedAhead = 14;
constexpr int DaysShown = 7;

// The plans of a teacher by the lesson they are meant for.
class LessonPlans
{
public:
    static Result<LessonPlans> around(const ReadView& view, const QDate& day,
                                      const std::optional<Timetable>& timetable)
    {
        RecordQuery query;
        query.kinds = QStringList{planKind().word};
        query.databases = QStringList{spaceOf(view.account.user).toString()};
        query.from = day.addDays(-2 * DaysShown);
        query.to = day.addDays(DaysLookedAhead);
        SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
        SHANKE_LET(const auto entries, catalogue::records(catalogue, query));
        LessonPlans plans;
        for (const RecordEntry& entry : entries) {
            for (const PlannedLesson& lesson : plannedLessons(entry.header, view.account.user, timetable))
                plans.m_plans.try_emplace(keyOf(lesson), summaryOf(entry, view.delivery));
        }
        return plans;
    }

    std::optional<RecordSummary> planFor(const QDate& date, const TimetableEntry& entry) const
    {
        const auto found = m_plans.find(keyOf({entry.className, date, entry.slot}));
        return found == m_plans.end() ? std::nullopt : std::optional(found->second);
    }

private:
    using Key = std::tuple<QDate, int, QString>;
    static Key keyOf(const PlannedLesson& lesson) { return {lesson.date, lesson.slot, lesson.className}; }

    std::map<Key, RecordSummary> m_plans; // the newest plan of a lesson wins
};

bool isApproved(const RecordSummary& plan)
{
    return plan.state.status == PlanStatus::Approved || plan.state.status == PlanStatus::ApprovedWithNotes;
}

std::vector<TodayLesson> lessonsOn(const QDate& date, const UserId& teacher, const Timetable& timetable,
                                   const LessonPlans& plans)
{
    std::vector<TodayLesson> lessons;
    for (const TimetableEntry& entry : timetable.lessonsOf(teacher, date))
        lessons.push_back(
            {date, entry, timetable.period(entry.slot).value_or(PeriodDef()), plans.planFor(date, entry)});
    return lessons;
}

void countWeek(TodayView& today, const UserId& teacher, const Timetable& timetable, const LessonPlans& plans)
{
    const QDate monday = today.date.addDays(1 - today.date.dayOfWeek());
    for (int offset = 0; offset < DaysShown; ++offset) {
        for (const TodayLesson& lesson : lessonsOn(monday.addDays(offset), teacher, timetable, plans)) {
            ++today.lessonsThisWeek;
            today.prepared += lesson.plan ? 1 : 0;
            today.approved += lesson.plan && isApproved(*lesson.plan) ? 1 : 0;
        }
    }
}

void addLessons(TodayView& today, const UserId& teacher, const Timetable& timetable, const LessonPlans& plans)
{
    today.teachingWeek = timetable.teachingWeek(today.date);
    today.today = lessonsOn(today.date, teacher, timetable, plans);
    for (int offset = 1; offset <= DaysLookedAhead; ++offset) {
        for (TodayLesson& lesson : lessonsOn(today.date.addDays(offset), teacher, timetable, plans)) {
            if (today.coming.size() < MostComingLessons)
                today.coming.push_back(std::move(lesson));
        }
    }
    countWeek(today, teacher, timetable, plans);
}

Result<> countAttention(TodayView& today, const ReadView& view)
{
    const DatabaseName space = spaceOf(view.account.user);
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    RecordQuery returned;
    returned.kinds = QStringList{planKind().word};
    returned.databases = QStringList{space.toString()};
    returned.status = PlanStatus::Returned;
    SHANKE_LET(const auto plans, catalogue::records(catalogue, returned));
    today.returned = int(plans.size());
    SHANKE_LET(today.conflicts, catalogue::conflicts(catalogue, space));
    SHANKE_LET(const auto inbox, readInbox(view));
    today.waitingForMe =
        int(std::count_if(inbox.begin(), inbox.end(), [](const InboxItem& item) { return !item.decided; }));
    return {};
}

} // namespace

Result<TodayView> readToday(const ReadView& view, const QDate& day)
{
    TodayView today;
    today.date = day;
    SHANKE_LET(const SchoolTimetables timetables, timetablesOf(view.databases, view.account.school));
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    today.timetables = int(timetables.all.size());
    today.skipped = timetables.skipped + roster.skipped;
    if (const auto timetable = timetables.on(day)) {
        SHANKE_LET(const LessonPlans plans, LessonPlans::around(view, day, timetable));
        addLessons(today, view.account.user, *timetable, plans);
    }
    SHANKE_TRY(countAttention(today, view));
    return today;
}

} // namespace shanke
