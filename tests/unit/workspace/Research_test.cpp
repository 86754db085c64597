// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/schoolKinds.h"
#include "platform/Rules.h"
#include "research/Meeting.h"
#include "research/Notice.h"
#include "research/Thread.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "unit/files/FilesFixture.h"
#include "workspace/FileService.h"
#include "workspace/ResearchService.h"

#include <QElapsedTimer>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName SchoolOfFxz(u"school-fxz"_s);

QDate today()
{
    return QDate::currentDate();
}

Record withMembers(const Record& record, const QString& place, const QJsonObject& members)
{
    QJsonObject json = record.toJson();
    QJsonObject object = json[place].toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        object[member.key()] = member.value();
    json[place] = object;
    return Record::fromJson(record.kind(), json).value();
}

Record forColleague(const Record& record, const QString& person)
{
    QJsonObject json = record.toJson();
    json[u"audience"_s] = QJsonArray{QJsonObject{{u"id"_s, u"dui01"_s}, {u"person"_s, person}}};
    return Record::fromJson(record.kind(), json).value();
}

DocId save(TestWorkspace& pc, const Record& record)
{
    const auto saved = await(pc->records().save({}, {}, record));
    REQUIRE(saved);
    return saved->id;
}

Result<QList<SaidHere>> say(TestWorkspace& pc, const DocId& record, const Saying& saying)
{
    const auto said = await(pc->research().say(record, {saying}));
    UNSCOPED_INFO((said ? std::string() : said.error().detail.toStdString()));
    return said;
}

template <typename Side>
Side sideAt(TestWorkspace& pc, const DocId& record)
{
    return std::get<Side>(await(pc->research().about(record)).value().side);
}

DocId ask(TestWorkspace& pc, const QString& person)
{
    const Record blank = pc->records().blank(threadKind());
    return save(
        pc, forColleague(withMembers(blank, u"question"_s, {{u"title"_s, u"复式班怎样写字？"_s}}), person));
}

DocId setTask(TestWorkspace& pc, const QString& person, const QDate& due, const QDate& withdrawn = {})
{
    QJsonObject facts{{u"title"_s, u"上交识字课例"_s}, {u"due"_s, due.toString(Qt::ISODate)}};
    if (withdrawn.isValid())
        facts[u"withdrawn"_s] = withdrawn.toString(Qt::ISODate);
    return save(pc, forColleague(withMembers(pc->records().blank(taskKind()), u"task"_s, facts), person));
}

DocId observe(TestWorkspace& pc, const QString& teacher)
{
    return save(pc, withMembers(pc->records().blank(observationKind()), u"lesson"_s,
                                {{u"title"_s, u"静夜思"_s},
                                 {u"teacher"_s, teacher},
                                 {u"day"_s, today().toString(Qt::ISODate)}}));
}

// Two teachers and an approver with the school's node between them.
struct Staffroom
{
    Staffroom()
    {
        TestWorkspace::acquaint({&one, &two, &leader});
        for (TestWorkspace* pc : {&one, &two, &leader})
            pc->setServer(node.url(), node.user(), node.password());
    }

    void exchange()
    {
        for (TestWorkspace* pc : {&one, &two, &leader, &one, &two})
            pc->sync();
    }

    TestNode node;
    TestWorkspace one{u"js01"_s};
    TestWorkspace two{u"js02"_s, u"龙秀"_s};
    TestWorkspace leader{u"sh01"_s, u"审核员"_s};
};

} // namespace

TEST_CASE("What a person says of a question is signed in the school's database and says where it lies",
          "[workspace][said]")
{
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    const DocId thread = ask(pc, u"js02"_s);
    const auto said = say(pc, thread, sayingOf(thread, ReplySaid{u"补充：三年级有 5 人"_s}));
    REQUIRE(said);
    CHECK(said->first().database == SchoolOfFxz);
    CHECK(said->first().delivery == Delivery::OnlyHere);
    const auto text = await(pc->documents().get(SchoolOfFxz, said->first().id, {}, false)).value();
    QJsonObject json = QJsonDocument::fromJson(text).object();
    json.remove(u"_rev"_s);
    CHECK(ChainEvent::read(SchoolOfFxz, said->first().id, json).has_value());
    const auto side = sideAt<ThreadSide>(pc, thread);
    REQUIRE(side.replies.size() == 1);
    CHECK(side.replies.front().said.text == u"补充：三年级有 5 人");
    CHECK(side.state.standing == ThreadStanding::Asked); // nobody else has answered
}

