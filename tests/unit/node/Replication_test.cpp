// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/node/NodeFixture.h"

#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ReplicationFixture : NodeFixture
{
    ReplicationFixture() { ask("PUT", "/db"); }

    QJsonArray array(const QByteArray& method, const QByteArray& target, const QByteArray& body = {})
    {
        return QJsonDocument::fromJson(ask(method, target, body).body).array();
    }
    QStringList changedIds(const QByteArray& query)
    {
        QStringList ids;
        for (const QJsonValue& row : object("GET", "/db/_changes" + query)["results"_L1].toArray())
            ids.append(row["id"_L1].toString());
        return ids;
    }
    QStringList listedIds(const QByteArray& query)
    {
        QStringList ids;
        for (const QJsonValue& row : object("GET", "/db/_all_docs" + query)["rows"_L1].toArray())
            ids.append(row["id"_L1].toString(row["key"_L1].toString()));
        return ids;
    }
};

} // namespace

TEST_CASE_METHOD(ReplicationFixture, "A batch writes each document or says why not", "[node][bulk]")
{
    const QByteArray rev = put("/db/old", "{}");
    const QJsonArray rows =
        array("POST", "/db/_bulk_docs",
              R"({"docs":[{"_id":"甲"},{"n":1},{"_id":"old","n":2},{"_id":"甲"},{"_id":"old","_rev":")" +
                  rev + R"(","_deleted":true}]})");
    REQUIRE(rows.size() == 5);
    CHECK(rows[0]["ok"_L1] == true);
    CHECK(rows[1]["id"_L1].toString().size() == 32);
    CHECK(rows[2]["error"_L1] == u"conflict"_s);
    CHECK(rows[2]["id"_L1] == u"old"_s);
    CHECK(rows[3]["error"_L1] == u"conflict"_s);
    CHECK(rows[4]["rev"_L1].toString().startsWith(u"2-"_s));
    CHECK(ask("POST", "/db/_bulk_docs", R"({"docs":[{"_id":"fine"},{"_id":"_bad"}]})").status == 400);
    CHECK(ask("GET", "/db/fine").status == 404);
    CHECK(ask("POST", "/db/_bulk_docs", "[]").status == 400);
}

TEST_CASE_METHOD(ReplicationFixture, "new_edits:false grafts revisions and answers failures only",
                 "[node][bulk]")
{
    const QByteArray batch = R"({"new_edits":false,"docs":[
        {"_id":"计划","_rev":"3-c","_revisions":{"start":3,"ids":["c","b","a"]},"n":3},
        {"_id":"计划","_rev":"2-x","_revisions":{"start":2,"ids":["x","a"]},"n":2},
        {"_id":"no-rev"},{"_id":"_bad","_rev":"1-a"},{"_id":"坏","_rev":"?"}]})";
    for (int i = 0; i < 2; ++i) {
        const QJsonArray refused = array("POST", "/db/_bulk_docs", batch);
        REQUIRE(refused.size() == 3);
        CHECK(refused[0]["id"_L1] == u"no-rev"_s);
        CHECK(refused[1]["id"_L1] == u"_bad"_s);
        CHECK(refused[1]["rev"_L1] == u"1-a"_s);
        CHECK(refused[2]["id"_L1] == u"坏"_s);
    }
    const QJsonObject plan = object("GET", "/db/%E8%AE%A1%E5%88%92?conflicts=true");
    CHECK(plan["_rev"_L1] == u"3-c"_s);
    CHECK(plan["_conflicts"_L1].toArray() == QJsonArray{u"2-x"_s});
}

TEST_CASE_METHOD(ReplicationFixture, "_revs_diff names what is missing and what could be built on",
                 "[node][bulk]")
{
    const QByteArray rev = put("/db/a", "{}");
    const QJsonObject diff =
        object("POST", "/db/_revs_diff", R"({"a":[")" + rev + R"(","2-x"],"b":["1-y"],"c":[]})");
    CHECK(diff["a"_L1]["missing"_L1].toArray() == QJsonArray{u"2-x"_s});
    CHECK(diff["a"_L1]["possible_ancestors"_L1].toArray() == QJsonArray{QString::fromUtf8(rev)});
    CHECK(diff["b"_L1]["missing"_L1].toArray() == QJsonArray{u"1-y"_s});
    CHECK_FALSE(diff.contains("c"_L1));
    CHECK(object("POST", "/db/_revs_diff", R"({"a":[")" + rev + R"("]})").isEmpty());
    CHECK(ask("POST", "/db/_revs_diff", "nonsense").status == 400);
}

