// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "research/Thread.h"
#include "research/ThreadState.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

#include <QElapsedTimer>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ThreadId = "thread:js05:01JDWD000000000000000000";
const UserId Asker(u"js05"_s);
const UserId Answerer(u"zz01"_s);

AskedThread asked(const char* askedAt, const char* receivedAt = "")
{
    return {DocId(QString::fromUtf8(ThreadId)), Asker, at(askedAt), at(receivedAt)};
}

Reply reply(const Speaker& speaker, const QString& text = u"先让三年级自学"_s)
{
    return eventOf(ThreadId, speaker, ReplySaid{text});
}

Acknowledgement note(const Speaker& speaker, Acknowledged what)
{
    return eventOf(ThreadId, speaker, AcknowledgementSaid{what, {}});
}

bool isStaff(const UserId& user)
{
    return user != UserId(u"fremd"_s);
}

ThreadState stateAt(const char* now, const AskedThread& thread, const std::vector<Reply>& replies = {},
                    const std::vector<Acknowledgement>& notes = {}, const UserId& reader = Asker)
{
    return threadState(thread, {replies, notes}, isStaff, reader, at(now));
}

} // namespace

TEST_CASE("A question is overdue after 48 hours, counted from when it could be read", "[research]")
{
    const AskedThread thread = asked("2026-11-01T18:00:00+08:00", "2026-11-02T08:00:00+08:00");
    CHECK_FALSE(stateAt("2026-11-04T08:00:00+08:00", thread).isOverdue);
    const ThreadState late = stateAt("2026-11-04T08:00:01+08:00", thread);
    CHECK(late.isOverdue);
    CHECK(late.standing == ThreadStanding::Asked);
    CHECK(late.offline == 14h);
}

TEST_CASE("A question that has not left its PC waits for nobody", "[research]")
{
    const ThreadState state = stateAt("2026-11-08T18:00:00+08:00", asked("2026-11-01T18:00:00+08:00"));
    CHECK_FALSE(state.isOverdue);
    CHECK(state.waited == 0s);
    CHECK(state.offline == 7 * 24h);
}

TEST_CASE("What a reply lay on its PC is shown apart and makes it not late", "[research]")
{
    const AskedThread thread = asked("2026-11-01T18:00:00+08:00", "2026-11-01T18:05:00+08:00");
    Reply offline = reply({"zz01", 3, "2026-11-02T09:00:00+08:00"});
    offline.origin.receivedAt = at("2026-11-05T10:00:00+08:00");
    const ThreadState state = stateAt("2026-11-06T08:00:00+08:00", thread, {offline});
    CHECK(state.standing == ThreadStanding::Answered);
    CHECK_FALSE(state.isOverdue);
    CHECK(state.waited == 14h + 55min);
    CHECK(state.offline == 73h + 5min);
    const Reply slow = reply({"zz01", 3, "2026-11-04T09:00:00+08:00"});
    CHECK(stateAt("2026-11-06T08:00:00+08:00", thread, {slow}).isOverdue);
}

TEST_CASE("Clocks that run backwards make no time negative", "[research]")
{
    const AskedThread thread = asked("2026-11-05T18:00:00+08:00", "2026-11-01T18:00:00+08:00");
    const ThreadState state =
        stateAt("2026-11-02T08:00:00+08:00", thread, {reply({"zz01", 3, "2026-10-01T09:00:00+08:00"})});
    CHECK(state.waited == 0s);
    CHECK(state.offline == 0s);
    CHECK_FALSE(state.isOverdue);
}

TEST_CASE("The asker answers nobody, others do, and whoever asked says when it is enough", "[research]")
{
    const AskedThread thread = asked("2026-11-01T18:00:00+08:00", "2026-11-01T18:00:00+08:00");
    const char* now = "2026-11-02T18:00:00+08:00";
    const Reply own = reply({"js05", 2, "2026-11-01T19:00:00+08:00"}, u"补充：班里 21 人"_s);
    CHECK(stateAt(now, thread, {own}).standing == ThreadStanding::Asked);
    CHECK(stateAt(now, thread, {own}, {note({"zz01"}, Acknowledged::Read)}).standing == ThreadStanding::Seen);
    const Reply help = reply({"zz01", 2, "2026-11-01T20:00:00+08:00"});
    CHECK(stateAt(now, thread, {own, help}).standing == ThreadStanding::Answered);
    CHECK(stateAt(now, thread, {own, help}).firstReply == help.origin.id);
    CHECK(stateAt(now, thread, {help}, {note({"zz01"}, Acknowledged::Settled)}).standing ==
          ThreadStanding::Answered);
    CHECK(stateAt(now, thread, {help}, {note({"js05"}, Acknowledged::Settled)}).standing ==
          ThreadStanding::Closed);
    CHECK(factsOfThread(thread, {own, help}) ==
          std::vector<Fact>{{u"reply"_s, QDate(2026, 11, 1), Answerer}});
}

