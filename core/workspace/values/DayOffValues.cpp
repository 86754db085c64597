// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/values/DayOffValues.h"

#include <QSet>

#include <set>

namespace shanke {

namespace {

using Type = SequenceEventType;

ClassChange undoing(const ClassLessons& lessons, const SequenceEvent& event)
{
    return {.what = Type::Withdrawn,
            .className = lessons.className,
            .subject = lessons.subject,
            .undoes = event.id};
}

// When the class is held on that day, as things stand.
std::set<ClassHour> hoursHeldThen(const DayOff& dayOff, const ClassSequence& sequence)
{
    std::set<ClassHour> held(sequence.hours.begin(), sequence.hours.end());
    for (const SequenceEvent& event : sequence.layout().moved) {
        held.erase(event.hour);
        if (event.type == Type::Moved)
            held.insert(event.instead);
    }
    std::erase_if(held, [&dayOff](const ClassHour& hour) { return !dayOff.takesIn(hour); });
    return held;
}

// That the proposal is declined and nobody took that back. Withdrawals are known to every class.
std::vector<SequenceEvent> refusalsOf(const QString& proposal, const ClassLessons& lessons)
{
    QSet<QString> undone;
    for (const SequenceEvent& event : lessons.sequence.events)
        undone.insert(event.undoes);
    std::vector<SequenceEvent> refusals;
    for (const SequenceEvent& event : lessons.sequence.events) {
        if (event.type == Type::Withdrawn && event.undoes == proposal && !undone.contains(event.id))
            refusals.push_back(event);
    }
    return refusals;
}

QList<ClassChange> undoingAccepted(const QString& proposal, const SequencesView& view)
{
    QList<ClassChange> changes;
    for (const ClassLessons& lessons : view.classes) {
        for (const SequenceEvent& event : lessons.sequence.standing()) {
            if (event.act == proposal)
                changes.append(undoing(lessons, event));
        }
    }
    return changes;
}

} // namespace

DayOffAnswer answerTo(const ProposedDay& proposed, const SequencesView& view)
{
    const QString id = proposed.proposal.id.toString();
    if (!undoingAccepted(id, view).isEmpty())
        return DayOffAnswer::Accepted;
    const bool isRefused = !view.classes.empty() && !refusalsOf(id, view.classes.front()).empty();
    return isRefused ? DayOffAnswer::Declined : DayOffAnswer::Open;
}

QList<ClassChange> accepting(const ProposedDay& proposed, const SequencesView& view)
{
    const DayOff& dayOff = proposed.proposal.said;
    QList<ClassChange> changes;
    for (const ClassLessons& lessons : view.classes) {
        if (!dayOff.isFor(lessons.grade, lessons.className))
            continue;
        for (const ClassHour& hour : hoursHeldThen(dayOff, lessons.sequence)) {
            const bool isMoved = dayOff.insteadDay.isValid();
            changes.append({.what = isMoved ? Type::Moved : Type::Missed,
                            .className = lessons.className,
                            .subject = lessons.subject,
                            .day = hour.date,
                            .slot = hour.slot,
                            .insteadDay = dayOff.insteadDay,
                            .insteadSlot = isMoved ? hour.slot : 0,
                            .reason = dayOff.reason,
                            .act = proposed.proposal.id.toString()});
        }
    }
    return changes;
}

QList<ClassChange> declining(const ProposedDay& proposed)
{
    return {{.what = Type::Withdrawn, .undoes = proposed.proposal.id.toString()}};
}

QList<ClassChange> takingBackAnswer(const ProposedDay& proposed, const SequencesView& view)
{
    const QString id = proposed.proposal.id.toString();
    QList<ClassChange> changes = undoingAccepted(id, view);
    if (!view.classes.empty()) {
        for (const SequenceEvent& refusal : refusalsOf(id, view.classes.front()))
            changes.append(undoing(view.classes.front(), refusal));
    }
    return changes;
}

std::vector<ProposedDay> waitingDaysOff(const SequencesView& view)
{
    std::vector<ProposedDay> waiting;
    for (const ProposedDay& proposed : view.daysOff) {
        const DayOffAnswer answer = answerTo(proposed, view);
        const bool isAsked =
            answer == DayOffAnswer::Open && !proposed.isTakenBack && !accepting(proposed, view).isEmpty();
        const bool isLeftBehind = answer == DayOffAnswer::Accepted && proposed.isTakenBack;
        if (isAsked || isLeftBehind)
            waiting.push_back(proposed);
    }
    return waiting;
}

} // namespace shanke
