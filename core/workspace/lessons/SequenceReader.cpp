// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/SequenceReader.h"

#include "catalogue/CatalogueQueries.h"
#include "catalogue/SaidQueries.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "sequence/planPeriods.h"
#include "workspace/lessons/DaysOff.h"
#include "workspace/lessons/RecordLister.h"

#include <QSet>

#include <map>

namespace shanke {

namespace {

using CourseName = std::tuple<QString, QString, QString>; // grade, class, subject

// The term of a day; in the vacation the one that begins next, else the one that ended last.
DaySpan termAround(const SchoolCalendar& calendar, const QDate& day)
{
    if (const auto term = calendar.termOf(day))
        return *term;
    DaySpan nearest;
    for (const DaySpan& term : calendar.terms) {
        if (!term.from.isValid() || term.to < term.from)
            continue;
        const bool isAhead = term.from > day;
        const bool isNearestAhead = nearest.from > day;
        const bool isBetter =
            isAhead ? !isNearestAhead || term.from < nearest.from : !isNearestAhead && term.to > nearest.to;
        if (!nearest.from.isValid() || isBetter)
            nearest = term;
    }
    return nearest;
}

// What whoever works here said, on this PC or on another of theirs that somebody vouches for.
bool counts(const SaidClassChange& change, const Judgement& judgement, const AccountSettings& account)
{
    const bool isSaidHere = change.device == account.speaker() && judgement.standing == Standing::Waiting;
    return change.author == account.user && (judgement.isGood() || isSaidHere);
}

// Reads it for one answer.
class SequenceReading
{
public:
    SequenceReading(const ReadView& view, const SchoolTime& time, SequencesView& into)
        : m_view(view), m_time(time), m_into(into)
    {
    }

    Result<> read()
    {
        SHANKE_LET(const ReadSnapshot catalogue, m_view.catalogue->read());
        SHANKE_TRY(readPlans(catalogue));
        SHANKE_TRY(readChanges(catalogue));
        SHANKE_TRY(readDaysOff(catalogue));
        nameCourses();
        for (const auto& [name, isNamed] : m_courses)
            m_into.classes.push_back(lessonsOf(name));
        return {};
    }

private:
    Result<> readPlans(const ReadSnapshot& catalogue)
    {
        const RecordQuery query{.databases = {spaceOf(m_view.account.user).toString()},
                                .kinds = {planKind().word},
                                .from = m_into.term.from,
                                .to = m_into.term.to};
        SHANKE_LET(const auto entries, catalogue::records(catalogue, query));
        QList<DocId> approved;
        for (const RecordEntry& entry : entries) {
            if (!entry.header.plannedDate.isValid())
                continue;
            m_plans.push_back(summaryOf(entry, m_view.delivery));
            if (entry.state.approved)
                approved.append(*entry.state.approved);
        }
        SHANKE_LET(m_approvedAt, catalogue::approvedAt(catalogue, approved));
        return {};
    }

    Result<> readChanges(const ReadSnapshot& catalogue)
    {
        const AccountSettings& account = m_view.account;
        SHANKE_LET(const auto said,
                   catalogue::saidIn(catalogue, spaceOf(account.user), ClassChange::kind().word));
        for (const SaidEntry& entry : said) {
            auto change = SaidClassChange::fromJson(entry.place.id, entry.document);
            if (change && counts(*change, entry.judgement, account))
                m_changes.push_back(*std::move(change));
            else
                ++m_into.uncounted;
        }
        return {};
    }

    Result<> readDaysOff(const ReadSnapshot& catalogue)
    {
        SHANKE_LET(m_into.daysOff, daysOffOf(catalogue, m_view.account.school));
        std::erase_if(m_into.daysOff, [this](const ProposedDay& proposed) {
            return !m_into.term.contains(proposed.proposal.said.day);
        });
        return {};
    }

