// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher is told of the columns of what they teach: new standard plans, and next versions.
#include "support/CuratorOfColumn.h"
#include "support/FakeClock.h"
#include "support/SchoolOfCounty.h"
#include "support/catch.h"
#include "workspace/ColumnService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// js01 teaches Chinese in grade 1, by the timetable of their school.
struct NewsPc
{
    NewsPc() { pc.put(u"school-fxz"_s, timetableDocument()); }

    static QJsonObject standard(const QString& id, const QString& title, int version = 1)
    {
        return CuratorOfColumn::standard(id, title, version);
    }
    void publish(const QJsonObject& json, const QString& column = u"yuwen-p1"_s)
    {
        curator.publish({json}, column);
    }
    QList<StandardNews> look(bool isExchanged = false)
    {
        return await(pc->columns().news(isExchanged)).value();
    }
    void know(const QList<StandardNews>& news) { REQUIRE(await(pc->columns().noteKnown(news))); }
    void pass(std::chrono::hours time) { clock->setNow(clock->now().addSecs(time.count() * 3600)); }

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    TestWorkspace pc{accountIn(SchoolId(u"fxz"_s), u"js01"_s), DeviceKey::make(), clock};
    CuratorOfColumn curator{pc};
};

} // namespace

TEST_CASE(
    "What was in a column when it was looked into first is no news, and what comes then is, until known",
    "[workspace][standardNews]")
{
    NewsPc at;
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"旧"_s));
    REQUIRE(at.look(true).isEmpty());
    CHECK(at.look().isEmpty());

    at.publish(NewsPc::standard(u"standard:lm01:2"_s, u"静夜思"_s));
    const auto news = at.look();
    REQUIRE(news.size() == 1);
    CHECK(news.front().plan.header.title == u"静夜思"_s);
    CHECK(news.front().version == 1);
    CHECK_FALSE(news.front().isNext);
    CHECK(news.front().own.isEmpty());
    CHECK(news.front().plan.who == u"lm01"_s);
    CHECK(at.look(true) == news); // until they have looked
    at.pc.close();
    at.pc.open();
    CHECK(at.look() == news);
    at.know(news);
    CHECK(at.look().isEmpty());
    at.pc.close();
    at.pc.open();
    CHECK(at.look(true).isEmpty());
}

TEST_CASE("A next version is told once more; of two that came at once the last is told",
          "[workspace][standardNews]")
{
    NewsPc at;
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s));
    REQUIRE(at.look(true).isEmpty());
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s, 2));
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s, 3));
    auto news = at.look();
    REQUIRE(news.size() == 1);
    CHECK(news.front().version == 3);
    CHECK(news.front().isNext);
    // Shown as the third when the fourth came: that one they do not know yet.
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s, 4));
    at.know(news);
    news = at.look();
    REQUIRE(news.size() == 1);
    CHECK(news.front().version == 4);
    at.know(news);
    // Saved anew, or put back by a server that was restored: nothing newer than what they know.
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s, 4));
    CHECK(at.look().isEmpty());
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s, 2));
    CHECK(at.look().isEmpty());
}

TEST_CASE("What is withdrawn or replaced before anybody looked is not told", "[workspace][standardNews]")
{
    NewsPc at;
    REQUIRE(at.look(true).isEmpty());
    at.publish(NewsPc::standard(u"standard:lm01:0"_s, u"山行"_s));
    at.pass(std::chrono::hours(25));
    REQUIRE(at.look().isEmpty()); // all that was there is here now
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s));
    at.publish(NewsPc::standard(u"standard:lm01:2"_s, u"背影"_s));
    REQUIRE(at.look().size() == 2);
    QJsonObject next = NewsPc::standard(u"standard:lm02:3"_s, u"静夜思新"_s);
    next[u"supersedes"_s] = u"standard:lm01:1"_s;
    at.publish(next);
    QJsonObject gone = NewsPc::standard(u"standard:lm01:2"_s, {});
    gone[u"_deleted"_s] = true;
    at.publish(gone);
    const auto news = at.look();
    REQUIRE(news.size() == 1);
    CHECK(news.front().plan.header.title == u"静夜思新"_s);
    CHECK_FALSE(news.front().isNext); // nobody knew the one before
    at.know(news);
    CHECK(at.look().isEmpty());
}

