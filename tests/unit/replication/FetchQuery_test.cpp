// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/FetchQuery.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

RevId revOf(const char* text)
{
    return *RevId::parse(text);
}

Revision revision(const QString& id, const char* text, const QList<QByteArray>& ancestry)
{
    Revision made;
    made.id = DocId(id);
    made.rev = revOf(text);
    made.ancestry = ancestry;
    return made;
}

} // namespace

TEST_CASE("A revision, its descendant and a failure each answer an item", "[replication][fetch]")
{
    couch::BulkGetQuery query;
    query.items = {{DocId(u"same"_s), revOf("1-a"), {}},     {DocId(u"newer"_s), revOf("1-b"), {}},
                   {DocId(u"refused"_s), revOf("1-c"), {}},  {DocId(u"unnamed"_s), revOf("1-d"), {}},
                   {DocId(u"left out"_s), revOf("1-e"), {}}, {DocId(u"other branch"_s), revOf("1-f"), {}}};
    couch::BulkGetAnswer answer;
    answer.revisions = {revision(u"same"_s, "1-a", {"a"}), revision(u"newer"_s, "3-z", {"z", "y", "b"}),
                        revision(u"other branch"_s, "2-q", {"q", "g"})};
    answer.failures = {{DocId(u"refused"_s), revOf("1-c"), u"not_found"_s, {}},
                       {DocId(u"unnamed"_s), {}, u"bad_document"_s, {}}};

    const auto rest = unanswered(query, answer).items;
    REQUIRE(rest.size() == 2);
    CHECK(rest[0].id == DocId(u"left out"_s));
    CHECK(rest[1].id == DocId(u"other branch"_s));
}

TEST_CASE("Items of one document are asked for together", "[replication][fetch]")
{
    couch::BulkGetQuery query;
    query.latest = false;
    query.items = {{DocId(u"甲"_s), revOf("1-a"), {}},
                   {DocId(u"乙"_s), revOf("1-b"), {}},
                   {DocId(u"甲"_s), revOf("2-c"), {}}};
    const auto queries = byDocument(query);
    REQUIRE(queries.size() == 2);
    CHECK_FALSE(queries[1].latest);
    CHECK(queries[0].items.size() == 2);
    CHECK(queries[1].items.size() == 1);
}
