// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Changes.h"
#include "unit/couch/CouchFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace shanke::couch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("A query for changes says the same on both sides", "[couch][changes]")
{
    const ChangesQuery query{.since = Sequence::fromJson(u"12-g1AAA+/="_s),
                             .limit = 500,
                             .allLeaves = true,
                             .longpoll = true,
                             .timeout = 20s,
                             .docIds = QList<DocId>{docId("plan:静夜思"), docId("𠮷\"")},
                             .includeDocs = true};
    const HttpRequest request = encodeRequest(u"school/fxz+a"_s, query);
    CHECK(request.target.startsWith("/school%2Ffxz%2Ba/_changes?"));
    CHECK(request.idleTimeout > query.timeout);
    const auto read = decodeChangesRequest(request);
    REQUIRE(read);
    CHECK(read->since == query.since);
    CHECK(read->limit == query.limit);
    CHECK(read->allLeaves);
    CHECK(read->longpoll);
    CHECK(read->timeout == query.timeout);
    CHECK(read->docIds == query.docIds);
    CHECK(read->includeDocs);
}

TEST_CASE("The simplest query reads all from the beginning", "[couch][changes]")
{
    const auto read = decodeChangesRequest({.target = "/db/_changes"});
    REQUIRE(read);
    CHECK(read->since.toNumber() == 0);
    CHECK(read->limit == 0);
    CHECK_FALSE(read->allLeaves);
    CHECK_FALSE(read->longpoll);
    CHECK(decodeChangesRequest({.target = "/db/_changes?since=now"})->since.queryText() == "now");
    CHECK(kindOf(decodeChangesRequest({.target = "/db/_changes?filter=app/mine"})) == ErrorKind::NotFound);
}

TEST_CASE("What CouchDB can be asked is read, and what is not done is refused", "[couch][changes]")
{
    const auto read = [](const QByteArray& parameters) {
        return decodeChangesRequest({.target = "/db/_changes?" + parameters});
    };
    const auto all =
        read("feed=live&heartbeat=true&descending=true&include_docs=true&conflicts=true&attachments="
             "true&att_encoding_info=true&filter=_design&limit=7&last-event-id=3&seq_interval=10");
    REQUIRE(all);
    CHECK(all->continuous);
    CHECK_FALSE(all->longpoll);
    CHECK(all->heartbeat == 60s);
    CHECK((all->descending && all->includeDocs && all->conflicts && all->attachmentData && all->designOnly));
    CHECK(all->limit == 7);
    CHECK_FALSE(all->countOnly);
    CHECK(all->since.toNumber() == 3);
    CHECK(read("limit=0")->countOnly);
    CHECK(read("since=5&last-event-id=3")->since.toNumber() == 5);
    CHECK(read("heartbeat=500&timeout=700")->heartbeat == 500ms);
    CHECK(read("feed=normal&style=main_only&heartbeat=false&descending=false")->heartbeat == 0ms);
    for (const char* bad : {"feed=eventsource", "feed=", "style=other", "filter=_view", "filter=_selector",
                            "filter=none", "limit=-1", "limit=x", "timeout=-1", "heartbeat=0", "heartbeat=-5",
                            "descending=1", "include_docs=yes", "filter=_doc_ids",
                            "filter=_doc_ids&doc_ids=5", "filter=_doc_ids&doc_ids=%5B5%5D"})
        CHECK(kindOf(read(bad)) == ErrorKind::InvalidInput);
}

TEST_CASE("A row and the end of an endless feed are lines", "[couch][changes]")
{
    const Change change{.sequence = Sequence::fromNumber(7),
                        .id = docId("plan:静夜思"),
                        .revs = revs({"2-b", "2-a"}),
                        .deleted = true};
    CHECK(changeText(change) + '\n' ==
          "{\"seq\":7,\"id\":\"plan:静夜思\",\"changes\":[{\"rev\":\"2-b\"},{\"rev\":"
          "\"2-a\"}],\"deleted\":true}\n");
    CHECK(lastLine(Sequence::fromNumber(9), 3) == "{\"last_seq\":9,\"pending\":3}\n");
}

