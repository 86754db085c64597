// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/WorkReader.h"

#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "lesson/PlanBase.h"
#include "lesson/PlanSection.h"
#include "lesson/handedInRecord.h"
#include "lesson/reviewKinds.h"
#include "platform/DatabaseNames.h"
#include "research/TaughtFirst.h"
#include "workspace/lessons/DaysOff.h"
#include "workspace/lessons/readSaid.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysLookedBack = 400; // for when somebody signed something last

bool isWork(const KindDescription& kind)
{
    return kind.word == submissionKind().word || kind.word == decisionKind().word || kind.place(u"said"_s);
}

QStringList kindsOfWork()
{
    QStringList words;
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.isSignedOnce() && isWork(kind))
            words.append(kind.word);
    }
    return words;
}

bool isFilled(const QJsonObject& plan, PlanSection section)
{
    return !plan[toWord(section)].toArray().isEmpty();
}

// Whatever of it is taught differs from the base, or notes for this class stand in it.
bool isIndividual(const Record& plan)
{
    const QJsonObject json = plan.toJson();
    if (isFilled(json, PlanSection::IndividualNotes))
        return true;
    const QJsonObject base = PlanBase::fromJson(json[u"base"_s].toObject()).content;
    if (base.isEmpty())
        return false;
    return std::any_of(plan.kind().places.begin(), plan.kind().places.end(), [&](const auto& place) {
        return place.type != PlaceType::Object && place.type != PlaceType::Files &&
               !place.isWrittenAfterClass && json[place.key] != base[place.key];
    });
}

} // namespace

Result<WorkReader> WorkReader::of(const ReadView& view, const RegisterDays& days)
{
    SHANKE_LET(SubmissionReader desks, SubmissionReader::of(view));
    WorkReader reader(view, days, std::move(desks));
    SHANKE_LET(reader.m_roster, rosterOf(view.databases, view.account));
    SHANKE_LET(reader.m_time, schoolTimeOf(view.databases, view.account.school));
    SHANKE_LET(reader.m_daysOff, daysOffOf(reader.m_desks.catalogue(), view.account.school));
    SHANKE_LET(reader.m_moves, ClassMoves::of(reader.m_desks.catalogue()));
    SHANKE_TRY(reader.readPlans());
    SHANKE_TRY(reader.readSigned());
    return reader;
}

Result<> WorkReader::readPlans()
{
    QDate from = m_days.from.addDays(-DaysOfALesson);
    if (const QDate moved = m_moves.earliestInto(m_days.from, m_days.to); moved.isValid())
        from = std::min(from, moved);
    SHANKE_LET(const auto entries, catalogue::submissionsFor(m_desks.catalogue(), from, m_days.to));
    for (const SubmissionEntry& entry : entries) {
        SHANKE_LET(const Judgement judgement, catalogue::judgementOf(m_desks.catalogue(), entry.place));
        if (judgement.standing == Standing::Refused)
            continue; // what waits to be believed was handed in, and waits
        SHANKE_LET(HandedInPlan plan, planOf(entry));
        m_plans[entry.author].push_back(std::move(plan));
    }
    return {};
}

Result<> WorkReader::readSigned()
{
    SHANKE_LET(const auto work, catalogue::signedWork(m_desks.catalogue(), kindsOfWork(),
                                                      m_days.from.addDays(-DaysLookedBack), m_days.to));
    for (const SignedWork& each : work)
        m_signed[each.author].push_back(each);
    return {};
}

Result<HandedInPlan> WorkReader::planOf(const SubmissionEntry& entry) const
{
    SHANKE_LET(const QJsonObject json, m_desks.documentAt(entry.place));
    SHANKE_LET(const Record content, handedInRecord(allKinds(), json[u"content"_s].toObject()));
    HandedInPlan plan{.submission = entry.place.id,
                      .plan = entry.plan,
                      .title = entry.header.title,
                      .lessons = handedInLessons(json),
                      .submittedAt = entry.submittedAt,
                      .hasReflection = isFilled(content.toJson(), PlanSection::Reflection),
                      .isIndividual = isIndividual(content),
                      .status = entry.status,
                      .approvedAt = {},
                      .decisions = {},
                      .taughtFirst = {},
                      .exception = {}};
    SHANKE_LET(plan.decisions, m_desks.decisionsOn(entry.place.id));
    const QString hash = json[u"contentHash"_s].toString();
    std::erase_if(plan.decisions, [&](const Decision& each) {
        return !each.judgement.isGood() || QString::fromLatin1(each.contentHash.toHex()) != hash;
    });
    SHANKE_LET(plan.approvedAt, approvalOf(entry));
    SHANKE_TRY(takeMoves(plan, entry));
    return plan;
}

