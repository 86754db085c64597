// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/ChangePreview.h"

#include "ui/common/Words.h"
#include "ui/lessons/SequenceRow.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// As it would be read again, and the last of all that was said.
SequenceEvent eventOf(const ClassChange& change, const ClassLessons& lessons, QDateTime now)
{
    for (const SequenceEvent& event : lessons.sequence.events)
        now = std::max(now, event.saidAt.addSecs(1));
    return {.id = u"preview"_s + change.day.toString(Qt::ISODate) + QString::number(change.slot) +
                  change.undoes,
            .saidAt = now,
            .type = change.what,
            .hour = change.hour(),
            .instead = change.instead(),
            .period = {change.plan, change.number, {}},
            .reason = change.reason,
            .undoes = change.undoes,
            .act = change.act};
}

QString hourText(const std::optional<ClassHour>& hour, const SequencesView& view)
{
    return hour ? SequenceRow::hourOf(*hour, view.timetables) : QString();
}

bool becomesLate(const PeriodMove& move, const SequencePlan& plan, const std::vector<Timetable>& timetables)
{
    return move.before && move.after && isApprovedInTime(plan, *move.before, timetables) &&
           !isApprovedInTime(plan, *move.after, timetables);
}

} // namespace

ChangePreview ChangePreview::of(const QList<ClassChange>& changes, const SequencesView& view,
                                const QDateTime& now)
{
    ChangePreview preview;
    for (const ClassLessons& lessons : view.classes) {
        std::vector<SequenceEvent> events;
        for (const ClassChange& change : changes) {
            if (change.className == lessons.className && change.subject == lessons.subject)
                events.push_back(eventOf(change, lessons, now));
        }
        if (events.empty())
            continue;
        const SequencePreview then = previewOf(lessons.sequence, events);
        preview.pastTheEnd += then.pastTheEnd;
        for (const PeriodMove& move : then.moves) {
            preview.moves.append({Words::subject(lessons.subject) + u' ' + lessons.className,
                                  SequenceRow::lessonOf(move.period, lessons), hourText(move.before, view),
                                  hourText(move.after, view)});
            preview.late +=
                becomesLate(move, lessons.plans.value(move.period.lesson), view.timetables) ? 1 : 0;
        }
    }
    return preview;
}

QString ChangePreview::sentence() const
{
    QStringList sentences{moves.isEmpty() ? tr("No period moves.")
                                          : tr("%n period(s) move.", nullptr, int(moves.size()))};
    if (pastTheEnd > 0)
        sentences.append(tr("%n period(s) have no class left before the end of the term: leave some out or "
                            "put two together.",
                            nullptr, pastTheEnd));
    if (late > 0)
        sentences.append(tr("%n plan(s) would be approved only after class.", nullptr, late));
    sentences.append(tr("No plan is changed: what was approved stays approved."));
    return sentences.join(u' ');
}

} // namespace shanke
