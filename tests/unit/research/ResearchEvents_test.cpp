// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Acknowledgement.h"
#include "research/Attendance.h"
#include "research/ProjectEvents.h"
#include "research/Reply.h"
#include "research/TaskEvents.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto OpenLesson = "activity:zz01:01JDHD000000000000000000";
constexpr auto Answer = "taskAnswer:js01:01JD";
constexpr auto Project = "project:zz01:01JDPROJ00000000000000000";

QJsonObject attendance()
{
    return documentOf(OpenLesson, {"zz01"}, AttendanceSaid{u"js01"_s, Presence::Late, u"值周"_s});
}

QJsonObject withSaid(QJsonObject document, const QString& key, const QJsonValue& value)
{
    QJsonObject said = document.value(u"said"_s).toObject();
    said.insert(key, value);
    document.insert(u"said"_s, said);
    return document;
}

QJsonObject with(QJsonObject document, const QString& key, const QJsonValue& value)
{
    document.insert(key, value);
    return document;
}

template <typename Said>
bool isRefused(const QJsonObject& document)
{
    const auto read = readEvent<Said>(document);
    return !read && read.error().kind == ErrorKind::InvalidInput;
}

} // namespace

TEST_CASE("An event of research reads as it was written", "[research]")
{
    const Attendance event = readEvent<AttendanceSaid>(attendance()).value();
    CHECK(event.origin.author == UserId(u"zz01"_s));
    CHECK(event.origin.about == DocId(QString::fromUtf8(OpenLesson)));
    CHECK(event.origin.counter == 1);
    CHECK(event.origin.at == at("2026-10-21T14:30:00+08:00"));
    CHECK_FALSE(event.origin.counts()); // nobody has judged it yet
    CHECK(event.said.person == u"js01"_s);
    CHECK(event.said.presence == Presence::Late);
    CHECK(event.said.reason == u"值周"_s);
    CHECK(readEvent<AttendanceSaid>(withSaid(attendance(), u"fromTheFuture"_s, 1)));
}

TEST_CASE("A word of a newer program is never taken for another", "[research]")
{
    CHECK(isRefused<AttendanceSaid>(withSaid(attendance(), u"presence"_s, u"online"_s)));
    CHECK(isRefused<AttendanceSaid>(withSaid(attendance(), u"reason"_s, 7)));
    const auto newer = readEvent<AttendanceSaid>(with(attendance(), u"schema"_s, 2));
    REQUIRE_FALSE(newer);
    CHECK(newer.error().kind == ErrorKind::NewerVersion);
}

TEST_CASE("An event that lacks a member, or is about something else, is refused", "[research]")
{
    for (const QString& member :
         {u"author"_s, u"school"_s, u"device"_s, u"n"_s, u"about"_s, u"saidAt"_s, u"said"_s, u"kind"_s}) {
        QJsonObject document = attendance();
        document.remove(member);
        INFO(member.toStdString());
        CHECK(isRefused<AttendanceSaid>(document));
    }
    CHECK(isRefused<AttendanceSaid>(with(attendance(), u"about"_s, u"task:jy01:01JD"_s)));
    CHECK(isRefused<AttendanceSaid>(with(attendance(), u"about"_s, u"activity"_s)));
    CHECK(isRefused<AttendanceSaid>(with(attendance(), u"n"_s, 0)));
    CHECK(isRefused<AttendanceSaid>(with(attendance(), u"n"_s, 1.5)));
    CHECK(isRefused<AttendanceSaid>(withSaid(attendance(), u"person"_s, u""_s)));
}

TEST_CASE("Points over 100 or below 0 are refused", "[research]")
{
    const QJsonObject rating = documentOf(Answer, {"jy01"}, TaskRatingSaid{AnswerGrade::Good, 100, {}});
    CHECK(readEvent<TaskRatingSaid>(rating));
    CHECK(isRefused<TaskRatingSaid>(withSaid(rating, u"points"_s, 101)));
    CHECK(isRefused<TaskRatingSaid>(withSaid(rating, u"points"_s, -1)));
    CHECK(isRefused<TaskRatingSaid>(withSaid(rating, u"points"_s, 99.5)));
}