TEST_CASE("A question is answered without a network and the answer arrives later", "[workspace][said]")
{
    Staffroom room;
    const DocId thread = ask(room.one, u"js02"_s);
    room.exchange();
    room.node.disconnect();
    const auto said = say(room.two, thread, sayingOf(thread, ReplySaid{u"让三年级先自学 𠮷"_s}));
    REQUIRE(said);
    const ResearchView here = await(room.two->research().about(thread)).value();
    CHECK(here.deliveries.value(said->first().id) == Delivery::WaitingForNetwork);
    CHECK(std::get<ThreadSide>(here.side).state.standing == ThreadStanding::Answered);
    CHECK(sideAt<ThreadSide>(room.one, thread).replies.empty());

    room.node.connect();
    room.exchange();
    const ResearchView there = await(room.one->research().about(thread)).value();
    const auto& side = std::get<ThreadSide>(there.side);
    REQUIRE(side.replies.size() == 1);
    CHECK(side.replies.front().said.text == u"让三年级先自学 𠮷");
    CHECK(side.state.unread == 1);
    CHECK(there.names.value(UserId(u"js02"_s)) == u"龙秀");
    CHECK(await(room.two->research().about(thread)).value().deliveries.value(said->first().id) ==
          Delivery::AtSchool);
}

