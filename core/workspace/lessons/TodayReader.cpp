// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/TodayReader.h"

#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "research/TaughtFirst.h"
#include "workspace/lessons/RecordLister.h"
#include "workspace/lessons/ReviewReader.h"
#include "workspace/lessons/SequenceReader.h"
#include "workspace/lessons/TodaySources.h"
#include "workspace/lessons/readSaid.h"
#include "workspace/research/ResearchReader.h"
#include "workspace/values/DayOffValues.h"

#include <map>
#include <set>

namespace shanke {

namespace {

constexpr size_t MostComingLessons = 10;
constexpr int DaysLookedAhead = 14;
constexpr int DaysShown = 7;

// The plans of a teacher by the lesson in which each stands now, and what they moved of their timetable.
class LessonPlans
{
public:
    static Result<LessonPlans> around(const ReadView& view, const QDate& day, const SchoolTime& time)
    {
        LessonPlans plans;
        const QDate last = day.addDays(DaysLookedAhead);
        SHANKE_TRY(plans.read(view, day, time));
        if (const auto term = time.calendar.termOf(last); term && !term->contains(day))
            SHANKE_TRY(plans.read(view, last, time));
        return plans;
    }

    std::optional<RecordSummary> planFor(const QDate& date, const TimetableEntry& entry) const
    {
        const auto found = m_plans.find({date, entry.slot, entry.className});
        return found == m_plans.end() ? std::nullopt : std::optional(found->second);
    }

    // `usual`: what the timetable says of that day.
    std::vector<TimetableEntry> held(const QDate& date, std::vector<TimetableEntry> usual) const
    {
        std::erase_if(usual, [&](const TimetableEntry& entry) { return !isHeld(date, entry); });
        for (const auto& [day, entry] : m_moved) {
            if (day == date && isHeld(day, entry))
                usual.push_back(entry);
        }
        std::stable_sort(usual.begin(), usual.end(),
                         [](const auto& a, const auto& b) { return a.slot < b.slot; });
        return usual;
    }

    // That ask something of this teacher.
    int daysOff() const { return m_daysOff; }

private:
    using Held = std::tuple<QDate, int, QString, QString>; // when, class, subject

    bool isHeld(const QDate& date, const TimetableEntry& entry) const
    {
        return !m_notHeld.contains({date, entry.slot, entry.className, entry.subject});
    }

    void readMoves(const ClassLessons& lessons, const SequenceLayout& layout, const UserId& teacher)
    {
        for (const SequenceEvent& event : layout.moved) {
            m_notHeld.insert({event.hour.date, event.hour.slot, lessons.className, lessons.subject});
            if (event.type == SequenceEventType::Moved)
                m_moved.emplace_back(event.instead.date,
                                     TimetableEntry{event.instead.date.dayOfWeek(), event.instead.slot,
                                                    teacher, lessons.className, lessons.grade,
                                                    lessons.subject});
        }
    }

    Result<> read(const ReadView& view, const QDate& day, const SchoolTime& time)
    {
        SHANKE_LET(const SequencesView sequences, readSequences(view, day, time));
        m_daysOff += int(waitingDaysOff(sequences).size());
        for (const ClassLessons& lessons : sequences.classes) {
            const SequenceLayout layout = lessons.sequence.layout();
            readMoves(lessons, layout, view.account.user);
            for (const PlacedPeriod& placed : layout.periods) {
                if (placed.hour)
                    m_plans.try_emplace({placed.hour->date, placed.hour->slot, lessons.className},
                                        lessons.plans.value(placed.period.lesson).summary);
            }
        }
        return {};
    }

    std::map<std::tuple<QDate, int, QString>, RecordSummary> m_plans;
    std::set<Held> m_notHeld;
    int m_daysOff = 0;
    std::vector<std::pair<QDate, TimetableEntry>> m_moved;
};

bool isApproved(const RecordSummary& plan)
{
    return plan.state.status == PlanStatus::Approved || plan.state.status == PlanStatus::ApprovedWithNotes;
}

std::vector<TodayLesson> lessonsOn(const QDate& date, const UserId& teacher, const SchoolTime& time,
                                   const LessonPlans& plans)
{
    std::vector<TodayLesson> lessons;
    for (const TimetableEntry& entry : plans.held(date, time.lessonsOf(teacher, date)))
        lessons.push_back({date, entry,
                           periodDefOf({date, entry.slot}, time.timetables.all).value_or(PeriodDef()),
                           plans.planFor(date, entry)});
    return lessons;
}

void countWeek(TodayView& today, const UserId& teacher, const SchoolTime& time, const LessonPlans& plans)
{
    const QDate monday = today.date.addDays(1 - today.date.dayOfWeek());
    for (int offset = 0; offset < DaysShown; ++offset) {
        for (const TodayLesson& lesson : lessonsOn(monday.addDays(offset), teacher, time, plans)) {
            ++today.lessonsThisWeek;
            today.prepared += lesson.plan ? 1 : 0;
            today.approved += lesson.plan && isApproved(*lesson.plan) ? 1 : 0;
        }
    }
}

void addLessons(TodayView& today, const UserId& teacher, const SchoolTime& time, const LessonPlans& plans)
{
    today.teachingWeek = time.calendar.teachingWeek(today.date);
    today.today = lessonsOn(today.date, teacher, time, plans);
    for (int offset = 1; offset <= DaysLookedAhead; ++offset) {
        for (TodayLesson& lesson : lessonsOn(today.date.addDays(offset), teacher, time, plans)) {
            if (today.coming.size() < MostComingLessons)
                today.coming.push_back(std::move(lesson));
        }
    }
    countWeek(today, teacher, time, plans);
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
    const auto isOfSchool = [&](const DatabaseName& database) {
        return database == databaseOf(account.school) || database == countyDatabase(); // whose calendar it is
    };
    return TodaySources{marks.of(isOfSchool), marks.of(&holdsEvents), marks.of(is(spaceOf(account.user))),
                        refusedOf(view.delivery, account.user)};
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
    SHANKE_LET(const SchoolTimetables own, ownTimetablesOf(view.databases, view.account.user));
    const SchoolTimetables timetables = withOwn(school.timetables, own, view.account.user);
    today.timetables = int(timetables.all.size());
    today.skipped = timetables.skipped + school.roster.skipped;
    if (!timetables.all.empty()) {
        SHANKE_LET(const SchoolTime time, schoolTimeOf(view.databases, view.account, timetables));
        SHANKE_LET(const LessonPlans plans, LessonPlans::around(view, day, time));
        addLessons(today, view.account.user, time, plans);
        today.daysOff = plans.daysOff();
        SHANKE_TRY(tellGate(today, view, school.rules));
    }
    SHANKE_TRY(countAttention(today, view));
    today.waitingForMe = sources.waitingForMe;
    today.waiting = sources.waiting;
    today.sources = std::make_shared<const TodaySources>(std::move(sources));
    return today;
}

} // namespace shanke
