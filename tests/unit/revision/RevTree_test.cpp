// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/RevTree.h"
#include "revision/RevTreeCodec.h"
#include "support/catch.h"

#include <QCryptographicHash>

#include <map>
#include <random>
#include <set>

using namespace shanke;

namespace {

RevId rev(const char* text)
{
    return *RevId::parse(text);
}

// One branch as a replicator sends it: revisions newest first.
void graft(RevTree& tree, std::initializer_list<const char*> newestFirst, bool deleted = false)
{
    QList<QByteArray> ancestry;
    for (const char* text : newestFirst)
        ancestry.append(rev(text).hash);
    tree.graft(rev(*newestFirst.begin()).generation, ancestry, deleted);
}

// Revisions 1-r1, 2-r2… of one branch, each with its generation as the key of its body.
RevTree chain(quint32 length)
{
    RevTree tree;
    QList<QByteArray> ancestry;
    for (quint32 generation = 1; generation <= length; ++generation) {
        ancestry.prepend("r" + QByteArray::number(generation));
        tree.graft(generation, ancestry, false);
        tree.setBody({generation, ancestry.front()}, generation);
    }
    return tree;
}

QList<QByteArray> texts(const std::vector<const RevNode*>& nodes)
{
    QList<QByteArray> texts;
    for (const RevNode* node : nodes)
        texts.append(node->rev.toByteArray());
    return texts;
}

struct Made
{
    RevId rev;
    int parent = -1;
    bool deleted = false;
    QList<QByteArray> ancestry;
};

// A random tree of up to 40 revisions, parents before children.
std::vector<Made> randomRevisions(std::mt19937& random)
{
    std::vector<Made> made;
    const int count = 1 + static_cast<int>(random() % 40);
    for (int i = 0; i < count; ++i) {
        Made next;
        const bool root = i == 0 || random() % 12 == 0;
        next.parent = root ? -1 : static_cast<int>(random() % static_cast<unsigned>(i));
        next.deleted = random() % 5 == 0;
        const QByteArray seed = QByteArray::number(i) + QByteArray::number(static_cast<quint32>(random()));
        next.rev.hash = QCryptographicHash::hash(seed, QCryptographicHash::Md5).toHex();
        next.rev.generation = root ? 1 + static_cast<quint32>(random() % 3)
                                   : made[static_cast<size_t>(next.parent)].rev.generation + 1;
        next.ancestry = {next.rev.hash};
        if (!root)
            next.ancestry += made[static_cast<size_t>(next.parent)].ancestry;
        made.push_back(next);
    }
    return made;
}

RevTree treeOf(const std::vector<Made>& revisions)
{
    RevTree tree;
    for (const Made& made : revisions)
        tree.graft(made.rev.generation, made.ancestry, made.deleted);
    return tree;
}

// The rule of the winner once more, without a tree: childless, then live, then generation, then hash.
std::set<std::tuple<bool, quint32, QByteArray>> leavesOf(const std::vector<Made>& revisions)
{
    std::set<std::tuple<bool, quint32, QByteArray>> leaves;
    for (size_t i = 0; i < revisions.size(); ++i) {
        const bool childless = std::none_of(revisions.begin(), revisions.end(), [&](const Made& other) {
            return other.parent == static_cast<int>(i);
        });
        if (childless)
            leaves.insert({!revisions[i].deleted, revisions[i].rev.generation, revisions[i].rev.hash});
    }
    return leaves;
}

} // namespace

TEST_CASE("The winner is the highest generation, then the highest hash", "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"2-aaa", "1-one"});
    graft(tree, {"2-bbb", "1-one"});
    CHECK(tree.winner().rev == rev("2-bbb"));
    graft(tree, {"3-000", "2-aaa", "1-one"});
    CHECK(tree.winner().rev == rev("3-000"));
    CHECK(texts(tree.leaves()) == QList<QByteArray>{"3-000", "2-bbb"});
}

TEST_CASE("Generations are compared as numbers, not as texts", "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"9-zzz"});
    graft(tree, {"10-aaa"});
    CHECK(tree.winner().rev == rev("10-aaa"));
}

TEST_CASE("A deleted leaf loses to any that is not, however young", "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"2-aaa", "1-one"});
    graft(tree, {"5-fff", "4-eee", "3-ddd", "2-bbb", "1-one"}, true);
    CHECK(tree.winner().rev == rev("2-aaa"));
    CHECK_FALSE(tree.winner().deleted);
    graft(tree, {"3-ccc", "2-aaa"}, true);
    CHECK(tree.winner().rev == rev("5-fff"));
    CHECK(tree.winner().deleted);
}

