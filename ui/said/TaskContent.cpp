// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/TaskContent.h"

#include "lesson/InlineMarkup.h"
#include "ui/common/Formatting.h"
#include "ui/common/Words.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const AssigneeState& state)
{
    if (state.standing == TaskStanding::Overdue)
        return Tone::Bad;
    if (state.answer.isEmpty())
        return Tone::Neutral;
    return state.isLate ? Tone::Attention : Tone::Good;
}

QString iconOf(const AssigneeState& state)
{
    if (state.standing == TaskStanding::Overdue)
        return u"warning"_s;
    return state.answer.isEmpty() ? u"waiting"_s : u"check"_s;
}

} // namespace

QString TaskContent::standing(TaskStanding standing)
{
    switch (standing) {
    case TaskStanding::NotAccepted:
        return tr("Not accepted yet");
    case TaskStanding::InProgress:
        return tr("Accepted");
    case TaskStanding::Submitted:
        return tr("Answered");
    case TaskStanding::Rated:
        return tr("Rated");
    case TaskStanding::Overdue:
        return tr("Overdue");
    case TaskStanding::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString TaskContent::sentence(const TaskSide& side)
{
    int answered = 0;
    int late = 0;
    for (const AssigneeState& state : side.states) {
        answered += state.answer.isEmpty() ? 0 : 1;
        late += state.isLate || state.standing == TaskStanding::Overdue ? 1 : 0;
    }
    const QString counts =
        tr("Answered by %1 of %2; late: %3.").arg(answered).arg(side.states.size()).arg(late);
    const AssigneeState* own = side.stateOf(side.viewer.user);
    //: how one's own answer stands, then the counts of everybody
    return own ? tr("You: %1. %2").arg(standing(own->standing), counts) : counts;
}

PaneLine TaskContent::line(const ResearchView& view, const TaskSide& side, const AssigneeState& state,
                           const QDateTime& now)
{
    PaneLine line{state.person.toString(), {}, {}, iconOf(state), toneOf(state)};
    QStringList heading{SaidWords::name(view, state.person), standing(state.standing)};
    if (state.isLate)
        heading.append(tr("late"));
    if (state.isAfterWithdrawal)
        heading.append(tr("after it was withdrawn"));
    if (state.signedAt.isValid())
        heading.append(Formatting::moment(state.signedAt, now));
    if (view.deliveries.contains(state.answer))
        heading.append(Words::delivery(view.deliveries.value(state.answer)));
    const TaskAnswer* answer = side.answer(state.answer);
    if (!answer) {
        line.text = SaidWords::joined(heading);
        return line;
    }
    if (state.grade)
        heading.append(SaidWords::choice(TaskRatingSaid{*state.grade, {}, {}}, u"grade"_s));
    line.heading = SaidWords::joined(heading);
    line.text = plainFromMarkup(answer->said.text);
    int number = 0;
    for (const QString& document : answer->said.documents)
        //: a document that shows that a task was done, by its number
        line.actions.append({u"open%1"_s.arg(++number), tr("Open document %1").arg(number), u"forward"_s,
                             OpenDeed{DocId(document)}});
    const Saying rating = sayingOf(answer->origin.id, TaskRatingSaid{});
    if (maySay(view, rating))
        line.actions.append(
            {u"rate"_s, tr("Rate"), u"approved"_s, SayDeed{{rating}, {u"grade"_s, u"points"_s, u"note"_s}}});
    return line;
}

PaneContent TaskContent::of(const ResearchView& view, const TaskSide& side, const QDateTime& now)
{
    PaneContent content;
    content.title = tr("Answers");
    content.sentence = sentence(side);
    content.tone = side.asksViewer() ? Tone::Attention : Tone::Neutral;
    if (side.facts.due.isValid())
        //: a day
        content.detail =
            tr("Due on %1, by the day on which an answer was signed.").arg(Formatting::day(side.facts.due));
    if (side.facts.withdrawn.isValid() && side.facts.withdrawn <= now.date())
        content.detail = tr("Withdrawn: nobody owes an answer any more.");
    content.empty = tr("It is set to nobody at this school.");
    for (const AssigneeState& state : side.states)
        content.lines.append(line(view, side, state, now));
    const Saying accepted = sayingOf(view.record, AcknowledgementSaid{Acknowledged::Accepted, {}});
    if (maySay(view, accepted))
        content.actions.append({u"accept"_s, tr("Accept"), u"check"_s, SayDeed{{accepted}}});
    if (maySay(view, sayingOf(view.record, TaskAnswerSaid{u"…"_s, {}})))
        content.main =
            PaneAction{u"answer"_s, tr("Answer"), u"submit"_s,
                       SayDeed{{sayingOf(view.record, TaskAnswerSaid{})}, {u"text"_s, u"documents"_s}}};
    return content;
}

} // namespace shanke
