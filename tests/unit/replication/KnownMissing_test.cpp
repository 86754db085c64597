// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/KnownMissing.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DocId Plan(u"plan:静夜思"_s);

couch::DocRevs revisions(const QList<RevId>& revs)
{
    return {Plan, revs};
}

RevId revision(const char* text)
{
    return *RevId::parse(text);
}

} // namespace

TEST_CASE("What a target lacks is known until it is sent", "[replication][missing]")
{
    KnownMissing known;
    const auto asked = revisions({revision("2-a"), revision("2-b")});
    CHECK_FALSE(known.find(asked, 0s));
    known.note({asked}, {{Plan, {revision("2-b")}, {revision("1-a")}}}, 0s);
    const auto found = known.find(asked, 1s);
    REQUIRE(found);
    CHECK(found->missing == QList<RevId>{revision("2-b")});
    CHECK(found->possibleAncestors == QList<RevId>{revision("1-a")});
    known.forget(Plan);
    CHECK_FALSE(known.find(asked, 1s));
}

TEST_CASE("A document that has changed since is asked about", "[replication][missing]")
{
    KnownMissing known;
    known.note({revisions({revision("1-a")})}, {{Plan, {revision("1-a")}, {}}}, 0s);
    CHECK_FALSE(known.find(revisions({revision("2-b")}), 1s));
    CHECK_FALSE(known.find(revisions({revision("1-a"), revision("1-b")}), 1s));
    CHECK(known.find(revisions({revision("1-a")}), 1s));
}

TEST_CASE("What the target has is asked again: it may have been put back since", "[replication][missing]")
{
    KnownMissing known;
    known.note({revisions({revision("1-a")})}, {}, 0s);
    CHECK_FALSE(known.find(revisions({revision("1-a")}), 1s));
}

TEST_CASE("After minutes it may have come to the target on another way", "[replication][missing]")
{
    KnownMissing known;
    const auto asked = revisions({revision("1-a")});
    known.note({asked}, {{Plan, {revision("1-a")}, {}}}, 0s);
    CHECK(known.find(asked, 1min));
    CHECK_FALSE(known.find(asked, 1h));
}
