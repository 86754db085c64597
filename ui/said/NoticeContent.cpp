// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/NoticeContent.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

PaneLine personLine(const ResearchView& view, const UserId& user, const QString& state, bool hasRead)
{
    return {user.toString(), state, SaidWords::name(view, user), hasRead ? u"check"_s : u"waiting"_s,
            hasRead ? Tone::Good : Tone::Attention};
}

} // namespace

PaneContent NoticeContent::of(const ResearchView& view, const NoticeSide& side)
{
    PaneContent content;
    content.title = tr("Who has read it");
    const int read = int(side.receipts.read.size());
    const int all = read + int(side.receipts.unread.size());
    content.sentence = tr("Read by %1 of %2.").arg(read).arg(all);
    content.tone = side.asksViewer() ? Tone::Attention : read == all ? Tone::Good : Tone::Neutral;
    content.empty = tr("It is meant for nobody at this school.");
    for (size_t i = 0; i < side.lines.size() && side.lines.size() > 1; ++i) {
        const NoticeSide::Line& line = side.lines[i];
        content.lines.append({u"line:%1"_s.arg(i), tr("Read by %1 of %2.").arg(line.read).arg(line.addressed),
                              SaidWords::addressees(view, line.row), u"list"_s, Tone::Info});
    }
    for (const UserId& user : side.receipts.unread)
        content.lines.append(personLine(view, user, tr("Not read yet"), false));
    for (const UserId& user : side.receipts.read)
        content.lines.append(personLine(view, user, tr("Has read it"), true));
    const Saying said = sayingOf(view.record, AcknowledgementSaid{Acknowledged::Read, {}});
    if (maySay(view, said))
        content.actions.append({u"read"_s, tr("I have read it"), u"check"_s, SayDeed{{said}}});
    return content;
}

} // namespace shanke
