// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray QuietNight =
    R"([{"ok":{"_id":"plan:静夜思","_rev":"1-aa","_revisions":{"start":1,"ids":["aa"]},"title":"静夜思"}}])";
const QByteArray SpringDawn =
    R"([{"ok":{"_id":"plan:春晓","_rev":"1-bb","_revisions":{"start":1,"ids":["bb"]},"title":"春晓"}}])";
const QByteArray RareCharacters =
    R"([{"ok":{"_id":"plan:𠮷䶮","_rev":"2-cc","_revisions":{"start":2,"ids":["cc","c0"]},"title":"𠮷䶮"}}])";

void answerOneByOne(ScriptedTransport& server)
{
    const auto path = [](const char* name) {
        return "/space-js01/plan%3A" + QByteArray(name).toPercentEncoding() + '?';
    };
    server.always("GET", path("静夜思"), ScriptedTransport::json(QuietNight));
    server.always("GET", path("春晓"), ScriptedTransport::json(SpringDawn));
    server.always("GET", path("𠮷䶮"), ScriptedTransport::json(RareCharacters));
}

} // namespace

TEST_CASE_METHOD(WireFixture, "A server without _bulk_get is asked for documents one by one, and remembered",
                 "[wire]")
{
    const int status = GENERATE(404, 405, 501, 400);
    server->always("POST", "/space-js01/_bulk_get", ScriptedTransport::error(status, "not_found", "missing"));
    answerOneByOne(*server);
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 3);
    CHECK(summary->refused.empty());
    CHECK(server->count("POST", "/space-js01/_bulk_get") == 2); // both under way before the first answer
    CHECK(server->unexpected().isEmpty());
}

TEST_CASE_METHOD(WireFixture, "A document that _bulk_get leaves out is asked for alone", "[wire]")
{
    QByteArray two = ThreeDocuments;
    const auto middle = two.indexOf("{\"id\":\"plan:春晓\"");
    two.remove(middle, two.indexOf("{\"id\":\"plan:𠮷䶮\"") - middle);
    server->always("POST", "/space-js01/_bulk_get", ScriptedTransport::json(two));
    answerOneByOne(*server);
    REQUIRE(pullToEnd());
    CHECK(store.documents() == 3);
    CHECK(server->count("GET", "/space-js01/plan%3A") == 1);
}

TEST_CASE_METHOD(WireFixture, "A document that the server cannot give is named, and the rest goes on",
                 "[wire]")
{
    server->always("POST", "/space-js01/_bulk_get", ScriptedTransport::error(404, "not_found", "missing"));
    answerOneByOne(*server);
    server->once("GET", "/space-js01/plan%3A" + QByteArray("春晓").toPercentEncoding(),
                 ScriptedTransport::json(R"([{"missing":"1-bb"}])"));
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 2);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].id == DocId(u"plan:春晓"_s));
    CHECK(summary->refused[0].error == u"not_found"_s);
}
