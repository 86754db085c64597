// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/said/MeetingContent.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct PresenceLook
{
    Presence presence;
    const char16_t* object;
    const char16_t* icon;
    Tone tone;
    bool isExplained;
};

constexpr PresenceLook Looks[]{
    {Presence::Present, u"present", u"check", Tone::Good, false},
    {Presence::Late, u"late", u"clock", Tone::Attention, true},
    {Presence::Absent, u"absent", u"close", Tone::Bad, true},
};

Saying call(const MeetingSide& side, const UserId& person, Presence presence)
{
    return sayingOf(side.meeting.id, AttendanceSaid{person.toString(), presence, {}});
}

QList<PaneAction> callsOf(const ResearchView& view, const MeetingSide& side, const UserId& person,
                          std::optional<Presence> now)
{
    QList<PaneAction> actions;
    for (const PresenceLook& look : Looks) {
        const Saying saying = call(side, person, look.presence);
        if (look.presence == now || !maySay(view, saying))
            continue;
        actions.append({QString::fromUtf16(look.object),
                        SaidWords::choice(AttendanceSaid{{}, look.presence, {}}, u"presence"_s),
                        QString::fromUtf16(look.icon),
                        SayDeed{{saying}, look.isExplained ? QStringList{u"reason"_s} : QStringList()}});
    }
    return actions;
}

// Everybody expected whom nobody called.
QList<Saying> othersPresent(const ResearchView& view, const MeetingSide& side)
{
    QList<Saying> sayings;
    for (const RollLine& line : side.roll) {
        const Saying saying = call(side, line.person, Presence::Present);
        if (line.isExpected && !line.presence && maySay(view, saying))
            sayings.append(saying);
    }
    return sayings;
}

} // namespace

PaneLine MeetingContent::line(const ResearchView& view, const MeetingSide& side, const RollLine& line)
{
    PaneLine shown{
        line.person.toString(), {}, SaidWords::name(view, line.person), u"hollow"_s, Tone::Neutral};
    QStringList heading{line.presence
                            ? SaidWords::choice(AttendanceSaid{{}, *line.presence, {}}, u"presence"_s)
                            : tr("Not called yet")};
    for (const PresenceLook& look : Looks) {
        if (line.presence != look.presence)
            continue;
        shown.iconName = QString::fromUtf16(look.icon);
        shown.tone = look.tone;
    }
    heading.append(line.reason);
    if (!line.isExpected)
        heading.append(tr("was not expected"));
    if (line.isContradicted)
        heading.append(tr("somebody else said otherwise"));
    shown.heading = SaidWords::joined(heading);
    shown.actions = callsOf(view, side, line.person, line.presence);
    return shown;
}

PaneContent MeetingContent::of(const ResearchView& view, const MeetingSide& side)
{
    PaneContent content;
    content.title = tr("Roll");
    int expected = 0;
    int came = 0;
    bool isListed = false;
    for (const RollLine& each : side.roll) {
        expected += each.isExpected ? 1 : 0;
        came += each.attended() ? 1 : 0;
        isListed = isListed || each.person == side.viewer.user;
        content.lines.append(line(view, side, each));
    }
    content.sentence = tr("Expected: %1. Attended: %2.").arg(expected).arg(came);
    if (side.meeting.facts.hours > 0)
        content.detail =
            tr("It counts for %n hour(s) to everybody who attended.", nullptr, side.meeting.facts.hours);
    content.empty = tr("Nobody is expected. Write under \"Meeting\" who is.");
    if (side.callsRoll()) {
        if (const QList<Saying> others = othersPresent(view, side); !others.isEmpty())
            content.actions.append({u"everybody"_s,
                                    tr("All others attended (%n)", nullptr, int(others.size())), u"check"_s,
                                    SayDeed{others}});
    } else if (!isListed) {
        const Saying own = call(side, side.viewer.user, Presence::Present);
        if (maySay(view, own))
            content.actions.append({u"own"_s, tr("I attended"), u"check"_s, SayDeed{{own}}});
    }
    return content;
}

} // namespace shanke
