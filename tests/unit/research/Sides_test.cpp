// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Notice.h"
#include "research/Thread.h"
#include "research/saidKinds.h"
#include "support/catch.h"
#include "unit/research/SideFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DocId SideThread(u"thread:js05:01JDWD000000000000000000"_s);
const DocId SideTask(u"task:jy01:01JDTASK00000000000000000"_s);
const DocId SideActivity(u"activity:zz01:01JDHD000000000000000000"_s);
const DocId SideObservation(u"observation:js02:01JDTK000000000000000000"_s);
const DocId SideProject(u"project:zz01:01JDKT000000000000000000"_s);

SideInput askedSide(const Viewer& viewer)
{
    return sideInput(SideThread, forTeachers(threadKind()), viewer);
}

SideInput taskSide(const Viewer& viewer, const QJsonObject& members = {})
{
    QJsonObject json = forTeachers(taskKind()).toJson();
    QJsonObject facts = json[u"task"_s].toObject();
    facts.remove(u"withdrawn"_s);
    for (auto member = members.begin(); member != members.end(); ++member)
        facts.insert(member.key(), member.value());
    json[u"task"_s] = facts;
    return sideInput(SideTask, Record::fromJson(taskKind(), json).value(), viewer);
}

SideInput observedSide(const Viewer& viewer, const QString& teacher = u"js01"_s)
{
    QJsonObject json = kindFixtureWith(observationKind(), u"lesson"_s, {{u"teacher"_s, teacher}}).toJson();
    json[u"author"_s] = u"js02"_s;
    return sideInput(SideObservation, Record::fromJson(observationKind(), json).value(), viewer);
}

SayBar bar(const SideInput& input, const Saying& saying)
{
    return barOf(sideOf(input), saying);
}

Saying acceptTask()
{
    return sayingOf(SideTask, AcknowledgementSaid{Acknowledged::Accepted, {}});
}

Saying answerTask(const QString& text = u"已上交"_s)
{
    return sayingOf(SideTask, TaskAnswerSaid{text, {}});
}

Saying callFor(const QString& person, Presence presence)
{
    return sayingOf(SideActivity, AttendanceSaid{person, presence, {}});
}

} // namespace

TEST_CASE("Who asked and who is asked reply to a question; whom it is not meant for does not",
          "[research][sides]")
{
    const Saying reply = sayingOf(SideThread, ReplySaid{u"先让三年级自学"_s});
    CHECK(bar(askedSide(viewerAt("js01")), reply) == SayBar::None);
    CHECK(bar(askedSide(viewerAt("js05")), reply) == SayBar::None);
    CHECK(bar(askedSide(viewerAt("fremd")), reply) == SayBar::NotAddressed);
    CHECK(bar(askedSide(viewerAt("js01")), sayingOf(SideThread, ReplySaid{u"  \n"_s})) ==
          SayBar::SaysNothing);
    const Saying settled = sayingOf(SideThread, AcknowledgementSaid{Acknowledged::Settled, {}});
    CHECK(bar(askedSide(viewerAt("js01")), settled) == SayBar::NotYours);
    CHECK(bar(askedSide(viewerAt("js05")), settled) == SayBar::None);
}

TEST_CASE("A reply of a stranger is not shown, and is counted apart", "[research][sides]")
{
    SideInput input = askedSide(viewerAt("js05"));
    input.heard = {heard(SideThread, {"fremd"}, ReplySaid{u"广告"_s}),
                   heard(SideThread, {"js01"}, ReplySaid{u"好"_s})};
    const auto side = std::get<ThreadSide>(sideOf(input));
    REQUIRE(side.replies.size() == 1);
    CHECK(side.replies.front().said.text == u"好");
    CHECK(side.state.unheeded == 1);
    CHECK(side.state.unread == 1);
    CHECK(side.asksViewer());
}

TEST_CASE("What nobody has judged good counts for its own author alone", "[research][sides]")
{
    const HeardEvent mine =
        heard(SideThread, {"js01"}, ReplySaid{u"我的话"_s}, Judgement::waiting(Reason::NotEndorsed));
    for (const char* viewer : {"js01", "js05"}) {
        SideInput input = askedSide(viewerAt(viewer));
        input.heard = {mine};
        CHECK(std::get<ThreadSide>(sideOf(input)).replies.size() == (viewer[3] == '1' ? 1u : 0u));
    }
    SideInput refused = askedSide(viewerAt("js01"));
    refused.heard = {heard(SideThread, {"js01"}, ReplySaid{u"假"_s}, Judgement::refused(Reason::Altered))};
    CHECK(std::get<ThreadSide>(sideOf(refused)).replies.empty());
}

