// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Rules.h"
#include "unit/node/NodeFixture.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::platform;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A node with a teacher and her space, as the platform opens it.
struct RulesFixture : NodeFixture
{
    RulesFixture() : NodeFixture(NodeAdmin{u"county"_s, u"pw"_s})
    {
        asAdmin();
        ask("PUT", "/_users");
        ask("PUT", "/_users/org.couchdb.user:js01",
            R"({"name":"js01","password":"静夜思","roles":["school:fxz:teacher"],"type":"user"})");
        ask("PUT", "/space-js01");
        ask("PUT", "/space-js01/_security",
            textOf(securityOf(PlatformDatabase::spaceOf(UserId(u"js01"_s), SchoolId(u"fxz"_s)))));
    }
    void asAdmin() { signIn(u"county"_s, u"pw"_s); }
    void asTeacher() { signIn(u"js01"_s, u"静夜思"_s); }

    QString reasonOf(const HttpResponse& response)
    {
        return QJsonDocument::fromJson(response.body)["reason"_L1].toString();
    }
};

} // namespace

TEST_CASE_METHOD(RulesFixture, "A database of the platform has rules before anybody has brought any",
                 "[node][rules]")
{
    asTeacher();
    CHECK(ask("PUT", "/space-js01/plan:1", R"({"kind":"plan","author":"js01"})").status == 201);
    const auto refused = ask("PUT", "/space-js01/plan:2", R"({"kind":"plan","author":"js02"})");
    CHECK(refused.status == 403);
    CHECK(reasonOf(refused).startsWith(u"wrong-author: "));
    asAdmin();
    CHECK(ask("PUT", "/space-js01/plan:2", R"({"kind":"plan","author":"js02"})").status == 201);
}

TEST_CASE_METHOD(RulesFixture, "A document that a rule refuses leaves the others of its batch alone",
                 "[node][rules]")
{
    asTeacher();
    const auto answer = ask("POST", "/space-js01/_bulk_docs",
                            R"({"docs":[{"_id":"plan:1","kind":"plan","author":"js01"},
                                        {"_id":"plan:2","kind":"plan","author":"js02"},
                                        {"_id":"plan:3","kind":"plan","author":"js01"}]})");
    CHECK(answer.status == 201);
    CHECK(answer.body.count("\"ok\":true") == 2);
    CHECK(answer.body.count("wrong-author: ") == 1);
    CHECK(ask("GET", "/space-js01/plan:2").status == 404);
    CHECK(ask("GET", "/space-js01/plan:3").status == 200);
}

TEST_CASE_METHOD(RulesFixture, "A revision that came before is taken again, also where nothing may change",
                 "[node][rules]")
{
    asAdmin();
    ask("PUT", "/space-js01/_design/once",
        R"({"validate_doc_update":"function (doc, old) { if (old) throw { forbidden: 'once: only once' }; }"})");
    asTeacher();
    const auto first = ask("PUT", "/space-js01/plan:1", R"({"kind":"plan","author":"js01"})");
    const auto again = ask("PUT", "/space-js01/plan:1", R"({"kind":"plan","author":"js01"})");
    CHECK(first.status == 201);
    CHECK(again.status == 409);
    const QByteArray revision = R"({"new_edits":false,"docs":[{"_id":"plan:2","_rev":"1-a","kind":"plan",
                                    "author":"js01","_revisions":{"start":1,"ids":["a"]}}]})";
    CHECK(ask("POST", "/space-js01/_bulk_docs", revision).body.trimmed() == "[]");
    CHECK(ask("POST", "/space-js01/_bulk_docs", revision).body.trimmed() == "[]");
    QByteArray branch = revision;
    branch.replace("1-a", "1-b").replace("[\"a\"]", "[\"b\"]");
    CHECK(ask("POST", "/space-js01/_bulk_docs", branch).body.contains("once: only once"));
}

TEST_CASE_METHOD(RulesFixture,
                 "The county's rules take the place of the program's own from the next write on",
                 "[node][rules]")
{
    asTeacher();
    CHECK(ask("PUT", "/space-js01/_design/shanke", R"({})").status == 403);
    asAdmin();
    REQUIRE(ask("PUT", "/space-js01/_design/shanke",
                R"({"validate_doc_update":"function () { throw { forbidden: 'closed: holidays' }; }"})")
                .status == 201);
    asTeacher();
    const auto refused = ask("PUT", "/space-js01/plan:1", R"({"kind":"plan","author":"js01"})");
    CHECK(reasonOf(refused) == u"closed: holidays");
    CHECK(ask("PUT", "/space-js01/_local/checkpoint", R"({})").status == 201);
}

TEST_CASE_METHOD(RulesFixture, "A rule sees the true size of an attachment, not what a client says of it",
                 "[node][rules]")
{
    asAdmin();
    ask("PUT", "/space-js01/_design/size",
        R"({"validate_doc_update":"function (doc) { throw { forbidden: 'size: ' + doc._attachments.data.length + doc._attachments.data.stub }; }"})");
    asTeacher();
    const auto refused = ask("PUT", "/space-js01/plan:1",
                             R"({"kind":"plan","author":"js01","_attachments":{"data":{"length":1,
                                 "content_type":"text/plain","data":"5bqK5YmN5piO5pyI5YWJ"}}})");
    CHECK(reasonOf(refused) == u"size: 15true");
}

TEST_CASE_METHOD(RulesFixture, "A database that says it is the platform's, but not what for, takes nothing",
                 "[node][rules]")
{
    asAdmin();
    ask("PUT", "/space-js01/_security", R"({"members":{"names":["js01"]},"shanke":{"kind":"attic"}})");
    asTeacher();
    const auto refused = ask("PUT", "/space-js01/plan:1", R"({"kind":"plan","author":"js01"})");
    CHECK(reasonOf(refused).startsWith(u"not-set-up: "));
}

TEST_CASE_METHOD(RulesFixture, "A database that is not the platform's has no rules but those it is given",
                 "[node][rules]")
{
    asAdmin();
    ask("PUT", "/free");
    ask("PUT", "/free/_security", R"({"members":{"names":["js01"]}})");
    asTeacher();
    CHECK(ask("PUT", "/free/anything", R"({"author":"js02"})").status == 201);
}
