// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Meeting.h"
#include "research/ResearchEvent.h"

namespace shanke {

enum class Presence { Present, Late, Absent };

// That somebody came to a meeting, came late or did not come (签到): said by whoever leads the meeting, or by
// the person.
struct AttendanceSaid
{
    QString person;
    Presence presence = Presence::Present;
    QString reason; // why late or absent

    static const Fields<AttendanceSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

using Attendance = ResearchEvent<AttendanceSaid>;

// A line of the roll of a meeting.
struct RollLine
{
    UserId person;
    bool isExpected = false;
    std::optional<Presence> presence{}; // nothing: nobody called this person
    QString reason{};
    bool isContradicted = false; // another event about this person says otherwise
    DocId event{};

    bool attended() const { return presence == Presence::Present || presence == Presence::Late; }

    friend bool operator==(const RollLine&, const RollLine&) = default;
};

// The meeting of which a roll is made.
struct CalledMeeting
{
    DocId id;
    UserId author;
    MeetingFacts facts;
};

// The roll: first who is expected, in their order, then who came beside them, by name. Of what was said about
// one person the last holds, by counter and hash. What somebody else than the author, the chair, the recorder
// or the person said counts for nothing. Pure.
std::vector<RollLine> rollOf(const CalledMeeting& meeting, const std::vector<Attendance>& events);

// That people took part: of a training its hours.
std::vector<Fact> factsOfRoll(const CalledMeeting& meeting, const std::vector<RollLine>& roll);

} // namespace shanke