TEST_CASE("A branch whose ancestors are unknown is a root of its own until they come", "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"2-two", "1-one"});
    graft(tree, {"4-four", "3-three"});
    CHECK(texts(tree.leaves()) == QList<QByteArray>{"4-four", "2-two"});
    graft(tree, {"3-three", "2-two"});
    CHECK(texts(tree.leaves()) == QList<QByteArray>{"4-four"});
    CHECK(tree.ancestry(rev("4-four")) == QList<QByteArray>{"four", "three", "two", "one"});
}

TEST_CASE("An ancestor below a known root is linked under it", "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"3-three"});
    graft(tree, {"3-three", "2-two", "1-one"});
    CHECK(texts(tree.leaves()) == QList<QByteArray>{"3-three"});
    CHECK(tree.nodes().size() == 3);
    CHECK_FALSE(tree.find(rev("1-one"))->known);
    CHECK(tree.find(rev("3-three"))->known);
}

TEST_CASE("Adding what is there already changes nothing", "[revision][tree]")
{
    RevTree tree;
    CHECK(tree.graft(2, {"two", "one"}, false));
    CHECK_FALSE(tree.graft(2, {"two", "one"}, false));
    CHECK_FALSE(tree.graft(2, {"two"}, false));
    CHECK(tree.graft(1, {"one"}, false)); // a stub becomes known
    CHECK_FALSE(tree.graft(1, {"one"}, false));
}

TEST_CASE("Peers that disagree about a parent still make the same tree", "[revision][tree]")
{
    RevTree one;
    graft(one, {"2-two", "1-aaa"});
    graft(one, {"2-two", "1-bbb"});
    RevTree other;
    graft(other, {"2-two", "1-bbb"});
    graft(other, {"2-two", "1-aaa"});
    CHECK(encodeTree(one) == encodeTree(other));
    CHECK(texts(one.leaves()) == QList<QByteArray>{"2-two"});
}

TEST_CASE("The same revisions in any order make the same tree, winner and conflicts", "[revision][tree]")
{
    std::mt19937 random(20260305);
    for (int round = 0; round < 300; ++round) {
        auto revisions = randomRevisions(random);
        const auto expected = leavesOf(revisions);
        const QByteArray bytes = encodeTree(treeOf(revisions));
        std::vector<Made> shuffled = revisions;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const RevTree tree = treeOf(shuffled);
        REQUIRE(encodeTree(tree) == bytes);
        const auto leaves = tree.leaves();
        REQUIRE(leaves.size() == expected.size());
        REQUIRE(std::equal(
            leaves.begin(), leaves.end(), expected.rbegin(), [](const RevNode* leaf, const auto& facts) {
                return facts == std::tuple(!leaf->deleted, leaf->rev.generation, leaf->rev.hash);
            }));
        const auto decoded = decodeTree(bytes);
        REQUIRE(decoded);
        REQUIRE(encodeTree(*decoded) == bytes);
    }
}

TEST_CASE("A long branch forgets its oldest ancestors and their bodies", "[revision][tree]")
{
    RevTree tree = chain(15);
    CHECK(tree.stem({}, 10) == std::vector<qint64>{2, 3, 4, 5});
    CHECK(tree.nodes().size() == 11);
    CHECK(tree.ancestry(rev("15-r15")).size() == 10);
    CHECK(tree.branch(rev("15-r15")).back()->rev == rev("1-r1"));
    CHECK(tree.stem({}, 10).empty());
    CHECK(decodeTree(encodeTree(tree))->parentOf(*tree.find(rev("6-r6")))->rev == rev("1-r1"));
}

TEST_CASE("Nothing that leads to a revision which others have is forgotten", "[revision][tree]")
{
    RevTree tree = chain(30);
    CHECK(tree.stem({rev("4-r4"), rev("25-r25")}, 10) == std::vector<qint64>{2, 3});
    CHECK(tree.ancestry(rev("30-r30")).size() == 27);
    CHECK(tree.stem({rev("25-r25")}, 10).size() == 17);
    CHECK(tree.ancestry(rev("30-r30")).size() == 10);
    CHECK(tree.leaves().size() == 1);
}