TEST_CASE("A page of changes says the same on both sides", "[couch][changes]")
{
    ChangesPage page{.lastSequence = Sequence::fromNumber(9), .pending = 3};
    page.rows.push_back(
        {.sequence = Sequence::fromNumber(7), .id = docId("plan:静夜思"), .revs = revs({"2-b", "2-a"})});
    page.rows.push_back({.sequence = Sequence::fromNumber(9),
                         .id = docId("a\n\"\\"),
                         .revs = revs({"3-c"}),
                         .deleted = true,
                         .document = R"({"_id":"x"})"});
    const auto read = decodeChangesResponse({.headers = {{"Content-Type", "application/json"}},
                                             .body = ChangesStart + changeText(page.rows[0]) + ",\n" +
                                                     changeText(page.rows[1]) +
                                                     changesEnd(page.lastSequence, page.pending)});
    REQUIRE(read);
    CHECK(read->lastSequence == page.lastSequence);
    CHECK(read->pending == 3);
    REQUIRE(read->rows.size() == 2);
    for (size_t i = 0; i < 2; ++i) {
        CHECK(read->rows[i].sequence == page.rows[i].sequence);
        CHECK(read->rows[i].id == page.rows[i].id);
        CHECK(read->rows[i].revs == page.rows[i].revs);
        CHECK(read->rows[i].deleted == page.rows[i].deleted);
        CHECK(read->rows[i].document == page.rows[i].document);
    }
}

TEST_CASE("A sequence of any form comes back exactly as it was", "[couch][changes][sequence]")
{
    for (const QByteArray& seq :
         {QByteArray("12"), QByteArray(R"("12-g1AAAACReJzLYWBg")"), QByteArray(R"([12,"g1AA"])"),
          QByteArray(R"({"z":1, "a":[2,  3]})"), QByteArray("123456789012345678901234567890")}) {
        const auto page =
            decodeChangesResponse(json(R"({"results":[{"seq":)" + seq +
                                       R"(,"id":"a","changes":[{"rev":"1-a"}]}],"last_seq":)" + seq + "}"));
        REQUIRE(page);
        CHECK(page->lastSequence.jsonText() == seq);
        CHECK(page->rows[0].sequence.jsonText() == seq);
    }
    CHECK(Sequence::fromJsonText(R"("12-g1A")").queryText() == "12-g1A");
    CHECK(Sequence::fromJsonText("[1,\"a\"]").queryText() == "[1,\"a\"]");
    CHECK(Sequence::fromQueryText("12") == Sequence::fromNumber(12));
    CHECK(Sequence::fromJsonText("null").isEmpty());
}

TEST_CASE("Members in another order, unknown ones and rows that stand twice do no harm", "[couch][changes]")
{
    const auto page = decodeChangesResponse(json(
        R"({"pending":0,"last_seq":"2-x","extra":{"a":[1]},"results":[
            {"changes":[{"rev":"1-a"},{"rev":"1-a"}],"id":"a","seq":"1-x","new":null},
            {"seq":"1-x","id":"a","changes":[{"rev":"1-a"}]},
            {"seq":"2-x","id":"a","changes":[{"rev":"2-b"}],"deleted":true}]})"));
    REQUIRE(page);
    REQUIRE(page->rows.size() == 2);
    CHECK(page->rows[0].revs == revs({"1-a"}));
    CHECK(page->rows[1].deleted);
}

TEST_CASE("A page without last_seq, or with a row that names nothing, is not accepted", "[couch][changes]")
{
    CHECK(kindOf(decodeChangesResponse(json(R"({"results":[]})"))) == ErrorKind::Protocol);
    CHECK(kindOf(decodeChangesResponse(json(R"({"last_seq":1})"))) == ErrorKind::Protocol);
    for (const char* row :
         {"{}", "1", R"({"seq":1,"id":"a","changes":[]})", R"({"seq":1,"changes":[{"rev":"1-a"}]})",
          R"({"seq":1,"id":5,"changes":[{"rev":"1-a"}]})"})
        CHECK(kindOf(decodeChangesResponse(
                  json(R"({"results":[)" + QByteArray(row) + R"(],"last_seq":1})"))) == ErrorKind::Protocol);
    checkRefusesStrangers(decodeChangesResponse);
}

TEST_CASE("A revision that cannot be read spoils only its row", "[couch][changes]")
{
    const auto page = decodeChangesResponse(
        json(R"({"results":[{"seq":1,"id":"a","changes":[{"rev":"nonsense"}]}],"last_seq":1})"));
    REQUIRE(page);
    CHECK(page->rows[0].revs == QList<RevId>{RevId()});
}

TEST_CASE("A page that was cut anywhere is not accepted", "[couch][changes]")
{
    const QByteArray whole = R"({"results":[{"seq":1,"id":"计划","changes":[{"rev":"1-a"}]}],"last_seq":1})";
    REQUIRE(decodeChangesResponse(json(whole)));
    for (qsizetype size = 1; size < whole.size(); ++size)
        CHECK_FALSE(decodeChangesResponse(json(whole.first(size))));
}