TEST_CASE_METHOD(ReplicationFixture,
                 "_bulk_get answers revisions, winners, leaves of old ones, and what is missing",
                 "[node][bulk]")
{
    const QByteArray rev = put("/db/a", R"({"n":1})");
    ask("PUT", "/db/b?new_edits=false", R"({"_rev":"2-y","_revisions":{"start":2,"ids":["y","x"]}})");
    const QJsonArray results =
        object("POST", "/db/_bulk_get?revs=true&latest=true",
               R"({"docs":[{"id":"a","rev":")" + rev +
                   R"("},{"id":"a"},{"id":"b","rev":"1-x"},{"id":"no","rev":"1-z"},{"id":"never"}]})")
            ["results"_L1]
                .toArray();
    const auto docs = [&](const QString& id) {
        QJsonArray found;
        for (const QJsonValue& row : results) {
            if (row["id"_L1] == id)
                found.append(row["docs"_L1][0]);
        }
        return found;
    };
    CHECK(docs(u"a"_s).size() == 2);
    CHECK(docs(u"a"_s)[1]["ok"_L1]["n"_L1] == 1);
    CHECK(docs(u"b"_s)[0]["ok"_L1]["_rev"_L1] == u"2-y"_s);
    CHECK(docs(u"b"_s)[0]["ok"_L1]["_revisions"_L1]["start"_L1] == 2);
    CHECK(docs(u"no"_s)[0]["error"_L1]["error"_L1] == u"not_found"_s);
    CHECK(docs(u"never"_s)[0]["error"_L1]["error"_L1] == u"not_found"_s);
    CHECK(ask("POST", "/db/_bulk_get", R"({"docs":5})").status == 400);
}

TEST_CASE_METHOD(ReplicationFixture, "An entry of _bulk_get that cannot be read spoils only itself",
                 "[node][bulk][hostile]")
{
    put("/db/a", "{}");
    const QJsonValue results =
        object("POST", "/db/_bulk_get",
               R"({"docs":[{"rev":"1-a"},{"id":"a","rev":"bad"},{"id":"a"}]})")["results"_L1];
    CHECK(results[0]["docs"_L1][0]["error"_L1]["error"_L1] == u"bad_request"_s);
    CHECK(results[1]["docs"_L1][0]["error"_L1]["reason"_L1] == u"Invalid rev format"_s);
    CHECK(results[2]["docs"_L1][0]["ok"_L1]["_id"_L1] == u"a"_s);
}

TEST_CASE_METHOD(ReplicationFixture,
                 "latest=true answers the newest leaves of a branch, also of one that is here",
                 "[node][bulk]")
{
    const QByteArray first = put("/db/a", R"({"n":1})");
    const QByteArray second = put("/db/a?rev=" + first, R"({"n":2})");
    ask("PUT", "/db/a?new_edits=false",
        R"({"_rev":"3-x","_deleted":true,"_revisions":{"start":3,"ids":["x",")" + second.mid(2) + R"("]}})");
    ask("PUT", "/db/a?new_edits=false", R"({"_rev":"1-other"})");
    const auto revs = [&](const QByteArray& query) {
        QStringList found;
        const auto docs =
            object("POST", "/db/_bulk_get" + query, R"({"docs":[{"id":"a","rev":")" + first + R"("}]})");
        for (const QJsonValue& doc : docs["results"_L1][0]["docs"_L1].toArray())
            found.append(doc["ok"_L1]["_rev"_L1].toString());
        return found;
    };
    CHECK(revs({}) == QStringList{QString::fromUtf8(first)});
    CHECK(revs("?latest=true") == QStringList{u"3-x"_s});
    put("/db/a?rev=1-other", R"({"n":3})");
    CHECK(revs("?latest=true") == QStringList{u"3-x"_s});
}

TEST_CASE_METHOD(ReplicationFixture, "Local documents of a batch count as those of one request do",
                 "[node][bulk]")
{
    const auto row = [&](const QByteArray& document) {
        return array("POST", "/db/_bulk_docs", R"({"docs":[)" + document + "]}")[0].toObject();
    };
    CHECK(row(R"({"_id":"_local/记","n":1})")["rev"_L1] == u"0-1"_s);
    CHECK(row(R"({"_id":"_local/记","n":2})")["error"_L1] == u"conflict"_s);
    CHECK(row(R"({"_id":"_local/记","_rev":"0-1","n":2})")["rev"_L1] == u"0-2"_s);
    CHECK(object("GET", "/db/_local/%E8%AE%B0")["n"_L1] == 2);
    CHECK(row(R"({"_id":"_local/记","_rev":"0-2","_deleted":true})")["ok"_L1] == true);
    CHECK(ask("GET", "/db/_local/%E8%AE%B0").status == 404);
    CHECK(row(R"({"_id":"_local/shanke:security"})")["error"_L1] == u"forbidden"_s);
    CHECK(row(R"({"_id":"_local/"})")["error"_L1] == u"forbidden"_s);
}

