// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Attendance.h"

#include "base/Words.h"
#include "research/PrepSession.h"
#include "research/eventKind.h"

#include <QHash>

#include <map>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Presence, 3> Presences({{
    {Presence::Present, "present"_L1, QT_TRANSLATE_NOOP("Kinds", "Attended")},
    {Presence::Late, "late"_L1, QT_TRANSLATE_NOOP("Kinds", "Late")},
    {Presence::Absent, "absent"_L1, QT_TRANSLATE_NOOP("Kinds", "Absent")},
}});

bool mayCall(const CalledMeeting& meeting, const Attendance& event)
{
    const UserId& caller = event.origin.author;
    return caller == meeting.author || caller == UserId(meeting.facts.chair) ||
           caller == UserId(meeting.facts.recorder) || caller == UserId(event.said.person);
}

void hear(RollLine& line, const Attendance& event)
{
    line.isContradicted = line.isContradicted || (line.presence && *line.presence != event.said.presence);
    line.presence = event.said.presence;
    line.reason = event.said.reason;
    line.event = event.origin.id;
}

} // namespace

const Fields<AttendanceSaid>& AttendanceSaid::fields()
{
    using A = AttendanceSaid;
    static const Fields<AttendanceSaid> fields{
        bind("person"_L1, &A::person, QT_TRANSLATE_NOOP("Kinds", "Who")).as(FieldRole::Person),
        bindChoice("presence"_L1, &A::presence, Presences, QT_TRANSLATE_NOOP("Kinds", "Presence")),
        bind("reason"_L1, &A::reason, QT_TRANSLATE_NOOP("Kinds", "Reason")),
    };
    return fields;
}

const KindDescription& AttendanceSaid::kind()
{
    static const KindDescription kind =
        eventKind<AttendanceSaid>(u"attendance"_s, QT_TRANSLATE_NOOP("Kinds", "Attendance"));
    return kind;
}

const QStringList& AttendanceSaid::aboutKinds()
{
    static const QStringList kinds{activityKind().word, trainingKind().word, sessionKind().word};
    return kinds;
}

QString AttendanceSaid::fault(const DocId&) const
{
    return person.isEmpty() ? u"it says of nobody that they came"_s : QString();
}

std::vector<RollLine> rollOf(const CalledMeeting& meeting, const std::vector<Attendance>& events)
{
    std::vector<RollLine> roll;
    QHash<QString, size_t> expected;
    for (const QString& name : meeting.facts.participants) {
        if (expected.contains(name))
            continue;
        expected.insert(name, roll.size());
        roll.push_back({.person = UserId(name), .isExpected = true});
    }
    std::map<QString, RollLine> others;
    for (const Attendance* event : countedAbout(meeting.id, events)) {
        if (!mayCall(meeting, *event))
            continue;
        const QString& name = event->said.person;
        const auto place = expected.constFind(name);
        RollLine& line = place == expected.constEnd() ? others[name] : roll[*place];
        line.person = UserId(name);
        hear(line, *event);
    }
    for (const auto& [name, line] : others)
        roll.push_back(line);
    return roll;
}

std::vector<Fact> factsOfRoll(const CalledMeeting& meeting, const std::vector<RollLine>& roll)
{
    const bool isTraining = kindWordOf(meeting.id) == trainingKind().word;
    std::vector<Fact> facts;
    for (const RollLine& line : roll) {
        if (!line.attended())
            continue;
        facts.push_back({isTraining ? u"training-hours"_s : u"activity"_s, meeting.facts.day, line.person,
                         isTraining ? meeting.facts.hours : 1});
    }
    return facts;
}

} // namespace shanke
