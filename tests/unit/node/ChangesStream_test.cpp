// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/node/NodeFixture.h"

#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct StreamFixture : NodeFixture
{
    StreamFixture() { ask("PUT", "/db"); }

    std::shared_ptr<QIODevice> follow(const QByteArray& query)
    {
        const HttpResponse response = ask("GET", "/db/_changes?feed=continuous" + query);
        REQUIRE(response.status == 200);
        REQUIRE(response.source);
        return response.source;
    }
    // What the feed has for its reader now, the lines of it.
    static QList<QByteArray> linesOf(QIODevice& feed)
    {
        QByteArray text;
        for (QByteArray piece = feed.read(1000); !piece.isEmpty(); piece = feed.read(1000))
            text += piece;
        QList<QByteArray> lines = text.split('\n');
        lines.removeLast();
        return lines;
    }
    static QStringList idsOf(QIODevice& feed)
    {
        QStringList ids;
        for (const QByteArray& line : linesOf(feed))
            ids.append(QJsonDocument::fromJson(line)["id"_L1].toString());
        return ids;
    }
};

} // namespace

TEST_CASE_METHOD(StreamFixture, "A continuous feed tells what is there and then what comes",
                 "[node][changes]")
{
    put("/db/甲", "{}");
    const auto feed = follow("&include_docs=true");
    const auto lines = linesOf(*feed);
    REQUIRE(lines.size() == 1);
    CHECK(QJsonDocument::fromJson(lines[0])["doc"_L1]["_id"_L1] == u"甲"_s);
    CHECK_FALSE(feed->atEnd());
    bool isWoken = false;
    QObject::connect(feed.get(), &QIODevice::readyRead, &client, [&] { isWoken = true; });
    put("/db/乙", "{}");
    REQUIRE(QTest::qWaitFor([&] { return isWoken; }));
    CHECK(idsOf(*feed) == QStringList{u"乙"_s});
    CHECK(idsOf(*feed).isEmpty());
    CHECK_FALSE(feed->atEnd());
}

TEST_CASE_METHOD(StreamFixture, "A continuous feed that hears nothing ends with its time and says where",
                 "[node][changes]")
{
    put("/db/a", "{}");
    const auto feed = follow("&since=now&timeout=5000");
    CHECK(linesOf(*feed).isEmpty());
    clock.advance(4999ms);
    CHECK(linesOf(*feed).isEmpty());
    clock.advance(1ms);
    CHECK(linesOf(*feed) == QList<QByteArray>{R"({"last_seq":1,"pending":0})"});
    CHECK(feed->atEnd());
}

TEST_CASE_METHOD(StreamFixture, "What is told begins the time of silence anew", "[node][changes]")
{
    const auto feed = follow("&timeout=5000");
    CHECK(linesOf(*feed).isEmpty());
    clock.advance(4s);
    put("/db/a", "{}");
    QCoreApplication::processEvents();
    CHECK(idsOf(*feed) == QStringList{u"a"_s});
    clock.advance(4s);
    CHECK_FALSE(feed->atEnd());
    CHECK(linesOf(*feed).isEmpty());
    clock.advance(1s);
    CHECK(linesOf(*feed).size() == 1);
    CHECK(feed->atEnd());
}

TEST_CASE_METHOD(StreamFixture, "A heartbeat is an empty line after each silence, and the feed stays",
                 "[node][changes]")
{
    const auto feed = follow("&heartbeat=1000&timeout=10");
    CHECK(linesOf(*feed).isEmpty());
    for (int beat = 0; beat < 100; ++beat) {
        clock.advance(1s);
        CHECK(linesOf(*feed) == QList<QByteArray>{QByteArray()});
    }
    // Who does not read finds one beat, not all of them.
    clock.advance(60s);
    CHECK(linesOf(*feed).size() == 1);
    CHECK_FALSE(feed->atEnd());
}

TEST_CASE_METHOD(StreamFixture, "A continuous feed ends with its limit and tells what is left",
                 "[node][changes]")
{
    for (const char* id : {"a", "b", "c"})
        put(QByteArray("/db/") + id, "{}");
    const auto limited = follow("&limit=2");
    const auto lines = linesOf(*limited);
    REQUIRE(lines.size() == 3);
    CHECK(lines[2] == R"({"last_seq":2,"pending":1})");
    CHECK(limited->atEnd());
    const auto none = follow("&limit=0");
    CHECK(linesOf(*none) == QList<QByteArray>{R"({"last_seq":0,"pending":3})"});
    const auto backwards = follow("&descending=true&limit=2");
    CHECK(idsOf(*backwards) == QStringList{u"c"_s, u"b"_s, QString()});
    CHECK(backwards->atEnd());
}

TEST_CASE_METHOD(StreamFixture, "More rows than are read at once all come, in order", "[node][changes]")
{
    QByteArray docs;
    QStringList ids;
    for (int i = 0; i < 350; ++i) {
        ids.append(QString::number(i));
        docs += R"({"_id":")" + QByteArray::number(i) + R"("},)";
    }
    docs.chop(1);
    REQUIRE(ask("POST", "/db/_bulk_docs", R"({"docs":[)" + docs + "]}").status == 201);
    CHECK(idsOf(*follow({})) == ids);
    CHECK(idsOf(*follow("&limit=250")).size() == 251);
}

TEST_CASE_METHOD(StreamFixture,
                 "A continuous feed ends when its database is removed, and goes with its reader",
                 "[node][changes]")
{
    put("/db/a", "{}");
    const auto feed = follow("&heartbeat=1000");
    CHECK(linesOf(*feed).size() == 1);
    const size_t timers = clock.pendingTimers();
    {
        const auto gone = follow("&heartbeat=1000");
    }
    bool isWoken = false;
    QObject::connect(feed.get(), &QIODevice::readyRead, &client, [&] { isWoken = true; });
    ask("DELETE", "/db");
    CHECK(isWoken);
    CHECK(linesOf(*feed) == QList<QByteArray>{R"({"last_seq":1,"pending":0})"});
    CHECK(feed->atEnd());
    clock.advance(60s);
    CHECK(clock.pendingTimers() <= timers);
}