TEST_CASE("Nobody replies where they are not asked, and the refusal says why", "[workspace][said]")
{
    Staffroom room;
    const DocId thread = ask(room.one, u"js02"_s);
    room.exchange();
    const auto refused = say(room.leader, thread, sayingOf(thread, ReplySaid{u"我也来说"_s}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Forbidden);
    CHECK(platform::refusalCode(refused.error().detail) == u"not-addressed");
    CHECK(sideAt<ThreadSide>(room.leader, thread).replies.empty());
}

TEST_CASE("A reply to a thread by somebody who may not read it is written by another program and not heeded",
          "[workspace][said]")
{
    TestWorkspace pc(u"js01"_s);
    SchoolPc stranger{UserId(u"sh01"_s)};
    TestWorkspace::acquaint({&pc});
    pc.enrol(stranger);
    const DocId thread = ask(pc, u"js02"_s);
    const ChainEvent event = stranger.say(SchoolOfFxz, ReplySaid::kind().word, PlainEvent{},
                                          {{u"schema"_s, 1},
                                           {u"about"_s, thread.toString()},
                                           {u"said"_s, QJsonObject{{u"text"_s, u"插话"_s}}},
                                           {u"saidAt"_s, toIsoString(QDateTime::currentDateTime())}});
    pc.put(SchoolOfFxz.toString(), documentWithId(event));
    const auto side = sideAt<ThreadSide>(pc, thread);
    CHECK(side.replies.empty());
    CHECK(side.state.unheeded == 1);
    CHECK(side.state.unread == 0);
}

TEST_CASE("A task is answered with one's own documents, rated, and counted as evidence with both times",
          "[workspace][said]")
{
    Staffroom room;
    const DocId task = setTask(room.leader, u"js01"_s, today().addDays(3));
    room.exchange();
    const QString plan = await(room.one->records().save({}, {}, fixtureA())).value().id.toString();
    const auto answered = say(room.one, task, sayingOf(task, TaskAnswerSaid{u"课例见教案"_s, {plan}}));
    REQUIRE(answered);
    CHECK(sideAt<TaskSide>(room.one, task).states.front().standing == TaskStanding::Submitted);
    room.exchange();
    const DocId answer = answered->first().id;
    REQUIRE(say(room.leader, task,
                sayingOf(answer, TaskRatingSaid{AnswerGrade::Excellent, 95, u"写字环节好"_s})));
    room.exchange();
    const auto side = sideAt<TaskSide>(room.one, task);
    CHECK(side.states.front().standing == TaskStanding::Rated);
    CHECK(side.states.front().grade == AnswerGrade::Excellent);
    CHECK(side.answer(answer)->said.documents == QStringList{plan});
    const EvidenceView evidence = await(room.one->research().evidence(TermDays::around(today()))).value();
    REQUIRE(evidence.lines.size() == 1);
    CHECK(evidence.lines.front().sort->what == "task"_L1);
    const ShownFact& shown = evidence.lines.front().shown.front();
    CHECK(shown.document == task);
    CHECK(shown.signedAt.isValid());
    CHECK(evidence.titles.value(task) == u"上交识字课例");
    CHECK(await(room.two->research().evidence(TermDays::around(today()))).value().lines.empty());
}

TEST_CASE("A task that was withdrawn takes no answer here; one that is not one's own takes none at all",
          "[workspace][said]")
{
    Staffroom room;
    const DocId task = setTask(room.leader, u"js01"_s, today().addDays(3), today());
    const DocId other = setTask(room.leader, u"js02"_s, today().addDays(3));
    room.exchange();
    const Saying answer = sayingOf(task, TaskAnswerSaid{u"课例"_s, {}});
    CHECK(platform::refusalCode(say(room.one, task, answer).error().detail) == u"is-over");
    CHECK(platform::refusalCode(
              say(room.one, other, sayingOf(other, TaskAnswerSaid{u"课例"_s, {}})).error().detail) ==
          u"not-addressed");
    const Saying points =
        sayingOf(DocId(u"taskAnswer:js01:00"_s), TaskRatingSaid{AnswerGrade::Good, 101, {}});
    CHECK(say(room.leader, task, points).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Many are called at once, and the roll counts for each of them", "[workspace][said]")
{
    Staffroom room;
    const Record blank = room.one->records().blank(trainingKind());
    const DocId training =
        save(room.one, withMembers(blank, u"meeting"_s,
                                   {{u"title"_s, u"平台操作培训"_s},
                                    {u"day"_s, today().toString(Qt::ISODate)},
                                    {u"chair"_s, u"js01"_s},
                                    {u"hours"_s, 4},
                                    {u"participants"_s, QJsonArray{u"js01"_s, u"js02"_s, u"sh01"_s}}}));
    QList<Saying> calls;
    for (const QString& person : {u"js01"_s, u"js02"_s})
        calls.append(sayingOf(training, AttendanceSaid{person, Presence::Present, {}}));
    calls.append(sayingOf(training, AttendanceSaid{u"sh01"_s, Presence::Absent, u"出差"_s}));
    REQUIRE(await(room.one->research().say(training, calls)).value().size() == 3);
    room.exchange();
    // Each says for themselves only; nobody changes another's line.
    CHECK(platform::refusalCode(
              say(room.two, training, sayingOf(training, AttendanceSaid{u"sh01"_s, Presence::Present, {}}))
                  .error()
                  .detail) == u"not-yours-to-say");
    const EvidenceView evidence = await(room.two->research().evidence(TermDays::around(today()))).value();
    REQUIRE(evidence.lines.size() == 1);
    CHECK(evidence.lines.front().sort->what == "training-hours"_L1);
    CHECK(evidence.lines.front().amount == 4);
    CHECK(await(room.leader->research().evidence(TermDays::around(today()))).value().lines.empty());
    // All or none: one that may not be said keeps the others back.
    calls[1].said[u"presence"_s] = u"dancing"_s;
    CHECK_FALSE(await(room.one->research().say(training, calls)));
    CHECK(sideAt<MeetingSide>(room.one, training).calls.size() == 3);
}

TEST_CASE("An observation is its observer's until it is handed over, then whoever was observed confirms it",
          "[workspace][said]")
{
    Staffroom room;
    const DocId observation = observe(room.two, u"js01"_s);
    room.exchange();
    CHECK(await(room.one->records().open(observation)).error().kind == ErrorKind::NotFound);
    REQUIRE(await(room.two->research().handOver(observation)));
    const OpenRecord handed = await(room.two->records().open(observation)).value();
    CHECK(handed.database == SchoolOfFxz);
    CHECK(handed.bar == WriteBar::None);
    const auto listed = await(room.two->records().list({.kind = observationKind().word})).value();
    CHECK(listed.size() == 1);
    room.exchange();
    CHECK(await(room.one->records().open(observation)).value().bar != WriteBar::None);
    const Saying confirmed = sayingOf(observation, AcknowledgementSaid{Acknowledged::Confirmed, {}});
    REQUIRE(say(room.one, observation, confirmed));
    CHECK(platform::refusalCode(say(room.one, observation, confirmed).error().detail) == u"already-said");
    room.exchange();
    CHECK(sideAt<ObservationSide>(room.two, observation).confirmation.has_value());
    // Its observer goes on writing it where it lies now.
    const auto saved = await(room.two->records().save(
        observation, handed.rev, withMembers(handed.record, u"lesson"_s, {{u"slot"_s, 2}})));
    REQUIRE(saved);
    CHECK(await(room.two->records().open(observation)).value().database == SchoolOfFxz);
    const EvidenceView evidence = await(room.two->research().evidence(TermDays::around(today()))).value();
    REQUIRE(evidence.lines.size() == 1);
    CHECK(evidence.lines.front().amount == 1);
}

TEST_CASE("Handing over again, and what is not handed over", "[workspace][said]")
{
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    const DocId observation = observe(pc, u"js02"_s);
    REQUIRE(await(pc->research().handOver(observation)));
    CHECK(await(pc->research().handOver(observation)).error().kind == ErrorKind::NotFound);
    CHECK(await(pc->records().open(observation)).value().database == SchoolOfFxz);
    const DocId plan = await(pc->records().save({}, {}, fixtureA())).value().id;
    CHECK(await(pc->research().handOver(plan)).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("What waits for a person stands on Today until they have done it", "[workspace][said]")
{
    Staffroom room;
    const DocId task = setTask(room.leader, u"js01"_s, today().addDays(2));
    const DocId thread = ask(room.two, u"js01"_s);
    room.exchange();
    const auto waiting = [&](TestWorkspace& pc) { return await(pc->today().view(today())).value().waiting; };
    REQUIRE(waiting(room.one).size() == 2);
    CHECK(waiting(room.one).front() == WaitingRecord{task, u"上交识字课例"_s, today().addDays(2)});
    CHECK(waiting(room.two).isEmpty());
    REQUIRE(say(room.one, task, sayingOf(task, TaskAnswerSaid{u"课例"_s, {}})));
    REQUIRE(say(room.one, thread, sayingOf(thread, ReplySaid{u"先自学"_s})));
    CHECK(waiting(room.one).isEmpty());
    room.exchange();
    CHECK(waiting(room.two).size() == 1); // what was answered is to be read
    REQUIRE(say(room.two, thread, sayingOf(thread, AcknowledgementSaid{Acknowledged::Read, {}})));
    CHECK(waiting(room.two).isEmpty());
}

TEST_CASE("Nobody says anything before it is known who works here", "[workspace][said]")
{
    AccountSettings account;
    account.user = UserId(u"neu"_s);
    account.name = u"新老师"_s;
    account.school = SchoolId(u"fxz"_s);
    account.userIsKnown = false;
    TestWorkspace pc(account);
    const DocId observation = observe(pc, u"js01"_s);
    const Saying reply = sayingOf(observation, ReplySaid{u"好"_s});
    CHECK(say(pc, observation, reply).error().kind == ErrorKind::Precondition);
    CHECK(await(pc->research().handOver(observation)).error().kind == ErrorKind::Precondition);
}

TEST_CASE("A photo of 20 MB of an activity is kept in pieces beside it, and comes back byte for byte",
          "[workspace][said]")
{
    const PersonsFolder folder;
    TestWorkspace pc(u"js01"_s);
    TestWorkspace::acquaint({&pc});
    const QByteArray photo = noise(20'000'000);
    const TakenFile taken = await(pc->files().takeForPlan(folder.write(u"教研活动 𠮷.jpg"_s, photo))).value();
    QJsonObject json = pc->records().blank(activityKind()).toJson();
    json[u"files"_s] = QJsonArray{taken.file.toJson()};
    const DocId activity = save(pc, Record::fromJson(activityKind(), json).value());
    const auto text = await(pc->documents().get(SchoolOfFxz, activity, {}, false)).value();
    CHECK(text.size() < 64 * 1024); // what a bad line carries first
    const FileManifest file = await(pc->files().find(SchoolOfFxz, activity, u"教研活动 𠮷.jpg"_s)).value();
    REQUIRE(await(pc->files().saveAs(SchoolOfFxz, file, folder.path(u"取回.jpg"_s))));
    CHECK((PersonsFolder::read(folder.path(u"取回.jpg"_s)) == photo));
}

TEST_CASE("A thread of 2,000 replies opens in under 300 ms", "[workspace][said][.figures]")
{
    TestWorkspace pc(u"js01"_s);
    SchoolPc other{UserId(u"js02"_s)};
    TestWorkspace::acquaint({&pc});
    pc.enrol(other);
    const DocId thread = ask(pc, u"js02"_s);
    QList<QByteArray> replies;
    for (int i = 0; i < 2000; ++i)
        replies.append(
            QJsonDocument(documentWithId(other.say(
                              SchoolOfFxz, ReplySaid::kind().word, PlainEvent{},
                              {{u"schema"_s, 1},
                               {u"about"_s, thread.toString()},
                               {u"said"_s, QJsonObject{{u"text"_s, u"第 %1 条：让三年级先自学"_s.arg(i)}}},
                               {u"saidAt"_s, toIsoString(QDateTime::currentDateTime().addSecs(i))}})))
                .toJson(QJsonDocument::Compact));
    REQUIRE(await(pc->documents().put(SchoolOfFxz, replies)));
    REQUIRE(await(pc->research().about(thread))); // the catalogue has read them
    QElapsedTimer timer;
    timer.start();
    const auto side = sideAt<ThreadSide>(pc, thread);
    WARN("2,000 replies: " << timer.elapsed() << " ms");
    CHECK(side.replies.size() == 2000);
    timer.restart();
    REQUIRE(await(pc->research().evidence(TermDays::around(today()))));
    WARN("evidence: " << timer.elapsed() << " ms");
}