    // The classes of the timetables of this term, then those that only a plan names.
    void nameCourses()
    {
        QSet<std::pair<QString, QString>> known;
        for (const Timetable& timetable : m_time.timetables.all) {
            if (timetable.validTo < m_into.term.from || timetable.validFrom > m_into.term.to)
                continue;
            for (const TimetableEntry& entry : timetable.entries) {
                if (entry.teacher == m_view.account.user && !entry.subject.isEmpty())
                    nameCourse({entry.grade, entry.className, entry.subject}, known);
            }
        }
        for (const RecordSummary& plan : m_plans) {
            for (const QString& className : plan.header.classes)
                nameCourse({plan.header.grade, className, plan.header.subject}, known);
        }
    }

    void nameCourse(const CourseName& name, QSet<std::pair<QString, QString>>& known)
    {
        const std::pair<QString, QString> course{std::get<1>(name), std::get<2>(name)};
        if (!known.contains(course))
            m_courses.insert({name, true});
        known.insert(course);
    }

    ClassLessons lessonsOf(const CourseName& name) const
    {
        const auto& [grade, className, subject] = name;
        ClassLessons lessons{className, subject, grade};
        lessons.sequence.hours =
            hoursOf(className, subject, m_into.term, m_time.calendar, m_time.timetables.all);
        const PlanPeriods periods = periodsFor(lessons);
        for (const SaidClassChange& change : m_changes) {
            const bool isMeant = change.said.what == SequenceEventType::Withdrawn ||
                                 (change.said.className == className && change.said.subject == subject);
            if (isMeant)
                lessons.sequence.events.push_back(eventOf(change, periods));
        }
        return lessons;
    }

    PlanPeriods periodsFor(ClassLessons& lessons) const
    {
        std::vector<PlanOfClass> meant;
        QHash<QString, const RecordSummary*> summaries;
        for (const RecordSummary& plan : m_plans) {
            if (plan.header.subject != lessons.subject || !plan.header.classes.contains(lessons.className))
                continue;
            meant.push_back({plan.id.toString(), plan.header, plan.updatedAt, standingOf(plan.state)});
            summaries.insert(plan.id.toString(), &plan);
        }
        PlanPeriods periods = periodsOf(meant, lessons.sequence.hours);
        lessons.sequence.periods = periods.periods;
        for (const LessonPeriod& period : periods.periods) {
            const RecordSummary& shown = *summaries.value(periods.planShown.value(period.lesson));
            const DocId approved = shown.state.approved.value_or(DocId());
            lessons.plans.insert(period.lesson, {shown, m_approvedAt.value(approved), period.number});
        }
        return periods;
    }

    static PlanStanding standingOf(const PlanState& state)
    {
        if (state.approved)
            return PlanStanding::Approved;
        return state.submission ? PlanStanding::HandedIn : PlanStanding::Draft;
    }

    static SequenceEvent eventOf(const SaidClassChange& change, const PlanPeriods& periods)
    {
        const ClassChange& said = change.said;
        const QString lesson = periods.lessonOf.value(said.plan, said.plan);
        return {.id = change.id.toString(),
                .saidAt = change.at,
                .type = said.what,
                .hour = said.hour(),
                .instead = said.instead(),
                .period = {lesson, said.number, {}},
                .reason = said.reason,
                .undoes = said.undoes,
                .act = said.act};
    }

    const ReadView& m_view;
    const SchoolTime& m_time;
    SequencesView& m_into;
    std::vector<RecordSummary> m_plans;
    QHash<DocId, QDateTime> m_approvedAt;
    std::vector<SaidClassChange> m_changes;
    std::map<CourseName, bool> m_courses;
};

} // namespace

Result<SequencesView> readSequences(const ReadView& view, const QDate& day, const SchoolTime& time)
{
    SequencesView sequences{day, termAround(time.calendar, day), time.timetables.all, time.calendar,
                            time.source != CalendarSource::Nobody};
    if (!sequences.term.from.isValid()) // nobody says one: half a year around the day
        sequences.term = {{}, day.addDays(-LongestTerm / 4), day.addDays(LongestTerm / 4)};
    SHANKE_TRY(SequenceReading(view, time, sequences).read());
    return sequences;
}

} // namespace shanke