TEST_CASE("The documents of an answer are ids", "[research]")
{
    const TaskAnswerSaid said{u"见教案"_s, {u"plan:js01:01JD"_s}};
    const QJsonObject answer = documentOf("task:jy01:01JD", {"js01"}, said);
    CHECK(readEvent<TaskAnswerSaid>(answer).value().said.documents == said.documents);
    CHECK(isRefused<TaskAnswerSaid>(withSaid(answer, u"documents"_s, QJsonArray{u"../../etc"_s})));
    CHECK(isRefused<TaskAnswerSaid>(withSaid(answer, u"documents"_s, u"plan:js01:01JD"_s)));
}

TEST_CASE("A task is accepted, an observation confirmed, a notice read, and nothing the other way round",
          "[research]")
{
    const auto isAllowed = [](const char* about, Acknowledged what) {
        return readEvent<AcknowledgementSaid>(documentOf(about, {"js01"}, AcknowledgementSaid{what, {}}))
            .has_value();
    };
    CHECK(isAllowed("task:jy01:01JD", Acknowledged::Accepted));
    CHECK(isAllowed("observation:zz01:01JD", Acknowledged::Confirmed));
    CHECK(isAllowed("notice:jy01:01JD", Acknowledged::Read));
    CHECK(isAllowed("thread:js05:01JD", Acknowledged::Settled));
    CHECK_FALSE(isAllowed("task:jy01:01JD", Acknowledged::Confirmed));
    CHECK_FALSE(isAllowed("notice:jy01:01JD", Acknowledged::Settled));
    CHECK_FALSE(isAllowed("plan:js01:01JD", Acknowledged::Read));
}

TEST_CASE("Only who was observed confirms an observation", "[research]")
{
    constexpr auto id = "observation:zz01:01JD";
    const AcknowledgementSaid said{Acknowledged::Confirmed, u"已看，同意"_s};
    const std::vector<Acknowledgement> events{eventOf(id, {"zz01"}, said), eventOf(id, {"js03", 2}, said),
                                              eventOf(id, {"js02", 5}, said), eventOf(id, {"js02", 3}, said)};
    const Acknowledgement* confirmation =
        confirmationOf(DocId(QString::fromUtf8(id)), UserId(u"js02"_s), events);
    REQUIRE(confirmation);
    CHECK(confirmation->origin.counter == 3);
    CHECK_FALSE(confirmationOf(DocId(QString::fromUtf8(id)), UserId(u"js07"_s), events));
}

TEST_CASE("Receipts of a notice say who has read it and who has not", "[research]")
{
    constexpr auto id = "notice:jy01:01JD";
    const AcknowledgementSaid read{Acknowledged::Read, {}};
    const std::vector<Acknowledgement> events{eventOf(id, {"js02"}, read), eventOf(id, {"js02", 2}, read),
                                              eventOf(id, {"js09"}, read)};
    const NoticeReceipts receipts =
        receiptsOf(DocId(QString::fromUtf8(id)), {UserId(u"js01"_s), UserId(u"js02"_s)}, events);
    CHECK(receipts.read == std::vector{UserId(u"js02"_s)});
    CHECK(receipts.unread == std::vector{UserId(u"js01"_s)});
}

TEST_CASE("A delay says until when, and a change of leader to whom", "[research]")
{
    ProjectRequestSaid delay;
    CHECK(isRefused<ProjectRequestSaid>(documentOf(Project, {"zz01"}, delay)));
    delay.until = QDate(2027, 1, 20);
    CHECK(readEvent<ProjectRequestSaid>(documentOf(Project, {"zz01"}, delay)));
    ProjectRequestSaid leader;
    leader.wish = ProjectWish::Leader;
    CHECK(isRefused<ProjectRequestSaid>(documentOf(Project, {"zz01"}, leader)));
    leader.leader = u"js01"_s;
    CHECK(readEvent<ProjectRequestSaid>(documentOf(Project, {"zz01"}, leader)));
}

TEST_CASE("A reply keeps its files and stays in what it answers", "[research]")
{
    QJsonObject reply = documentOf("thread:js05:01JD", {"zz01"}, ReplySaid{u"见照片"_s});
    reply.insert(u"files"_s, QJsonArray{QJsonObject{{u"name"_s, u"板书.jpg"_s}}});
    const Reply read = readEvent<ReplySaid>(reply).value();
    CHECK(read.files.size() == 1);
    CHECK(read.toJson()[u"files"_s] == reply[u"files"_s]);
    CHECK(isRefused<ReplySaid>(with(reply, u"about"_s, u"notice:jy01:01JD"_s)));
}
