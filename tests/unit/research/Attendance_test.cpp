// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "research/Attendance.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Activity = "activity:zz01:01JDHD000000000000000000";

CalledMeeting calledMeeting(QStringList participants = {u"js01"_s, u"js02"_s})
{
    MeetingFacts facts;
    facts.day = QDate(2026, 10, 21);
    facts.chair = u"zz01"_s;
    facts.recorder = u"js03"_s;
    facts.hours = 2;
    facts.participants = std::move(participants);
    return {DocId(QString::fromUtf8(Activity)), UserId(u"zz01"_s), facts};
}

Attendance called(const Speaker& speaker, const QString& person, Presence presence,
                  const QString& reason = {})
{
    return eventOf(Activity, speaker, AttendanceSaid{person, presence, reason});
}

const RollLine& lineOf(const std::vector<RollLine>& roll, const QString& person)
{
    return *std::find_if(roll.begin(), roll.end(),
                         [&](const RollLine& line) { return line.person == UserId(person); });
}

} // namespace

TEST_CASE("The roll has who is expected in order, then who came beside them", "[research]")
{
    const auto roll = rollOf(calledMeeting(), {called({"zz01", 1}, u"js02"_s, Presence::Late, u"值周"_s),
                                               called({"zz01", 2}, u"sh01"_s, Presence::Present)});
    REQUIRE(roll.size() == 3);
    CHECK(roll[0].person == UserId(u"js01"_s));
    CHECK_FALSE(roll[0].presence);
    CHECK_FALSE(roll[0].attended());
    CHECK(roll[1].presence == Presence::Late);
    CHECK(roll[1].reason == u"值周"_s);
    CHECK(roll[1].attended());
    CHECK(roll[2].person == UserId(u"sh01"_s));
    CHECK_FALSE(roll[2].isExpected);
}

TEST_CASE("Of two roll calls for one person counter and hash decide, in whatever order they come",
          "[research]")
{
    const Attendance early = called({"zz01", 4, "2026-10-21T16:00:00+08:00"}, u"js01"_s, Presence::Absent);
    const Attendance late =
        called({"js01", 9, "2026-10-21T14:30:00+08:00", "home"}, u"js01"_s, Presence::Present);
    const auto oneWay = rollOf(calledMeeting(), {early, late});
    CHECK(oneWay == rollOf(calledMeeting(), {late, early, late}));
    CHECK(lineOf(oneWay, u"js01"_s).presence == Presence::Present);
    CHECK(lineOf(oneWay, u"js01"_s).isContradicted);

    const Attendance here = called({"zz01", 5, "2026-10-21T14:30:00+08:00", "a"}, u"js02"_s, Presence::Late);
    const Attendance there =
        called({"js03", 5, "2026-10-21T14:30:00+08:00", "b"}, u"js02"_s, Presence::Absent);
    const auto tie = rollOf(calledMeeting(), {here, there});
    CHECK(tie == rollOf(calledMeeting(), {there, here}));
    const bool isHereLast = comesBefore(there.origin, here.origin);
    CHECK(lineOf(tie, u"js02"_s).event == (isHereLast ? here : there).origin.id);
}

TEST_CASE("Two PCs that say the same contradict nobody", "[research]")
{
    const auto roll = rollOf(calledMeeting(), {called({"zz01", 1}, u"js01"_s, Presence::Present),
                                               called({"js01", 2}, u"js01"_s, Presence::Present)});
    CHECK_FALSE(lineOf(roll, u"js01"_s).isContradicted);
}

TEST_CASE("Nobody calls the roll for colleagues, and what does not count says nothing", "[research]")
{
    Attendance doubtful = called({"zz01", 1}, u"js01"_s, Presence::Present);
    doubtful.origin.judgement = Judgement::waiting(Reason::UnknownDevice);
    Attendance elsewhere = called({"zz01", 1}, u"js01"_s, Presence::Present);
    elsewhere.origin.about = DocId(u"activity:zz01:ANDERE"_s);
    const auto roll =
        rollOf(calledMeeting(), {called({"js01", 7}, u"js02"_s, Presence::Present), doubtful, elsewhere});
    REQUIRE(roll.size() == 2);
    CHECK_FALSE(roll[0].presence);
    CHECK_FALSE(roll[1].presence);
}

TEST_CASE("Three hundred participants, of whom one is listed twice, have a line each", "[research]")
{
    QStringList people;
    std::vector<Attendance> events;
    for (int i = 0; i < 300; ++i) {
        people.append(u"js%1"_s.arg(i, 3, 10, QChar(u'0')));
        events.push_back(called({"zz01", i + 1}, people.last(), Presence::Present));
    }
    people.append(u"js000"_s);
    const auto roll = rollOf(calledMeeting(people), events);
    CHECK(roll.size() == 300);
    CHECK(std::all_of(roll.begin(), roll.end(), [](const RollLine& line) { return line.attended(); }));
}

TEST_CASE("Who came has a fact of it, of a training its hours", "[research]")
{
    CalledMeeting meeting = calledMeeting();
    const auto roll = rollOf(meeting, {called({"zz01", 1}, u"js01"_s, Presence::Late),
                                       called({"zz01", 2}, u"js02"_s, Presence::Absent, u"病假"_s)});
    CHECK(factsOfRoll(meeting, roll) ==
          std::vector<Fact>{{u"activity"_s, QDate(2026, 10, 21), UserId(u"js01"_s), 1}});
    meeting.id = DocId(u"training:zz01:01JDPX"_s);
    CHECK(factsOfRoll(meeting, roll) ==
          std::vector<Fact>{{u"training-hours"_s, QDate(2026, 10, 21), UserId(u"js01"_s), 2}});
}

TEST_CASE("A meeting without a day, without participants or with one named twice is found", "[research]")
{
    CHECK(findingsAbout(kindFixture(activityKind())).empty());
    CHECK(findingsAbout(kindFixture(trainingKind())).empty());
    const auto with = [](const QJsonObject& members) {
        return codesOf(findingsAbout(kindFixtureWith(activityKind(), u"meeting"_s, members)));
    };
    CHECK(with({{u"day"_s, QJsonValue()}}) == QStringList{u"RC01"_s});
    CHECK(with({{u"participants"_s, QJsonArray()}}) == QStringList{u"RC01"_s});
    CHECK(with({{u"participants"_s, QJsonArray{u"js01"_s, u"js01"_s}}}) == QStringList{u"AC01"_s});
    CHECK(factsOfMeeting(kindFixture(activityKind())) ==
          std::vector<Fact>{{u"meeting-led"_s, QDate(2026, 10, 21), UserId(u"zz01"_s)}});
}
