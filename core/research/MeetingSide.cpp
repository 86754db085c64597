// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/MeetingSide.h"

#include <QHash>

namespace shanke {

MeetingSide MeetingSide::of(const SideInput& input)
{
    MeetingSide side{.viewer = input.viewer,
                     .meeting = {input.id, input.record.author(), meetingOf(input.record)},
                     .roll = {},
                     .calls = {}};
    const auto calls = heardAs<AttendanceSaid>(input.heard, input.viewer);
    side.roll = rollOf(side.meeting, calls);
    QSet<DocId> used;
    for (const RollLine& line : side.roll)
        used.insert(line.event);
    for (const Attendance& call : calls) {
        if (used.contains(call.origin.id))
            side.calls.push_back(call);
    }
    return side;
}

bool MeetingSide::callsRoll() const
{
    const MeetingFacts& facts = meeting.facts;
    return viewer.user == meeting.author || viewer.user == UserId(facts.chair) ||
           viewer.user == UserId(facts.recorder);
}

// Somebody may be excused before it takes place; nobody has come before.
SayBar MeetingSide::barOf(const Saying& saying) const
{
    if (saying.kind != AttendanceSaid::kind().word || saying.about != meeting.id)
        return SayBar::Unknown;
    const AttendanceSaid call = AttendanceSaid::fields().read(saying.said);
    if (!callsRoll() && UserId(call.person) != viewer.user)
        return SayBar::NotYours;
    const QDate& day = meeting.facts.day;
    const bool isAhead = day.isValid() && viewer.now.date() < day;
    return isAhead && call.presence != Presence::Absent ? SayBar::NotYet : SayBar::None;
}

std::vector<ShownFact> MeetingSide::shown() const
{
    QHash<DocId, const Attendance*> byId;
    for (const Attendance& call : calls)
        byId.insert(call.origin.id, &call);
    std::vector<ShownFact> shown;
    for (const RollLine& line : roll) {
        const Attendance* call = byId.value(line.event);
        for (const Fact& fact : factsOfRoll(meeting, {line}))
            shown.push_back({fact, meeting.id, call ? call->origin.at : QDateTime(),
                             call ? call->origin.receivedAt : QDateTime()});
    }
    return shown;
}

} // namespace shanke
