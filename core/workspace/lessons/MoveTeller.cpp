// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/MoveTeller.h"

#include "catalogue/CatalogueQueries.h"
#include "catalogue/SaidQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventWriter.h"
#include "workspace/lessons/ClassMoves.h"
#include "workspace/lessons/SequenceReader.h"

#include <QSet>

namespace shanke {

namespace {

std::vector<MovedClass> ofLesson(const PlannedLesson& lesson, std::vector<MovedClass> events)
{
    std::erase_if(events, [&](const MovedClass& each) { return each.said.lesson() != lesson; });
    return events;
}

std::optional<ClassHour> hourIn(const MovedClassSaid& said)
{
    const auto instead = said.instead();
    return instead ? std::optional(ClassHour{instead->date, instead->slot}) : std::nullopt;
}

} // namespace

Result<int> MoveTeller::tell(const ReadView& view, EventWriter& events)
{
    // Before anything was handed in there is nothing to tell.
    if (view.account.isProvisional() || !view.databases.find(deskOf(view.account.user)))
        return 0;
    SHANKE_LET(SubmissionReader desks, SubmissionReader::of(view));
    SHANKE_LET(SchoolTimetables timetables, timetablesFor(view.databases, view.account));
    SHANKE_LET(SchoolTime time, schoolTimeOf(view.databases, view.account, std::move(timetables)));
    MoveTeller teller(view, events, std::move(desks), std::move(time));
    SHANKE_TRY(teller.readTold());
    SHANKE_LET(const SequencesView sequences, readSequences(view, view.now.date(), teller.m_time));
    int told = 0;
    for (const ClassLessons& lessons : sequences.classes) {
        SHANKE_LET(const int more, teller.tellOf(lessons));
        told += more;
    }
    return told;
}

// One's own words are true for oneself before anybody has vouched for this PC.
Result<> MoveTeller::readTold()
{
    const AccountSettings& account = m_view.account;
    SHANKE_LET(const auto said,
               catalogue::saidIn(m_desks.catalogue(), deskOf(account.user), MovedClassSaid::kind().word));
    for (const SaidEntry& entry : said) {
        auto event = MovedClass::fromJson(entry.place.id, entry.document);
        if (!event)
            continue;
        const bool isSaidHere =
            event->origin.device == account.speaker() && entry.judgement.standing == Standing::Waiting;
        event->origin.judgement = isSaidHere ? Judgement::good() : entry.judgement;
        m_told.push_back(*std::move(event));
    }
    return {};
}

// Where a plan takes several periods, it was handed in for the first.
Result<int> MoveTeller::tellOf(const ClassLessons& lessons)
{
    const SequenceLayout layout = lessons.sequence.layout();
    const SequenceLayout pacing = lessons.sequence.pacing();
    QSet<QString> known;
    int told = 0;
    for (size_t i = 0; i < layout.periods.size(); ++i) {
        const LessonPeriod& period = layout.periods[i].period;
        if (known.contains(period.lesson))
            continue;
        known.insert(period.lesson);
        const SequencePlan plan = lessons.plans.value(period.lesson);
        if (!plan.summary.state.submission)
            continue;
        const PeriodMove move{period, pacing.periods[i].hour, layout.periods[i].hour};
        SHANKE_LET(const int more, tellOf(lessons, plan, move));
        told += more;
    }
    return told;
}

Result<int> MoveTeller::tellOf(const ClassLessons& lessons, const SequencePlan& plan, const PeriodMove& move)
{
    const UserId& me = m_view.account.user;
    const DocId& id = plan.summary.id;
    std::vector<MovedClass> told = unreplacedMoves(me, id, m_told);
    const bool isMoved = move.before != move.after;
    if (!isMoved && told.empty())
        return 0;
    SHANKE_LET(const Place place, catalogue::placeOf(m_desks.catalogue(), *plan.summary.state.submission));
    SHANKE_LET(const QJsonObject submission, m_desks.documentAt(place));
    const std::vector<PlannedLesson> handedIn = handedInLessons(submission);
    const auto lesson = std::find_if(handedIn.begin(), handedIn.end(), [&](const PlannedLesson& each) {
        return each.className == lessons.className;
    });
    if (lesson == handedIn.end())
        return 0;
    told = ofLesson(*lesson, std::move(told));
    const auto standing = standingMoves(told);
    const std::optional<ClassHour> known =
        standing.empty() ? ClassHour{lesson->date, lesson->slot} : hourIn(standing.front().said);
    const std::optional<ClassHour> now = isMoved ? move.after : usualHour(plan, *lesson);
    if (now == known && told.size() < 2)
        return 0;
    MovedClass event;
    event.origin.about = id;
    event.origin.at = m_view.now;
    event.said = {lesson->className,
                  lesson->date,
                  lesson->slot,
                  now ? now->date : QDate(),
                  now ? now->slot : 0,
                  reasonFor(lessons.sequence.layout(), *lesson),
                  {}};
    for (const MovedClass& each : told)
        event.said.replaces.append(each.origin.id.toString());
    SHANKE_TRY(m_events.write(deskOf(me), MovedClassSaid::kind().word, PlainEvent{}, event.toJson())
                   .map([](const ChainEvent&) {}));
    return 1;
}

// As it would be handed in today, before anything was said of the class.
ClassHour MoveTeller::usualHour(const SequencePlan& plan, const PlannedLesson& handedIn) const
{
    for (const PlannedLesson& lesson : plannedLessons(plan.summary.header, m_view.account.user, m_time)) {
        if (lesson.className == handedIn.className)
            return {lesson.date, lesson.slot};
    }
    return {handedIn.date, handedIn.slot};
}

// Of the last change that moved this hour or one before it.
QString MoveTeller::reasonFor(const SequenceLayout& layout, const PlannedLesson& lesson)
{
    QString reason;
    for (const SequenceEvent& event : layout.moved) {
        if (!(ClassHour{lesson.date, lesson.slot} < event.hour))
            reason = event.reason;
    }
    return reason;
}

} // namespace shanke
