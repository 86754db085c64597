// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/ThreadContent.h"

#include "ui/common/Formatting.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString ThreadContent::standing(const ThreadState& state)
{
    switch (state.standing) {
    case ThreadStanding::Asked:
        return tr("Nobody has seen it yet.");
    case ThreadStanding::Seen:
        return tr("Somebody has seen it; nobody has answered yet.");
    case ThreadStanding::Answered:
        return tr("Answered: %n reply(s).", nullptr, state.replies);
    case ThreadStanding::Closed:
        return tr("Whoever asked needs no more answers.");
    }
    Q_UNREACHABLE();
}

QString ThreadContent::detail(const ThreadState& state)
{
    QStringList parts;
    if (state.isOverdue)
        //: a length of time
        parts.append(tr("It waited %1 for an answer, counted from when it was asked; two days are the most.")
                         .arg(Formatting::duration(state.waited)));
    if (state.offline.count() > 3600)
        //: a length of time
        parts.append(tr("Without a network: %1.").arg(Formatting::duration(state.offline)));
    if (state.unread > 0)
        parts.append(tr("%n new reply(s).", nullptr, state.unread));
    if (state.unheeded > 0)
        parts.append(
            tr("%n reply(s) by people whom it was not meant for are not shown.", nullptr, state.unheeded));
    return parts.join(u' ');
}

QList<PaneAction> ThreadContent::actions(const ResearchView& view, const ThreadSide& side)
{
    QList<PaneAction> actions;
    const Saying read = sayingOf(view.record, AcknowledgementSaid{Acknowledged::Read, {}});
    const Saying settled = sayingOf(view.record, AcknowledgementSaid{Acknowledged::Settled, {}});
    const bool isAsker = side.viewer.user == side.thread.asker;
    const bool isUnseen = side.state.unread > 0 || (!isAsker && side.state.standing == ThreadStanding::Asked);
    if (isUnseen && maySay(view, read))
        actions.append({u"read"_s, tr("I have read it"), u"check"_s, SayDeed{{read}}});
    if (maySay(view, settled) && side.state.replies > 0)
        actions.append({u"settle"_s, tr("I need no more answers"), u"approved"_s, SayDeed{{settled}}});
    return actions;
}

PaneContent ThreadContent::of(const ResearchView& view, const ThreadSide& side, const QDateTime& now)
{
    PaneContent content;
    content.title = tr("Replies");
    content.sentence = standing(side.state);
    content.detail = detail(side.state);
    content.tone = side.state.isOverdue ? Tone::Bad : side.state.unread > 0 ? Tone::Attention : Tone::Neutral;
    content.empty = tr("Nobody has answered yet.");
    for (const Reply& reply : side.replies)
        content.lines.append(SaidWords::reply(view, reply, now));
    // What is new stands last.
    content.first = std::max<qsizetype>(0, content.lines.size() - std::max(side.state.unread, 1));
    if (maySay(view, sayingOf(view.record, ReplySaid{u"…"_s})))
        content.main = SaidWords::replyAction(view.record, tr("Reply"));
    content.actions = actions(view, side);
    return content;
}

} // namespace shanke
