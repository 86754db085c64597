// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/ObservationContent.h"

#include "ui/common/Formatting.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString ObservationContent::sentence(const ResearchView& view, const ObservationSide& side,
                                     const QDateTime& now)
{
    if (side.observed.isEmpty())
        return tr("It does not say yet who was observed.");
    if (side.observed == side.observer)
        return tr("Nobody observes a lesson of their own: it counts for nothing.");
    const QString name = SaidWords::name(view, side.observed);
    if (!side.isHandedOver)
        //: a person
        return tr("Only you see it. %1 can confirm it once it is handed over.").arg(name);
    if (side.confirmation)
        //: a person, a moment
        return tr("%1 confirmed it %2.").arg(name, Formatting::moment(side.confirmation->origin.at, now));
    //: a person
    return tr("%1 has not confirmed it yet.").arg(name);
}

PaneContent ObservationContent::of(const ResearchView& view, const ObservationSide& side,
                                   const QDateTime& now)
{
    PaneContent content;
    content.title = tr("Confirmation");
    content.sentence = sentence(view, side, now);
    content.tone = side.confirmation ? Tone::Good : side.asksViewer() ? Tone::Attention : Tone::Neutral;
    content.empty = tr("Neither of the two has written anything about it.");
    for (const Reply& reply : side.replies)
        content.lines.append(SaidWords::reply(view, reply, now));
    if (side.mayHandOver())
        //: a person
        content.actions.append({u"handOver"_s,
                                tr("Hand over to %1").arg(SaidWords::name(view, side.observed)), u"submit"_s,
                                HandOverDeed{}});
    const Saying confirmed = sayingOf(view.record, AcknowledgementSaid{Acknowledged::Confirmed, {}});
    if (maySay(view, confirmed))
        content.actions.append({u"confirm"_s, tr("Confirm"), u"approved"_s, SayDeed{{confirmed}}});
    if (maySay(view, sayingOf(view.record, ReplySaid{u"…"_s})))
        content.main = SaidWords::replyAction(view.record, tr("Reply"));
    return content;
}

} // namespace shanke