TEST_CASE("Unread is what others wrote since one last wrote or took note", "[research]")
{
    const AskedThread thread = asked("2026-11-01T18:00:00+08:00", "2026-11-01T18:00:00+08:00");
    const std::vector<Reply> replies{
        reply({"zz01", 1, "2026-11-01T19:00:00+08:00"}), reply({"js05", 1, "2026-11-01T20:00:00+08:00"}),
        reply({"zz01", 2, "2026-11-01T21:00:00+08:00"}), reply({"js02", 1, "2026-11-01T22:00:00+08:00"})};
    const char* now = "2026-11-02T18:00:00+08:00";
    CHECK(stateAt(now, thread, replies).unread == 2);
    CHECK(stateAt(now, thread, replies, {}, UserId(u"js09"_s)).unread == 4);
    CHECK(stateAt(now, thread, replies, {note({"js05", 3, "2026-11-01T21:30:00+08:00"}, Acknowledged::Read)})
              .unread == 1);
}

TEST_CASE("A reply by somebody who may not read the thread counts for nothing", "[research]")
{
    const AskedThread thread = asked("2026-11-01T18:00:00+08:00", "2026-11-01T18:00:00+08:00");
    const ThreadState state =
        stateAt("2026-11-02T18:00:00+08:00", thread, {reply({"fremd", 1, "2026-11-01T19:00:00+08:00"})});
    CHECK(state.standing == ThreadStanding::Asked);
    CHECK(state.replies == 0);
    CHECK(state.unread == 0);
    CHECK(state.unheeded == 1);
}

TEST_CASE("Who may not read a thread has neither seen nor closed it", "[research]")
{
    const AskedThread thread = asked("2026-11-01T18:00:00+08:00", "2026-11-01T18:00:00+08:00");
    const char* now = "2026-11-02T18:00:00+08:00";
    const Acknowledgement strange = note({"fremd", 1, "2026-11-01T19:00:00+08:00"}, Acknowledged::Read);
    CHECK(stateAt(now, thread, {}, {strange}).standing == ThreadStanding::Asked);
    const Acknowledgement seen = note({"zz01", 1, "2026-11-01T19:00:00+08:00"}, Acknowledged::Read);
    CHECK(stateAt(now, thread, {}, {strange, seen}).standing == ThreadStanding::Seen);
}

TEST_CASE("A thread of 2,000 replies is the same in whatever order they come", "[research]")
{
    const AskedThread thread = asked("2026-11-01T18:00:00+08:00", "2026-11-01T18:00:00+08:00");
    std::vector<Reply> replies;
    const QDateTime begin = at("2026-11-01T19:00:00+08:00");
    for (int i = 0; i < 2000; ++i) {
        const QByteArray time = begin.addSecs(i).toString(Qt::ISODate).toLatin1();
        replies.push_back(reply({i % 2 ? "zz01" : "js02", i + 1, time.constData()}, QString::number(i)));
    }
    const ThreadState forth = stateAt("2026-11-02T18:00:00+08:00", thread, replies);
    std::reverse(replies.begin(), replies.end());
    const ThreadState back = stateAt("2026-11-02T18:00:00+08:00", thread, replies);
    CHECK(forth.replies == 2000);
    CHECK(forth.firstReply == back.firstReply);
    CHECK(forth.firstReply == replies.back().origin.id);
    CHECK(forth.unread == 2000);
}

TEST_CASE("A question that asks nothing or nobody is found", "[research]")
{
    CHECK(findingsAbout(kindFixture(threadKind())).empty());
    for (const QString& place : {u"text"_s, u"audience"_s}) {
        const auto findings = findingsAbout(kindFixtureWithRows(threadKind(), place, {}));
        REQUIRE(codesOf(findings) == QStringList{u"RC01"_s});
        CHECK(findings.front().severity == Severity::Error);
        CHECK(findings.front().place == place);
    }
}

// By hand: test_research "[.measure]". 300 ms is the promise, with reading and showing.
TEST_CASE("How long the state of a thread of 2,000 replies takes", "[.measure]")
{
    std::vector<Reply> replies;
    for (int i = 0; i < 2000; ++i)
        replies.push_back(reply({i % 2 ? "zz01" : "js02", i + 1}));
    QElapsedTimer timer;
    timer.start();
    const ThreadState state =
        stateAt("2026-11-02T18:00:00+08:00", asked("2026-10-20T18:00:00+08:00"), replies);
    WARN(state.replies << " replies in " << timer.elapsed() << " ms");
}
