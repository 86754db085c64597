// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/TodayReader.h"

#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "research/TaughtFirst.h"
#include "workspace/lessons/RecordLister.h"
#include "workspace/lessons/ReviewReader.h"
#include "workspace/lessons/TodaySources.h"
#include "workspace/lessons/readSaid.h"
#include "workspace/research/ResearchReader.h"

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

// By when each is due, and what was stated about it.
Result<> tellGate(TodayView& today, const ReadView& view, const ApprovalRules& rules)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const auto said, catalogue::saidOf(catalogue, view.account.user));
    const auto exceptions = readSaid<TaughtFirstSaid>(said);
    for (std::vector<TodayLesson>* lessons : {&today.today, &today.coming}) {
        for (TodayLesson& lesson : *lessons) {
            const QTime start = lesson.period.start;
            lesson.due = rules.dueFor(QDateTime(lesson.date, start.isValid() ? start : QTime(0, 0)));
            for (const TaughtFirst& event : exceptions) {
                if (event.said.lesson() !=
                    PlannedLesson{lesson.entry.className, lesson.date, lesson.entry.slot})
                    continue;
                lesson.taughtFirst = event.said.reason;
                lesson.exception = event.origin.id;
            }
        }
    }
    return {};
}

QStringList kindsHandedIn()
{
    QStringList words;
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.isHandedIn)
            words.append(kind.word);
    }
    return words;
}

Result<> countAttention(TodayView& today, const ReadView& view)
{
    const DatabaseName space = spaceOf(view.account.user);
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    RecordQuery returned;
    returned.kinds = kindsHandedIn();
    returned.databases = QStringList{space.toString()};
    returned.status = PlanStatus::Returned;
    SHANKE_LET(const auto plans, catalogue::records(catalogue, returned));
    today.returned = int(plans.size());
    SHANKE_LET(today.conflicts, catalogue::conflicts(catalogue, space));
    return {};
}

// Of what a person's own lie in, only the one's that works here is looked at.
bool holdsEvents(const DatabaseName& database)
{
    const QString& name = database.toString();
    return !name.startsWith(u"space-") && !name.startsWith(u"column-");
}

QSet<DocId> refusedOf(const DeliveryFacts& delivery, const UserId& user)
{
    QSet<DocId> refused;
    for (const DatabaseName& database : {spaceOf(user), deskOf(user)}) {
        for (const Hop hop : Hops) {
            const RefusalsById refusals = delivery.at(hop).refusals.value(database);
            refused.unite(QSet<DocId>(refusals.keyBegin(), refusals.keyEnd()));
        }
    }
    return refused;
}

// How far everything is that Today is read from.
Result<TodaySources> sourcesNow(const ReadView& view)
{
    const AccountSettings& account = view.account;
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const SourceMarks marks, catalogue::marks(catalogue));
    const auto is = [](const DatabaseName& meant) {
        return [meant](const DatabaseName& database) { return database == meant; };
    };
    return TodaySources{marks.of(is(databaseOf(account.school))), marks.of(&holdsEvents),
                        marks.of(is(spaceOf(account.user))), refusedOf(view.delivery, account.user)};
}

Result<std::shared_ptr<const SchoolReading>> readSchool(const ReadView& view)
{
    SchoolReading school;
    SHANKE_LET(school.timetables, timetablesOf(view.databases, view.account.school));
    SHANKE_LET(school.roster, rosterOf(view.databases, view.account));
    SHANKE_LET(school.rules, approvalRulesOf(view.databases, view.account.school));
    return std::make_shared<const SchoolReading>(std::move(school));
}

Result<> fillSources(TodaySources& now, const TodaySources* before, const ReadView& view)
{
    const bool isSchoolRead = before && before->school == now.school;
    now.fromSchool = isSchoolRead ? before->fromSchool : nullptr;
    if (!isSchoolRead) {
        SHANKE_LET(now.fromSchool, readSchool(view));
    }
    now.waitingForMe = before ? before->waitingForMe : 0;
    if (!isSchoolRead || before->events != now.events) {
        SHANKE_LET(now.waitingForMe, countInbox(view, now.fromSchool->roster));
    }
    SHANKE_LET(now.waiting, ResearchReader::waiting(view));
    return {};
}

} // namespace

Result<TodayView> readToday(const ReadView& view, const QDate& day, const TodayView& before)
{
    SHANKE_LET(TodaySources sources, sourcesNow(view));
    if (before.sources && before.date == day && before.sources->isReadAlike(sources))
        return before;
    SHANKE_TRY(fillSources(sources, before.sources.get(), view));
    const SchoolReading& school = *sources.fromSchool;
    TodayView today;
    today.date = day;
    today.timetables = int(school.timetables.all.size());
    today.skipped = school.timetables.skipped + school.roster.skipped;
    if (const auto timetable = school.timetables.on(day)) {
        SHANKE_LET(const LessonPlans plans, LessonPlans::around(view, day, timetable));
        addLessons(today, view.account.user, *timetable, plans);
        SHANKE_TRY(tellGate(today, view, school.rules));
    }
    SHANKE_TRY(countAttention(today, view));
    today.waitingForMe = sources.waitingForMe;
    today.waiting = sources.waiting;
    today.sources = std::make_shared<const TodaySources>(std::move(sources));
    return today;
}

} // namespace shanke
