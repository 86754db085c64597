// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/StoreFixture.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

struct LongHistory : StoreFixture
{
    // `count` more saves of a plan, in one transaction.
    void save(int count)
    {
        write([&](WriteTransaction& transaction) -> Result<> {
            for (int i = 0; i < count; ++i) {
                auto rev = store->put(transaction,
                                      edit("plan:1", "{\"字\":" + QByteArray::number(++saved) + '}', newest));
                REQUIRE(rev);
                newest = *rev;
                all.push_back(*rev);
            }
            return {};
        });
    }

    // What a push leaves: the other side has everything up to here.
    void shareUpTo(qint64 sequence)
    {
        const QJsonObject session{{u"session_id"_s, u"一"_s}, {u"recorded_seq"_s, sequence}};
        write([&](WriteTransaction& transaction) {
            return store->putLocal(transaction, u"abc"_s,
                                   {{u"replication_id_version"_s, 4}, {u"history"_s, QJsonArray{session}}});
        });
    }

    RevisionSource county(const QList<RevId>& leaves, qint64 sharedUpTo = 0) const
    {
        return {4711, sharedUpTo, leaves};
    }

    Result<GraftOutcome> graftFrom(const RevisionSource& source, const Revision& revision)
    {
        return write(
            [&](WriteTransaction& transaction) { return store->graft(transaction, revision, source); });
    }

    // A revision of the county far on, whose older ancestors are forgotten there.
    static Revision cut(const char* id = "plan:1")
    {
        return revision(id, {"1101-far", "1100-fae", "1099-fad"}, "{\"字\":\"县里最新\"}");
    }

    std::optional<RevId> newest;
    std::vector<RevId> all;
    int saved = 0;
};

} // namespace

TEST_CASE_METHOD(LongHistory,
                 "What another store has of a document is never forgotten, however often it is saved",
                 "[store][history]")
{
    save(1);
    shareUpTo(1);
    save(1500);
    const auto ancestry = get("plan:1")->ancestry;
    CHECK(ancestry.size() == 1501);
    CHECK(ancestry.back() == all.front().hash);
    CHECK(get("plan:1", all.front())->body.text() == "{\"字\":1}");

    shareUpTo(1501); // it has all of them now, and the old ones are only history
    save(64);
    CHECK(get("plan:1")->ancestry.size() < 1100);
    CHECK(state("plan:1").leaves.size() == 1);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(LongHistory, "A document that nobody else has remembers a thousand revisions and its first",
                 "[store][history]")
{
    save(1300);
    CHECK(get("plan:1")->ancestry.size() >= 1000);
    CHECK(get("plan:1")->ancestry.size() < 1100);
    CHECK(state("plan:1").history.back().rev == all.front());
    CHECK(store->missing(read(), {{DocId(u"plan:1"_s), {all.front()}}})->isEmpty());
    CHECK(get("plan:1", all[100]).error().kind == ErrorKind::NotFound);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(LongHistory, "A long ancestry from elsewhere is taken whole where it meets what is here",
                 "[store][history]")
{
    graft(revision("plan:1", {"1-one"}, "{\"字\":1}"));
    Revision far = revision("plan:1", {"2501-far"}, "{\"字\":2501}");
    for (int generation = 2500; generation > 1; --generation)
        far.ancestry.append("r" + QByteArray::number(generation));
    far.ancestry.append("one");
    graft(far);
    CHECK(state("plan:1").leaves.size() == 1);
    CHECK(get("plan:1")->rev == far.rev);
    CHECK(state("plan:1").history.back().rev == rev("1-one"));
}

TEST_CASE_METHOD(LongHistory, "A cut branch is no rival of the revision that its store is known to have had",
                 "[store][history]")
{
    graftFrom(county({rev("1-one")}), revision("plan:1", {"1-one"}, "{\"字\":1}"));
    graftFrom(county({rev("1101-far")}), cut());
    CHECK(state("plan:1").leaves.size() == 1);
    CHECK(get("plan:1")->body.text() == "{\"字\":\"县里最新\"}");
    CHECK(get("plan:1")->ancestry.size() == 3); // nothing is made up for others
    CHECK(store->missing(read(), {{DocId(u"plan:1"_s), {rev("1-one")}}})->isEmpty());
    CHECK(findings().isEmpty());

    // Another store that is behind names the old one again.
    graft(revision("plan:1", {"1-one"}, "{\"字\":1}"));
    CHECK(state("plan:1").leaves.size() == 1);
}

TEST_CASE_METHOD(LongHistory, "What was sent there counts as known as well, up to the checkpoint",
                 "[store][history]")
{
    save(1);
    graftFrom(county({rev("1101-far")}, 1), cut());
    CHECK(state("plan:1").leaves.size() == 1);
    CHECK(get("plan:1")->rev == rev("1101-far"));
}

TEST_CASE_METHOD(LongHistory, "Work that the other store never had is a rival, and merges from what both had",
                 "[store][history]")
{
    save(2); // the first of them was sent
    graftFrom(county({rev("1101-far")}, 1), cut());
    CHECK(state("plan:1").leaves.size() == 2);
    CHECK(store->mergeBase(read(), DocId(u"plan:1"_s), rev("1101-far"), *newest).value() == all.front());
}

TEST_CASE_METHOD(LongHistory, "What nobody knows the other store to have had stays a rival",
                 "[store][history]")
{
    SECTION("it was written here and never sent")
    {
        save(1);
        graftFrom(county({rev("1101-far")}), cut());
    }
    SECTION("it came from a third one")
    {
        graftFrom({815, 0, {rev("1-one")}}, revision("plan:1", {"1-one"}, "{\"字\":1}"));
        graftFrom(county({rev("1101-far")}), cut());
    }
    SECTION("the other store still names it as a version of its own")
    {
        graftFrom(county({rev("1-one")}), revision("plan:1", {"1-one"}, "{\"字\":1}"));
        graftFrom(county({rev("1101-far"), rev("1-one")}), cut());
    }
    SECTION("nothing is known of the other store")
    {
        graft(revision("plan:1", {"1-one"}, "{\"字\":1}"));
        graft(cut());
    }
    CHECK(state("plan:1").leaves.size() == 2);
}

TEST_CASE_METHOD(LongHistory, "Rivals at the other store merge from the oldest revision of the shorter one",
                 "[store][history]")
{
    graftFrom(county({rev("1-one")}), revision("plan:1", {"1-one"}, "{\"字\":1}"));
    const auto mine = put(edit("plan:1", "{\"字\":2}", rev("1-one")));
    REQUIRE(mine);
    graftFrom(county({rev("1101-far"), *mine}, 2), cut());
    CHECK(state("plan:1").leaves.size() == 2);
    CHECK(store->mergeBase(read(), DocId(u"plan:1"_s), rev("1101-far"), *mine).value() == rev("1-one"));
}

TEST_CASE_METHOD(LongHistory, "Compaction keeps the text below a gap: others may still merge from it",
                 "[store][history][compact]")
{
    graftFrom(county({rev("1-one")}), revision("plan:1", {"1-one"}, "{\"字\":1}"));
    graftFrom(county({rev("1101-far")}), cut());
    write([&](WriteTransaction& transaction) { return store->compact(transaction, {}, 0, 10); });
    CHECK(get("plan:1", rev("1-one"))->body.text() == "{\"字\":1}");
}