// What its teacher told of classes that are held at another time.
Result<> WorkReader::takeMoves(HandedInPlan& plan, const SubmissionEntry& entry) const
{
    for (const MovedClass& move : m_moves.of(entry.author, entry.plan)) {
        const auto lesson = std::find(plan.lessons.begin(), plan.lessons.end(), move.said.lesson());
        if (lesson == plan.lessons.end())
            continue;
        MovedLesson moved{*lesson, startOf(*lesson), {}, move.origin.id, false};
        SHANKE_LET(moved.wasHeardBefore,
                   wasHeardBefore(m_desks.catalogue(), move, moved.fromStart, plan.decisions));
        if (const auto instead = move.said.instead()) {
            moved.to = DueLesson{*instead, entry.header.subject, entry.header.grade, startOf(*instead)};
            *lesson = *instead;
        } else {
            plan.lessons.erase(lesson);
        }
        plan.moved.push_back(std::move(moved));
    }
    return {};
}

// Midnight where the timetable says no time.
QDateTime WorkReader::startOf(const PlannedLesson& lesson) const
{
    const Timetable* timetable = timetableOf(lesson.date, m_time.timetables.all);
    const auto period = timetable ? timetable->period(lesson.slot) : std::nullopt;
    return {lesson.date, period && period->start.isValid() ? period->start : QTime(0, 0)};
}

// Of the newest text that is approved, whether or not it was handed in again since.
Result<QDateTime> WorkReader::approvalOf(const SubmissionEntry& entry) const
{
    SHANKE_LET(const PlanState state, catalogue::stateOf(m_desks.catalogue(), entry.author, entry.plan));
    if (!state.approved)
        return QDateTime();
    SHANKE_LET(const auto times, catalogue::approvedAt(m_desks.catalogue(), {*state.approved}));
    return times.value(*state.approved);
}

// Holidays and days that a leader took out ask for nothing, make-up days do.
std::vector<DueLesson> WorkReader::dueOf(const UserId& teacher) const
{
    const auto usual = [&](const QDate& day) { return m_time.lessonsOf(teacher, day); };
    std::vector<DueLesson> due;
    for (QDate day = m_days.from; day <= m_days.to; day = day.addDays(1)) {
        for (const TimetableEntry& entry : lessonsHeld(day, m_daysOff, usual)) {
            const PlannedLesson lesson{entry.className, day, entry.slot};
            due.push_back({lesson, entry.subject, entry.grade, startOf(lesson)});
        }
    }
    addMoved(due, teacher);
    return due;
}

// In an hour that is another's by the timetable, or nobody's.
void WorkReader::addMoved(std::vector<DueLesson>& due, const UserId& teacher) const
{
    const auto plans = m_plans.find(teacher);
    if (plans == m_plans.end())
        return;
    for (const HandedInPlan& plan : plans->second) {
        for (const MovedLesson& move : plan.moved) {
            const bool isKnown = move.to && std::any_of(due.begin(), due.end(), [&](const DueLesson& each) {
                                     return each.lesson == move.to->lesson;
                                 });
            if (move.to && !isKnown && m_days.contains(move.to->lesson.date))
                due.push_back(*move.to);
        }
    }
}

Result<> WorkReader::addSaid(TeacherWork& work) const
{
    SHANKE_LET(const auto said, catalogue::saidOf(m_desks.catalogue(), work.who.user));
    work.absences = readSaid<AbsenceSaid>(said);
    for (const TaughtFirst& event : readSaid<TaughtFirstSaid>(said)) {
        for (HandedInPlan& plan : work.plans) {
            if (plan.plan != event.origin.about)
                continue;
            plan.taughtFirst.push_back(event.said.lesson());
            plan.exception = plan.exception.isEmpty() ? event.origin.id : plan.exception;
        }
    }
    return {};
}

Result<std::vector<TeacherWork>> WorkReader::workOf(const std::vector<StaffMember>& people) const
{
    std::vector<TeacherWork> all;
    for (const StaffMember& person : people) {
        TeacherWork work{.who = person,
                         .isHere = m_view.databases.find(deskOf(person.user)).has_value(),
                         .due = dueOf(person.user),
                         .plans = {},
                         .absences = {},
                         .signedThen = {},
                         .lastSigned = {}};
        if (const auto plans = m_plans.find(person.user); plans != m_plans.end())
            work.plans = plans->second;
        if (const auto done = m_signed.find(person.user); done != m_signed.end()) {
            work.lastSigned = done->second.back().at;
            for (const SignedWork& each : done->second) {
                if (m_days.contains(each.at.date()))
                    work.signedThen.push_back(each.id);
            }
        }
        SHANKE_TRY(addSaid(work));
        if (!work.due.empty() || !work.plans.empty())
            all.push_back(std::move(work));
    }
    return all;
}

} // namespace shanke