TEST_CASE_METHOD(ReplicationFixture, "Whoever knows more than the store has hears it from the beginning",
                 "[node][changes]")
{
    put("/db/a", "{}");
    CHECK(changedIds("?since=2") == QStringList{u"a"_s});
    CHECK(changedIds("?since=1").isEmpty());
    CHECK(changedIds("?since=99999999999999999999") == QStringList{u"a"_s});
    CHECK(changedIds("?since=7&feed=longpoll") == QStringList{u"a"_s});
    ask("DELETE", "/db");
    ask("PUT", "/db");
    HttpResponse waiting{.status = 0};
    start({.target = "/db/_changes?feed=longpoll&since=5"}, waiting);
    put("/db/b", "{}");
    REQUIRE(QTest::qWaitFor([&] { return waiting.status != 0; }));
    CHECK(objectOf(waiting)["results"_L1][0]["id"_L1] == u"b"_s);
}

TEST_CASE_METHOD(ReplicationFixture, "Changes come in order, each document once, from where one left off",
                 "[node][changes]")
{
    put("/db/a", "{}");
    const QByteArray rev = put("/db/b", "{}");
    put("/db/a?rev=" + object("GET", "/db/a")["_rev"_L1].toString().toUtf8(), R"({"n":2})");
    ask("DELETE", "/db/b?rev=" + rev);
    CHECK(changedIds({}) == QStringList{u"a"_s, u"b"_s});
    const QJsonObject first = object("GET", "/db/_changes?limit=1");
    CHECK(first["results"_L1][0]["id"_L1] == u"a"_s);
    CHECK(first["pending"_L1] == 1);
    const QByteArray since = QByteArray::number(first["last_seq"_L1].toInteger());
    const QJsonObject rest = object("GET", "/db/_changes?include_docs=true&since=" + since);
    CHECK(rest["results"_L1][0]["deleted"_L1] == true);
    CHECK(rest["results"_L1][0]["doc"_L1]["_id"_L1] == u"b"_s);
    CHECK(changedIds("?since=now").isEmpty());
    CHECK(changedIds("?filter=_doc_ids&doc_ids=%5B%22b%22%5D") == QStringList{u"b"_s});
    CHECK(objectOf(
              ask("POST", "/db/_changes?filter=_doc_ids&limit=1", R"({"doc_ids":["b","a"]})"))["results"_L1]
              .toArray()
              .size() == 1);
    CHECK(ask("GET", "/db/_changes?since=12-foreign").status == 400);
    CHECK(ask("GET", "/db/_changes?filter=a/b").status == 404);
}

TEST_CASE_METHOD(ReplicationFixture, "style=all_docs names every leaf, winner first", "[node][changes]")
{
    for (const char* side : {"left", "right"})
        ask("PUT", "/db/plan?new_edits=false",
            QByteArray(R"({"_rev":"2-SIDE","_revisions":{"start":2,"ids":["SIDE","root"]}})")
                .replace("SIDE", side));
    const auto revs = [&](const QByteArray& query) {
        return object("GET", "/db/_changes" + query)["results"_L1][0]["changes"_L1].toArray();
    };
    CHECK(revs({}) == QJsonArray{QJsonObject{{u"rev"_s, u"2-right"_s}}});
    CHECK(revs("?style=all_docs").size() == 2);
    CHECK(revs("?style=all_docs")[0]["rev"_L1] == u"2-right"_s);
}

TEST_CASE_METHOD(ReplicationFixture,
                 "A longpoll answers at once when something waits, or as soon as it happens",
                 "[node][longpoll]")
{
    put("/db/a", "{}");
    CHECK(objectOf(ask("GET", "/db/_changes?feed=longpoll"))["results"_L1].toArray().size() == 1);
    HttpResponse later{.status = 0};
    start({.target = "/db/_changes?feed=longpoll&since=now"}, later);
    CHECK(later.status == 0);
    put("/db/b", "{}");
    REQUIRE(QTest::qWaitFor([&] { return later.status != 0; }));
    CHECK(objectOf(later)["results"_L1][0]["id"_L1] == u"b"_s);
    CHECK(objectOf(later)["last_seq"_L1] == 2);
}