TEST_CASE("A known ancestor beyond forgotten ones is no leaf, and what is learnt later fills the gap",
          "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"1-one"});
    graft(tree, {"9-nine", "8-eight"});
    tree.bridge(rev("8-eight"), rev("1-one"));
    CHECK(tree.leaves().size() == 1);
    CHECK(tree.ancestry(rev("9-nine")) == QList<QByteArray>{"nine", "eight"});
    CHECK(tree.branch(rev("9-nine")).size() == 3);
    CHECK(decodeTree(encodeTree(tree))->branch(rev("9-nine")).size() == 3);
    graft(tree, {"9-nine", "8-eight", "7-seven"});
    CHECK(tree.parentOf(*tree.find(rev("8-eight")))->rev == rev("7-seven"));
    CHECK(tree.leaves().size() == 1);
    CHECK(encodeTree(*decodeTree(encodeTree(tree))) == encodeTree(tree));
}

TEST_CASE("Stemming keeps what another leaf still needs", "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"4-d", "3-c", "2-b", "1-a"});
    graft(tree, {"2-x", "1-a"});
    CHECK(tree.stem({}, 3).empty());
    CHECK(tree.find(rev("1-a")) != nullptr);
    CHECK(tree.ancestry(rev("4-d")).size() == 4);
}

TEST_CASE("Possible ancestors are the leaves of lower generations", "[revision][tree]")
{
    RevTree tree;
    graft(tree, {"3-ccc", "2-bbb", "1-aaa"});
    graft(tree, {"2-ddd", "1-aaa"}, true);
    CHECK(tree.possibleAncestors({rev("3-xxx")}) == QList<RevId>{rev("2-ddd")});
    CHECK(tree.possibleAncestors({rev("2-xxx"), rev("4-xxx")}) == QList<RevId>{rev("3-ccc"), rev("2-ddd")});
    CHECK(tree.possibleAncestors({rev("1-xxx")}).isEmpty());
    CHECK(RevTree().possibleAncestors({rev("1-xxx")}).isEmpty());
}

TEST_CASE("A tree of one revision of ours takes about twenty bytes", "[revision][codec]")
{
    RevTree tree;
    tree.graft(1, {"9c65296036141e575d32ba9c034dd3ee"}, false);
    tree.setBody(rev("1-9c65296036141e575d32ba9c034dd3ee"), 10'000);
    const QByteArray bytes = encodeTree(tree);
    CHECK(bytes.size() <= 24);
    CHECK(decodeTree(bytes)->winner().body == 10'000);
}

TEST_CASE("Hashes of every form survive the bytes of a tree", "[revision][codec]")
{
    RevTree tree;
    graft(tree, {"3-9C65296036141E575D32BA9C034DD3EE", "2-short", "1-9c65296036141e575d32ba9c034dd3ee"});
    const auto decoded = decodeTree(encodeTree(tree));
    REQUIRE(decoded);
    CHECK(texts(decoded->branch(tree.winner().rev)) == texts(tree.branch(tree.winner().rev)));
}

TEST_CASE("Bytes that are no tree are Damaged, whatever they are", "[revision][codec]")
{
    RevTree tree;
    graft(tree, {"3-9c65296036141e575d32ba9c034dd3ee", "2-short", "1-aaa"});
    graft(tree, {"2-bbb", "1-aaa"}, true);
    const QByteArray good = encodeTree(tree);
    for (qsizetype size = 0; size < good.size(); ++size)
        REQUIRE(decodeTree(good.first(size)).error().kind == ErrorKind::Damaged);
    REQUIRE_FALSE(decodeTree(good + '\0'));

    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bad = good;
        for (int change = 0; change < 3; ++change)
            bad[static_cast<qsizetype>(random() % static_cast<unsigned>(bad.size()))] =
                static_cast<char>(random());
        // Whatever passes is a tree that can be used and written again.
        if (const auto decoded = decodeTree(bad))
            REQUIRE(decodeTree(encodeTree(*decoded)));
    }
}

TEST_CASE("Revision ids are read strictly and have one spelling", "[revision]")
{
    CHECK(rev("3-9c65").toByteArray() == "3-9c65");
    CHECK(rev("1-a-b").hash == "a-b");
    CHECK(rev("4294967295-x").generation == 4294967295u);
    for (const char* bad :
         {"", "-", "1-", "0-a", "01-a", "-a", "a", "1a", "x-a", "1- a", "1-\xe5\xb1\xb1", "4294967296-x"})
        CHECK_FALSE(RevId::parse(bad));
    CHECK_FALSE(RevId::parse("1-" + QByteArray(256, 'a')));
}
