// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Rules.h"
#include "support/SignedSchool.h"
#include "unit/node/NodeFixture.h"

#include <QJsonArray>
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

    // A plan as a PC of its author writes it, for _bulk_docs with new_edits:false.
    static QJsonObject planOf(const QString& author, const QString& id)
    {
        return documentOf(SchoolPc(UserId(author))
                              .save(DatabaseName(u"space-js01"_s), DocId(id),
                                    {{u"kind"_s, u"plan"_s}, {u"author"_s, author}}));
    }
    // The same for a PUT.
    static QByteArray firstPlanOf(const QString& author, const QString& id)
    {
        QJsonObject plan = planOf(author, id);
        plan.remove(u"_rev"_s);
        plan.remove(u"_revisions"_s);
        return textOf(plan);
    }
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
    CHECK(ask("PUT", "/space-js01/plan:1", firstPlanOf(u"js01"_s, u"plan:1"_s)).status == 201);
    const auto refused = ask("PUT", "/space-js01/plan:2", firstPlanOf(u"js02"_s, u"plan:2"_s));
    CHECK(refused.status == 403);
    CHECK(reasonOf(refused).startsWith(u"wrong-author: "));
    asAdmin();
    CHECK(ask("PUT", "/space-js01/plan:2", R"({"kind":"plan","author":"js02"})").status == 201);
}

TEST_CASE_METHOD(RulesFixture, "A document that a rule refuses leaves the others of its batch alone",
                 "[node][rules]")
{
    asTeacher();
    const QJsonArray docs{planOf(u"js01"_s, u"plan:1"_s), planOf(u"js02"_s, u"plan:2"_s),
                          planOf(u"js01"_s, u"plan:3"_s)};
    const auto answer =
        ask("POST", "/space-js01/_bulk_docs", textOf({{u"new_edits"_s, false}, {u"docs"_s, docs}}));
    CHECK(answer.status == 201);
    CHECK(ask("GET", "/space-js01/plan:1").status == 200);
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
    const QByteArray plan = firstPlanOf(u"js01"_s, u"plan:1"_s);
    CHECK(ask("PUT", "/space-js01/plan:1", plan).status == 201);
    CHECK(ask("PUT", "/space-js01/plan:1", plan).status == 409);
    const auto bulk = [](const QString& id, const QJsonValue& title) {
        const Revision saved =
            SchoolPc(UserId(u"js01"_s))
                .save(DatabaseName(u"space-js01"_s), DocId(id),
                      {{u"kind"_s, u"plan"_s}, {u"author"_s, u"js01"_s}, {u"title"_s, title}});
        return textOf({{u"new_edits"_s, false}, {u"docs"_s, QJsonArray{documentOf(saved)}}});
    };
    const QByteArray revision = bulk(u"plan:2"_s, u"静夜思"_s);
    CHECK(ask("POST", "/space-js01/_bulk_docs", revision).body.trimmed() == "[]");
    CHECK(ask("POST", "/space-js01/_bulk_docs", revision).body.trimmed() == "[]");
    const QByteArray branch = bulk(u"plan:2"_s, u"春晓"_s);
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