TEST_CASE("A question waits for those asked until somebody answers", "[research][sides]")
{
    SideInput input = askedSide(viewerAt("js01"));
    CHECK(asksViewer(sideOf(input)));
    input.heard = {heard(SideThread, {"js02"}, ReplySaid{u"好"_s})};
    CHECK_FALSE(asksViewer(sideOf(input)));
}

TEST_CASE("A notice counts its readers, by its lines as well", "[research][sides]")
{
    const DocId id(u"notice:jy01:01JDTZ000000000000000000"_s);
    Record notice = kindFixtureWithRows(noticeKind(), u"audience"_s,
                                        {QJsonObject{{u"id"_s, u"a"_s}, {u"subject"_s, u"yuwen"_s}},
                                         QJsonObject{{u"id"_s, u"b"_s}, {u"person"_s, u"sh01"_s}}});
    SideInput input = sideInput(id, notice, viewerAt("js02", "2026-11-03T08:00:00+08:00"));
    input.heard = {heard(id, {"js01"}, AcknowledgementSaid{Acknowledged::Read, {}}),
                   heard(id, {"fremd"}, AcknowledgementSaid{Acknowledged::Read, {}})};
    const auto side = std::get<NoticeSide>(sideOf(input));
    CHECK(side.receipts.read == std::vector<UserId>{UserId(u"js01"_s)});
    CHECK(side.receipts.unread.size() == 3);
    REQUIRE(side.lines.size() == 2);
    CHECK(side.lines[0].addressed == 3);
    CHECK(side.lines[0].read == 1);
    CHECK(side.lines[1].read == 0);
    CHECK(side.asksViewer());
    input.viewer.now = at("2026-12-01T08:00:00+08:00"); // it holds until 2026-11-20
    CHECK_FALSE(asksViewer(sideOf(input)));
    const Saying read = sayingOf(id, AcknowledgementSaid{Acknowledged::Read, {}});
    CHECK(bar(input, read) == SayBar::None);
    input.viewer.user = UserId(u"js01"_s);
    CHECK(bar(input, read) == SayBar::AlreadySaid);
    input.viewer.user = UserId(u"fremd"_s);
    CHECK(bar(input, read) == SayBar::NotAddressed);
}

TEST_CASE("A task is answered by whom it is set to, until it is withdrawn", "[research][sides]")
{
    CHECK(bar(taskSide(viewerAt("js01")), answerTask()) == SayBar::None);
    CHECK(bar(taskSide(viewerAt("js01")), answerTask(QString())) == SayBar::SaysNothing);
    CHECK(bar(taskSide(viewerAt("fremd")), answerTask()) == SayBar::NotAddressed);
    CHECK(bar(taskSide(viewerAt("js01"), {{u"withdrawn"_s, u"2026-10-20"_s}}), answerTask()) ==
          SayBar::IsOver);
    CHECK(bar(taskSide(viewerAt("js01"), {{u"withdrawn"_s, u"2026-10-22"_s}}), answerTask()) == SayBar::None);
}

TEST_CASE("An answer to a task that was withdrawn meanwhile is kept and counts for nothing",
          "[research][sides]")
{
    SideInput input =
        taskSide(viewerAt("js02", "2026-11-25T08:00:00+08:00"), {{u"withdrawn"_s, u"2026-11-01"_s}});
    input.heard = {
        heard(SideTask, {"js01", 1, "2026-11-03T08:00:00+08:00"}, TaskAnswerSaid{u"没听说撤回"_s, {}})};
    const auto side = std::get<TaskSide>(sideOf(input));
    const AssigneeState* state = side.stateOf(UserId(u"js01"_s));
    REQUIRE(state);
    CHECK(state->isAfterWithdrawal);
    CHECK(side.answer(state->answer));
    CHECK(shownBy(sideOf(input)).empty());
}

TEST_CASE("A task with a day in the past is overdue at once and can still be answered", "[research][sides]")
{
    SideInput input = taskSide(viewerAt("js01"), {{u"due"_s, u"2026-01-09"_s}});
    CHECK(std::get<TaskSide>(sideOf(input)).stateOf(UserId(u"js01"_s))->standing == TaskStanding::Overdue);
    CHECK(asksViewer(sideOf(input)));
    CHECK(bar(input, acceptTask()) == SayBar::None);
    CHECK(bar(input, answerTask()) == SayBar::None);
    input.heard = {heard(SideTask, {"js01"}, TaskAnswerSaid{u"补交"_s, {}})};
    CHECK_FALSE(asksViewer(sideOf(input)));
    CHECK(std::get<TaskSide>(sideOf(input)).stateOf(UserId(u"js01"_s))->isLate);
}

