// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "Rows and documents that come twice are stored once", "[wire]")
{
    QByteArray changes = ThreeChanges;
    changes.replace("{\"seq\":2,",
                    R"({"seq":1,"id":"plan:静夜思","changes":[{"rev":"1-aa"},{"rev":"1-aa"}]},{"seq":2,)");
    QByteArray documents = ThreeDocuments;
    const QByteArray first =
        documents.mid(documents.indexOf("{\"id\""),
                      documents.indexOf(",\n{\"id\":\"plan:春晓\"") - documents.indexOf("{\"id\""));
    documents.replace("{\"results\":[", "{\"results\":[" + first + ',');
    server->always("GET", "/space-js01/_changes", ScriptedTransport::json(changes));
    server->once("GET", "/space-js01/_changes", ScriptedTransport::json(changes));
    server->once("POST", "/space-js01/_bulk_get", ScriptedTransport::json(documents));
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 3);
    CHECK(summary->progress.counts.docsWritten == 3);
    CHECK(store.state(u"plan:静夜思"_s).leaves.size() == 1);
}

TEST_CASE_METHOD(WireFixture, "A document that nobody asked for is not stored", "[wire]")
{
    QByteArray documents = ThreeDocuments;
    documents.replace(
        "{\"results\":[",
        R"({"results":[{"id":"plan:x","docs":[{"ok":{"_id":"plan:x","_rev":"1-x","title":"?"}}]},)");
    server->once("POST", "/space-js01/_bulk_get", ScriptedTransport::json(documents));
    REQUIRE(pullToEnd());
    CHECK(store.documents() == 3);
}
