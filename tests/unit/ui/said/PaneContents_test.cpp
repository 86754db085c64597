// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Notice.h"
#include "research/Thread.h"
#include "support/catch.h"
#include "ui/said/paneContents.h"
#include "unit/research/SideFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = at("2026-10-21T18:00:00+08:00");

PaneContent contentFor(const SideInput& input)
{
    const ResearchView view{
        input.id, sideOf(input), {{UserId(u"js01"_s), u"石𠮷英"_s}, {UserId(u"js02"_s), u"龙秀"_s}}};
    return paneContent(view, Now).value();
}

QStringList objectsOf(const QList<PaneAction>& actions)
{
    QStringList objects;
    for (const PaneAction& action : actions)
        objects.append(action.object);
    return objects;
}

const PaneLine& lineOf(const PaneContent& content, const QString& key)
{
    const auto found = std::find_if(content.lines.begin(), content.lines.end(),
                                    [&](const PaneLine& line) { return line.key == key; });
    REQUIRE(found != content.lines.end());
    return *found;
}

SideInput meeting(const char* viewer)
{
    return sideInput(DocId(u"activity:zz01:01JDHD000000000000000000"_s), kindFixture(activityKind()),
                     viewerAt(viewer));
}

} // namespace

TEST_CASE("A record of which nobody says anything has no pane", "[ui][said]")
{
    CHECK_FALSE(paneContent({DocId(u"plan:js01:01JD"_s), {}, {}}, Now));
}

TEST_CASE("Replies stand in order as plain text, with names; who is asked gets a box", "[ui][said]")
{
    const DocId id(u"thread:js05:01JDWD000000000000000000"_s);
    SideInput input = sideInput(id, forTeachers(threadKind()), viewerAt("js02"));
    input.heard = {heard(id, {"js01", 2, "2026-10-21T12:00:00+08:00"}, ReplySaid{u"<b>二</b>"_s}),
                   heard(id, {"js01", 1, "2026-10-21T11:00:00+08:00"},
                         ReplySaid{u"一 &lt;img src=x&gt;<script>alert(1)</script>"_s})};
    const PaneContent content = contentFor(input);
    REQUIRE(content.lines.size() == 2);
    CHECK(content.lines[0].text.startsWith(u"一 <img src=x>"));
    CHECK(content.lines[1].text == u"二");
    CHECK(content.lines[0].heading.contains(u"石𠮷英"));
    CHECK(content.main.has_value());
    input.viewer.user = UserId(u"fremd"_s);
    CHECK_FALSE(contentFor(input).main);
}

TEST_CASE("A question that waited too long is marked in red and says for how long", "[ui][said]")
{
    const DocId id(u"thread:js05:01JDWD000000000000000000"_s);
    const PaneContent content =
        contentFor(sideInput(id, forTeachers(threadKind()), viewerAt("js02", "2026-10-21T18:00:00+08:00")));
    CHECK(content.tone == Tone::Bad);
    CHECK_FALSE(content.detail.isEmpty());
}

TEST_CASE("A notice says who has not read it first, and offers to say so oneself", "[ui][said]")
{
    const DocId id(u"notice:jy01:01JDTZ000000000000000000"_s);
    SideInput input = sideInput(id, forTeachers(noticeKind()), viewerAt("js01"));
    input.heard = {heard(id, {"js02"}, AcknowledgementSaid{Acknowledged::Read, {}})};
    const PaneContent content = contentFor(input);
    CHECK(content.lines.first().key != u"js02");
    CHECK(content.lines.last().key == u"js02");
    CHECK(objectsOf(content.actions) == QStringList{u"read"_s});
    input.viewer.user = UserId(u"js02"_s);
    CHECK(contentFor(input).actions.isEmpty());
}

TEST_CASE("Whoever leads calls everybody, others themselves; a reason is asked of who is late or absent",
          "[ui][said]")
{
    const PaneContent chair = contentFor(meeting("zz01"));
    CHECK(objectsOf(chair.actions) == QStringList{u"everybody"_s});
    CHECK(std::get<SayDeed>(chair.actions.first().deed).sayings.size() == 4);
    const PaneLine& other = lineOf(chair, u"js01"_s);
    CHECK(objectsOf(other.actions) == QStringList({u"present"_s, u"late"_s, u"absent"_s}));
    CHECK(std::get<SayDeed>(other.actions[0].deed).asked.isEmpty());
    CHECK(std::get<SayDeed>(other.actions[2].deed).asked == QStringList{u"reason"_s});
    const PaneContent teacher = contentFor(meeting("js02"));
    CHECK(teacher.actions.isEmpty());
    CHECK(lineOf(teacher, u"js01"_s).actions.isEmpty());
    CHECK(lineOf(teacher, u"js02"_s).actions.size() == 3);
    CHECK(objectsOf(contentFor(meeting("js09")).actions) == QStringList{u"own"_s});
}

TEST_CASE("An answer to a task opens the documents that show it, and leaders rate it", "[ui][said]")
{
    const DocId id(u"task:jy01:01JDTASK00000000000000000"_s);
    SideInput input = sideInput(id, forTeachers(taskKind()), viewerAt("sh01"));
    input.viewer.isLeader = true;
    input.heard = {heard(id, {"js01"}, TaskAnswerSaid{u"见教案"_s, {u"plan:js01:01JD"_s}})};
    const PaneContent content = contentFor(input);
    const PaneLine& line = lineOf(content, u"js01"_s);
    CHECK(objectsOf(line.actions) == QStringList({u"open1"_s, u"rate"_s}));
    CHECK(std::get<OpenDeed>(line.actions[0].deed).document == DocId(u"plan:js01:01JD"_s));
    CHECK(lineOf(content, u"js02"_s).actions.isEmpty());
}

TEST_CASE("An observation that only its observer has is offered to whom it observed", "[ui][said]")
{
    const DocId id(u"observation:js02:01JDTK000000000000000000"_s);
    QJsonObject json = kindFixtureWith(observationKind(), u"lesson"_s, {{u"teacher"_s, u"js01"_s}}).toJson();
    json[u"author"_s] = u"js02"_s;
    SideInput input = sideInput(id, Record::fromJson(observationKind(), json).value(), viewerAt("js02"));
    input.isShared = false;
    CHECK(objectsOf(contentFor(input).actions) == QStringList{u"handOver"_s});
    CHECK(contentFor(input).actions.first().label.contains(u"石𠮷英"));
    input.isShared = true;
    input.viewer.user = UserId(u"js01"_s);
    CHECK(objectsOf(contentFor(input).actions) == QStringList{u"confirm"_s});
}

TEST_CASE("A late stage of a project is red for whoever sees it, and what is missing is named", "[ui][said]")
{
    const DocId id(u"project:zz01:01JDKT000000000000000000"_s);
    const SideInput input =
        sideInput(id, kindFixture(projectKind()), viewerAt("js03", "2029-12-21T08:00:00+08:00"));
    const PaneContent content = contentFor(input);
    CHECK(content.tone == Tone::Bad);
    const auto isLate = [](const PaneLine& line) {
        return line.key.startsWith(u"stage:") && line.tone == Tone::Bad;
    };
    CHECK(std::any_of(content.lines.begin(), content.lines.end(), isLate));
    const auto isMissing = [](const PaneLine& line) { return line.key.startsWith(u"material:"); };
    CHECK(std::count_if(content.lines.begin(), content.lines.end(), isMissing) == 6);
}