TEST_CASE("Answers are rated by leaders and the research office, never one's own", "[research][sides]")
{
    SideInput input = taskSide(viewerAt("js02"));
    input.heard = {heard(SideTask, {"js01"}, TaskAnswerSaid{u"已上交"_s, {}})};
    const Saying rating = sayingOf(input.heard.front().id, TaskRatingSaid{AnswerGrade::Good, 85, {}});
    CHECK(bar(input, rating) == SayBar::NotLeader);
    input.viewer.isLeader = true;
    CHECK(bar(input, rating) == SayBar::None);
    input.viewer.user = UserId(u"js01"_s);
    CHECK(bar(input, rating) == SayBar::OwnWork);
    CHECK(bar(input, sayingOf(DocId(u"taskAnswer:js03:00"_s), TaskRatingSaid{})) == SayBar::Unknown);
}

TEST_CASE("Points are 0 to 100, and texts are as long as people write", "[research][sides]")
{
    const SaidKind* rating = saidKindOf(TaskRatingSaid::kind().word);
    REQUIRE(rating);
    const DocId about(u"taskAnswer:js01:00"_s);
    CHECK(rating->check(about, {{u"grade"_s, u"good"_s}, {u"points"_s, 100}}));
    CHECK_FALSE(rating->check(about, {{u"grade"_s, u"good"_s}, {u"points"_s, 101}}));
    CHECK_FALSE(rating->check(about, {{u"grade"_s, u"good"_s}, {u"points"_s, -1}}));
    CHECK_FALSE(rating->check(about, {{u"grade"_s, u"brilliant"_s}}));
    CHECK_FALSE(rating->check(about, {{u"note"_s, QString(20'001, u'长')}}));
    CHECK_FALSE(rating->check(SideTask, {{u"grade"_s, u"good"_s}}));
    const HeardEvent endless = heard(SideThread, {"js01"}, ReplySaid{QString(20'001, u'长')});
    CHECK(heardAs<ReplySaid>({endless}, viewerAt("js05")).empty());
}

TEST_CASE("A task for 2,500 people is folded in a moment", "[research][sides]")
{
    SideInput input = taskSide(viewerAt("js0001"));
    input.staff.clear();
    for (int i = 0; i < 2500; ++i)
        input.staff.push_back(teacherOf(qPrintable(u"js%1"_s.arg(i, 4, 10, QChar(u'0')))));
    for (int i = 0; i < 1200; ++i) {
        const QByteArray user = u"js%1"_s.arg(i, 4, 10, QChar(u'0')).toUtf8();
        input.heard.push_back(heard(SideTask, {user.constData(), i + 1}, TaskAnswerSaid{u"已上交"_s, {}}));
    }
    const auto side = std::get<TaskSide>(sideOf(input));
    CHECK(side.states.size() == 2500);
    CHECK(side.answers.size() == 1200);
    for (const TaskAnswer& answer : side.answers)
        REQUIRE(side.answer(answer.origin.id) == &answer);
    CHECK(side.answer(DocId(u"taskAnswer:js0001:00"_s)) == nullptr);
}

TEST_CASE("A task for a group of 2,500 people asks these and nobody else", "[research][sides]")
{
    const Record task = kindFixtureWithRows(
        taskKind(), u"audience"_s, {QJsonObject{{u"id"_s, u"dui01"_s}, {u"group"_s, u"语文教研组"_s}}});
    SideInput input = sideInput(SideTask, task, viewerAt("js0001"));
    input.staff.clear();
    for (int i = 0; i < 3000; ++i) {
        StaffFacts person = teacherOf(qPrintable(u"js%1"_s.arg(i, 4, 10, QChar(u'0'))));
        person.groups = {i < 2500 ? u"语文 教研组"_s : u"数学教研组"_s};
        input.staff.push_back(person);
    }
    CHECK(std::get<TaskSide>(sideOf(input)).states.size() == 2500);
    CHECK(asksViewer(sideOf(input)));
    input.viewer = viewerAt("js2500");
    CHECK(bar(input, sayingOf(SideTask, TaskAnswerSaid{u"已上交"_s, {}})) == SayBar::NotAddressed);
}

TEST_CASE("The roll is called by who leads the meeting, and by everybody for themselves", "[research][sides]")
{
    const auto activity = [](const char* user, const char* now = "2026-10-21T14:30:00+08:00") {
        return sideInput(SideActivity, kindFixture(activityKind()), viewerAt(user, now));
    };
    CHECK(bar(activity("zz01"), callFor(u"js02"_s, Presence::Late)) == SayBar::None); // the chair
    CHECK(bar(activity("js03"), callFor(u"js02"_s, Presence::Late)) == SayBar::None); // the recorder
    CHECK(bar(activity("js02"), callFor(u"js02"_s, Presence::Present)) == SayBar::None);
    CHECK(bar(activity("js02"), callFor(u"js01"_s, Presence::Present)) == SayBar::NotYours);
    // Nobody has come before it takes place; somebody may be excused.
    CHECK(bar(activity("js02", "2026-10-20T08:00:00+08:00"), callFor(u"js02"_s, Presence::Present)) ==
          SayBar::NotYet);
    CHECK(bar(activity("js02", "2026-10-20T08:00:00+08:00"), callFor(u"js02"_s, Presence::Absent)) ==
          SayBar::None);
}

TEST_CASE("Of roll calls from two PCs for one person one holds everywhere, and the other is marked",
          "[research][sides]")
{
    SideInput input = sideInput(SideActivity, kindFixture(activityKind()), viewerAt("sh01"));
    const HeardEvent present =
        heard(SideActivity, {"zz01", 4}, AttendanceSaid{u"js01"_s, Presence::Present, {}});
    const HeardEvent absent =
        heard(SideActivity, {"js03", 9}, AttendanceSaid{u"js01"_s, Presence::Absent, u"病假"_s});
    input.heard = {present, absent};
    const auto one = std::get<MeetingSide>(sideOf(input));
    input.heard = {absent, present};
    const auto other = std::get<MeetingSide>(sideOf(input));
    CHECK(one.roll == other.roll);
    CHECK(one.roll.front().presence == Presence::Absent);
    CHECK(one.roll.front().isContradicted);
    CHECK(shownBy(sideOf(input)).empty());
}

TEST_CASE("A meeting of 300 people has one line for each and counts who came", "[research][sides]")
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names.append(u"js%1"_s.arg(i, 3, 10, QChar(u'0')));
    SideInput input = sideInput(SideActivity,
                                kindFixtureWith(activityKind(), u"meeting"_s,
                                                {{u"participants"_s, QJsonArray::fromStringList(names)}}),
                                viewerAt("zz01"));
    for (int i = 0; i < 299; ++i)
        input.heard.push_back(
            heard(SideActivity, {"zz01", i + 1}, AttendanceSaid{names[i], Presence::Present, {}}));
    const auto side = std::get<MeetingSide>(sideOf(input));
    CHECK(side.roll.size() == 300);
    CHECK(side.shown().size() == 299);
}

TEST_CASE("An observation is confirmed by whom it observed once it was handed over", "[research][sides]")
{
    const Saying confirmed = sayingOf(SideObservation, AcknowledgementSaid{Acknowledged::Confirmed, {}});
    SideInput kept = observedSide(viewerAt("js02"));
    kept.isShared = false;
    CHECK(std::get<ObservationSide>(sideOf(kept)).mayHandOver());
    CHECK(bar(kept, confirmed) == SayBar::NotYet);
    CHECK_FALSE(std::get<ObservationSide>(sideOf(observedSide(viewerAt("js02")))).mayHandOver());
    CHECK(bar(observedSide(viewerAt("js02")), confirmed) == SayBar::NotYours);
    CHECK(bar(observedSide(viewerAt("js01")), confirmed) == SayBar::None);
    CHECK(asksViewer(sideOf(observedSide(viewerAt("js01")))));
    CHECK_FALSE(asksViewer(sideOf(observedSide(viewerAt("js03")))));
    SideInput said = observedSide(viewerAt("js01"));
    said.heard = {heard(SideObservation, {"js03"}, AcknowledgementSaid{Acknowledged::Confirmed, {}})};
    CHECK_FALSE(std::get<ObservationSide>(sideOf(said)).confirmation);
    said.heard.push_back(heard(SideObservation, {"js01"}, AcknowledgementSaid{Acknowledged::Confirmed, {}}));
    CHECK(std::get<ObservationSide>(sideOf(said)).confirmation);
    CHECK(bar(said, confirmed) == SayBar::AlreadySaid);
}

TEST_CASE("An observation of oneself is neither handed over nor confirmed", "[research][sides]")
{
    SideInput input = observedSide(viewerAt("js02"), u"js02"_s);
    const Saying confirmed = sayingOf(SideObservation, AcknowledgementSaid{Acknowledged::Confirmed, {}});
    CHECK(bar(input, confirmed) == SayBar::OwnWork);
    input.heard = {heard(SideObservation, {"js02"}, AcknowledgementSaid{Acknowledged::Confirmed, {}})};
    CHECK_FALSE(std::get<ObservationSide>(sideOf(input)).confirmation);
    input.isShared = false;
    CHECK_FALSE(std::get<ObservationSide>(sideOf(input)).mayHandOver());
}

TEST_CASE("Steps of a project are said in their order, by its leader or the research office",
          "[research][sides]")
{
    const auto project = [](const char* user) {
        SideInput input = sideInput(SideProject, kindFixture(projectKind()), viewerAt(user));
        input.research = {UserId(u"jy01"_s)};
        input.viewer.isResearch = input.viewer.user == UserId(u"jy01"_s);
        return input;
    };
    const UserId leader(projectOf(kindFixture(projectKind())).leader);
    const QByteArray lead = leader.toUtf8();
    const auto step = [](ProjectStep which) { return sayingOf(SideProject, ProjectStepSaid{which, {}}); };
    CHECK(bar(project(lead.constData()), step(ProjectStep::Apply)) == SayBar::None);
    CHECK(bar(project("fremd"), step(ProjectStep::Apply)) == SayBar::NotYours);
    CHECK(bar(project("jy01"), step(ProjectStep::Approve)) == SayBar::NotYet);
    SideInput applied = project(lead.constData());
    applied.heard = {heard(SideProject, {lead.constData()}, ProjectStepSaid{ProjectStep::Apply, {}})};
    CHECK(bar(applied, step(ProjectStep::Approve)) == SayBar::NotResearch);
    applied.viewer = project("jy01").viewer;
    CHECK(bar(applied, step(ProjectStep::Approve)) == SayBar::None);
    ProjectRequestSaid delay;
    delay.until = QDate(2027, 1, 20);
    CHECK(bar(project(lead.constData()), sayingOf(SideProject, delay)) == SayBar::SaysNothing);
    delay.reason = u"主持人住院"_s;
    CHECK(bar(project(lead.constData()), sayingOf(SideProject, delay)) == SayBar::None);
    CHECK(bar(project("fremd"), sayingOf(SideProject, delay)) == SayBar::NotYours);
}

TEST_CASE("Two officers who grant and refuse the same delay offline leave it refused and disputed",
          "[research][sides]")
{
    const QByteArray lead = projectOf(kindFixture(projectKind())).leader.toUtf8();
    SideInput input = sideInput(SideProject, kindFixture(projectKind()), viewerAt(lead.constData()));
    input.research = {UserId(u"jy01"_s), UserId(u"jy02"_s)};
    ProjectRequestSaid delay;
    delay.until = QDate(2027, 1, 20);
    delay.reason = u"主持人住院"_s;
    const HeardEvent request = heard(SideProject, {lead.constData()}, delay);
    input.heard = {request, heard(request.id, {"jy01", 3}, ProjectRulingSaid{ProjectRuling::Granted, {}}),
                   heard(request.id, {"jy02", 8}, ProjectRulingSaid{ProjectRuling::Refused, {}})};
    const auto side = std::get<ProjectSide>(sideOf(input));
    REQUIRE(side.state.requests.size() == 1);
    CHECK(side.state.requests.front().standing == RequestStanding::Refused);
    CHECK(side.state.requests.front().isDisputed);
}

TEST_CASE("A term goes from August to January, or from February to July", "[research][sides]")
{
    const TermDays autumn = TermDays::around(QDate(2027, 1, 15));
    CHECK(autumn.from == QDate(2026, 8, 1));
    CHECK(autumn.to == QDate(2027, 1, 31));
    CHECK(autumn.before().from == QDate(2026, 2, 1));
    CHECK(autumn.before().to == QDate(2026, 7, 31));
    CHECK(TermDays::around(QDate(2026, 2, 1)).from == QDate(2026, 2, 1));
}

TEST_CASE("Every refusal has a code and a sentence", "[research][sides]")
{
    CHECK(refusalOf(SayBar::None).isEmpty());
    for (int bar = 1; bar <= int(SayBar::Unknown); ++bar)
        CHECK(refusalOf(SayBar(bar)).contains(u": "));
}