TEST_CASE("A new version of what a plan was made from names that plan, and whoever took it knows it",
          "[workspace][standardNews]")
{
    NewsPc at;
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s));
    REQUIRE(at.look(true).isEmpty());
    const auto keep = [&] {
        const auto plan = await(at.pc->plans().copyOf(DocId(u"standard:lm01:1"_s), fixtureA().header()));
        return await(at.pc->records().save({}, {}, plan.value())).value().id;
    };
    const DocId own = keep();
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"静夜思"_s, 2));
    const auto news = at.look();
    REQUIRE(news.size() == 1);
    CHECK(news.front().own == own);
    keep(); // from the new version, without having looked at the news
    CHECK(at.look().isEmpty());
    // Another document that takes its place leads to the plan as well.
    QJsonObject next = NewsPc::standard(u"standard:lm02:9"_s, u"静夜思"_s);
    next[u"supersedes"_s] = QJsonObject{{u"id"_s, u"standard:lm01:1"_s}};
    at.publish(next);
    REQUIRE(at.look().size() == 1);
    CHECK(at.look().front().isNext);
    CHECK_FALSE(at.look().front().own.isEmpty());
}

TEST_CASE("Who does not teach the subject in the grade is not told, and who wrote plans of it is",
          "[workspace][standardNews]")
{
    NewsPc at;
    const QString other = u"shuxue-p1"_s;
    REQUIRE(await(at.pc->columns().follow(u"shuxue-p1"_s, true)));
    at.publish(NewsPc::standard(u"standard:lm01:1"_s, u"认识钟表"_s), other);
    REQUIRE(at.look(true).isEmpty());
    at.publish(NewsPc::standard(u"standard:lm01:2"_s, u"时分秒"_s), other);
    CHECK(at.look().isEmpty());

    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.subject = u"shuxue"_s;
    plan.setHeader(header);
    REQUIRE(await(at.pc->records().save({}, {}, plan)));
    REQUIRE(at.look(true).isEmpty()); // looked into for the first time
    at.publish(NewsPc::standard(u"standard:lm01:3"_s, u"左右"_s), other);
    CHECK(at.look().size() == 1);
    at.pass(std::chrono::hours(24 * 200)); // half a year without a plan of it
    CHECK(at.look().isEmpty());
}

TEST_CASE("Of a column that comes in parts only what was published since is told",
          "[workspace][standardNews]")
{
    NewsPc at;
    const auto publishedAt = [&](const QString& id, const QDateTime& time) {
        QJsonObject json = NewsPc::standard(id, id);
        json[u"publishedAt"_s] = time.toString(Qt::ISODate);
        at.publish(json);
    };
    const QDateTime start = at.clock->now();
    REQUIRE(at.look().isEmpty()); // nothing of it is here
    publishedAt(u"standard:lm01:1"_s, start.addDays(-30));
    CHECK(at.look().isEmpty()); // the line was cut
    at.pass(std::chrono::hours(1));
    publishedAt(u"standard:lm01:2"_s, start.addDays(-20));
    publishedAt(u"standard:lm01:3"_s, start.addSecs(600)); // while it was on its way
    REQUIRE(at.look(true).size() == 1);
    CHECK(at.look().front().plan.id == DocId(u"standard:lm01:3"_s));
    // All is here: what a curator published before and could not send comes later, and is news.
    publishedAt(u"standard:lm01:4"_s, start.addDays(-2));
    CHECK(at.look().size() == 2);
}

TEST_CASE("A whole term that comes at once is so many news, and one's own plans are none",
          "[workspace][standardNews]")
{
    NewsPc at;
    at.publish(NewsPc::standard(u"standard:lm01:0"_s, u"零"_s));
    REQUIRE(at.look(true).isEmpty());
    QList<QJsonObject> term;
    for (int i = 1; i <= 30; ++i)
        term.append(NewsPc::standard(u"standard:lm01:%1"_s.arg(i), u"第%1课"_s.arg(i)));
    at.curator.publish(term);
    QJsonObject own = NewsPc::standard(u"standard:js01:1"_s, u"自己"_s);
    own[u"author"_s] = u"js01"_s;
    at.pc.put(u"column-yuwen-p1"_s, own); // this PC signs it
    const auto news = at.look();
    CHECK(news.size() == 30);
    at.know(news);
    CHECK(at.look().isEmpty());
}