TEST_CASE_METHOD(ReplicationFixture,
                 "A longpoll that hears nothing answers an empty page when its time is up",
                 "[node][longpoll]")
{
    HttpResponse asked{.status = 0};
    HttpResponse longest{.status = 0};
    start({.target = "/db/_changes?feed=longpoll&since=now&timeout=5000"}, asked);
    start({.target = "/db/_changes?feed=longpoll&since=now&timeout=600000&heartbeat=true"}, longest);
    clock.advance(4999ms);
    CHECK(asked.status == 0);
    clock.advance(1ms);
    CHECK(asked.status == 200);
    CHECK(objectOf(asked)["results"_L1].toArray().isEmpty());
    CHECK(longest.status == 0);
    clock.advance(20s);
    CHECK(longest.status == 200);
}

TEST_CASE_METHOD(ReplicationFixture, "A longpoll for some documents sleeps through the others",
                 "[node][longpoll]")
{
    HttpResponse named{.status = 0};
    HttpResponse any{.status = 0};
    start({.target = "/db/_changes?feed=longpoll&since=now&filter=_doc_ids&doc_ids=%5B%22b%22%5D"}, named);
    start({.target = "/db/_changes?feed=longpoll&since=now"}, any);
    put("/db/a", "{}");
    REQUIRE(QTest::qWaitFor([&] { return any.status != 0; }));
    CHECK(named.status == 0);
    put("/db/b", "{}");
    REQUIRE(QTest::qWaitFor([&] { return named.status != 0; }));
    CHECK(objectOf(named)["results"_L1][0]["id"_L1] == u"b"_s);
}

TEST_CASE_METHOD(ReplicationFixture, "A longpoll ends when its database is removed, and with its client",
                 "[node][longpoll]")
{
    HttpResponse waiting{.status = 0};
    start({.target = "/db/_changes?feed=longpoll&since=now"}, waiting);
    auto gone = std::make_unique<QObject>();
    bool called = false;
    router.handle({.target = "/db/_changes?feed=longpoll&since=now"},
                  Continuation<HttpResponse>(gone.get(), [&](auto) { called = true; }));
    gone.reset();
    QCoreApplication::processEvents();
    ask("DELETE", "/db");
    CHECK(waiting.status == 404);
    CHECK_FALSE(called);
}

TEST_CASE_METHOD(ReplicationFixture, "_all_docs lists living documents between two ids, either way",
                 "[node][alldocs]")
{
    for (const char* id : {"a", "b", "c", "%E7%94%B2", "%E4%B9%99", "%F0%A0%AE%B7"})
        put(QByteArray("/db/") + id, "{}");
    ask("DELETE", "/db/b?rev=" + object("GET", "/db/b")["_rev"_L1].toString().toUtf8());
    CHECK(listedIds({}) == QStringList{u"a"_s, u"c"_s, u"乙"_s, u"甲"_s, u"𠮷"_s});
    CHECK(listedIds("?descending=true&limit=2") == QStringList{u"𠮷"_s, u"甲"_s});
    CHECK(listedIds(R"(?startkey="b"&endkey="乙")") == QStringList{u"c"_s, u"乙"_s});
    CHECK(listedIds(R"(?startkey="b"&endkey="乙"&inclusive_end=false)") == QStringList{u"c"_s});
    CHECK(listedIds(R"(?startkey="乙"&endkey="b"&descending=true)") == QStringList{u"乙"_s, u"c"_s});
    CHECK(listedIds("?skip=1&limit=2") == QStringList{u"c"_s, u"乙"_s});
    CHECK(listedIds(R"(?key="c")") == QStringList{u"c"_s});
    const QJsonArray rows =
        object("POST", "/db/_all_docs?include_docs=true", R"({"keys":["c","b","no"]})")["rows"_L1].toArray();
    CHECK(rows[0]["doc"_L1]["_id"_L1] == u"c"_s);
    CHECK(rows[1]["value"_L1]["deleted"_L1] == true);
    CHECK(rows[1]["doc"_L1].isNull());
    CHECK(rows[2]["error"_L1] == u"not_found"_s);
    CHECK(object("GET", "/db/_all_docs")["total_rows"_L1] == 5);
    CHECK(ask("POST", "/db/_all_docs", R"({"keys":5})").status == 400);
}
