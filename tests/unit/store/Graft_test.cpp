// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/StoreFixture.h"

#include <QCryptographicHash>

#include <random>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(StoreFixture, "A revision from elsewhere comes with its ancestry and its text unchanged",
                 "[store][graft]")
{
    const QByteArray body = "{\"title\" : \"静夜思\", \"n\":1.0}";
    CHECK(graft(revision("plan:1", {"3-ccc", "2-bbb", "1-aaa"}, body)) == GraftOutcome::Written);
    CHECK(get("plan:1")->body.text() == body);
    CHECK(get("plan:1")->ancestry == QList<QByteArray>{"ccc", "bbb", "aaa"});
    CHECK(get("plan:1", rev("2-bbb")).error().detail == u"missing");
    CHECK_FALSE(state("plan:1").history[1].available);
}

TEST_CASE_METHOD(StoreFixture, "Grafting a revision twice changes nothing", "[store][graft]")
{
    graft(revision("plan:1", {"2-bbb", "1-aaa"}, "{\"n\":1}"));
    CHECK(graft(revision("plan:1", {"2-bbb", "1-aaa"}, "{\"n\":1}")) == GraftOutcome::AlreadyThere);
    CHECK(graft(revision("plan:1", {"2-bbb"}, "{\"n\":1}")) == GraftOutcome::AlreadyThere);
    CHECK(store->info(read())->lastSequence == 1);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "Two branches are a conflict that both can be read", "[store][graft]")
{
    graft(revision("plan:1", {"2-aaa", "1-x"}, "{\"who\":\"JS01\"}"));
    graft(revision("plan:1", {"2-bbb", "1-x"}, "{\"who\":\"SH01\"}"));
    CHECK(get("plan:1")->body.text() == "{\"who\":\"SH01\"}");
    CHECK(get("plan:1", rev("2-aaa"))->body.text() == "{\"who\":\"JS01\"}");
    CHECK(state("plan:1").conflicts() == std::vector<RevId>{rev("2-aaa")});
    CHECK(store->list(read(), {.prefix = {}, .first = {}})->front().conflicted);
}

TEST_CASE_METHOD(StoreFixture, "An ancestor that comes late fills its place in the tree", "[store][graft]")
{
    graft(revision("plan:1", {"3-ccc", "2-bbb"}, "{\"n\":3}"));
    CHECK(graft(revision("plan:1", {"2-bbb", "1-aaa"}, "{\"n\":2}")) == GraftOutcome::Written);
    CHECK(get("plan:1")->body.text() == "{\"n\":3}");
    CHECK(get("plan:1", rev("2-bbb"))->body.text() == "{\"n\":2}");
    CHECK(get("plan:1")->ancestry.size() == 3);
    CHECK(state("plan:1").leaves.size() == 1);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture,
                 "A deletion that arrives hides the document, and a longer live branch brings it back",
                 "[store][graft]")
{
    graft(revision("plan:1", {"1-aaa"}, "{\"n\":1}"));
    graft(tombstone("plan:1", {"2-bbb", "1-aaa"}));
    CHECK(get("plan:1").error().detail == u"deleted");
    graft(revision("plan:1", {"2-aab", "1-aaa"}, "{\"n\":2}"));
    CHECK(get("plan:1")->rev == rev("2-aab"));
    CHECK(state("plan:1").conflicts().empty());
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "A revision whose ancestry does not lead to it is refused", "[store][graft]")
{
    Revision wrong = revision("plan:1", {"2-bbb", "1-aaa"});
    wrong.ancestry.removeFirst();
    CHECK(graft(wrong).error().kind == ErrorKind::InvalidInput);
    wrong.ancestry.clear();
    CHECK(graft(wrong).error().kind == ErrorKind::InvalidInput);
    CHECK(graft(revision("plan:1", {"1-bbb", "1-aaa"})).error().kind == ErrorKind::InvalidInput);
    CHECK(store->info(read())->documents == 0);
}

TEST_CASE_METHOD(StoreFixture, "A branch of more than a thousand revisions keeps the newest thousand",
                 "[store][graft]")
{
    Revision tip;
    tip.id = DocId(u"plan:1"_s);
    for (quint32 generation = 1; generation <= 1200; ++generation) {
        const QByteArray number = QByteArray::number(generation);
        tip.rev = {generation, QCryptographicHash::hash(number, QCryptographicHash::Md5).toHex()};
        tip.ancestry.prepend(tip.rev.hash);
        if (generation % 100 == 0)
            REQUIRE(graft(tip) == GraftOutcome::Written);
    }
    CHECK(get("plan:1")->ancestry.size() == 1000);
    CHECK(graft(tip) == GraftOutcome::AlreadyThere);
    CHECK(get("plan:1", RevId{100, {}}).error().detail == u"missing");
    CHECK(findings().isEmpty());
}

TEST_CASE("Stores that get the same revisions in any order agree", "[store][graft]")
{
    std::mt19937 random(42);
    std::vector<Revision> revisions;
    for (int i = 0; i < 60; ++i) {
        Revision next =
            revision(i % 2 ? "plan:一" : "plan:二", {"1-root"}, "{\"n\":" + QByteArray::number(i) + '}');
        if (i >= 2) {
            const Revision& parent = revisions[static_cast<size_t>(
                i % 2 + 2 * static_cast<int>(random() % static_cast<unsigned>(i / 2)))];
            next.rev = {parent.rev.generation + 1,
                        QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Md5).toHex()};
            next.ancestry = QList<QByteArray>{next.rev.hash} + parent.ancestry;
            next.deleted = random() % 4 == 0;
        }
        revisions.push_back(next);
    }
    StoreFixture one;
    StoreFixture other;
    for (const Revision& next : revisions)
        REQUIRE(one.graft(next));
    std::shuffle(revisions.begin(), revisions.end(), random);
    for (const Revision& next : revisions)
        REQUIRE(other.graft(next));
    for (const char* id : {"plan:一", "plan:二"}) {
        const DocumentState a = one.state(id);
        const DocumentState b = other.state(id);
        CHECK(a.winner == b.winner);
        CHECK(a.conflicts() == b.conflicts());
        CHECK(a.leaves.size() == b.leaves.size());
        CHECK(one.get(id, a.winner)->body == other.get(id, b.winner)->body);
    }
    CHECK(one.findings().isEmpty());
    CHECK(other.findings().isEmpty());
}
