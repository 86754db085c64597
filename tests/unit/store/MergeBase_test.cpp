// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MergeBase.h"
#include "support/catch.h"

using namespace shanke;

namespace {

RevId revOf(quint32 generation, const char* hash)
{
    return {generation, hash};
}

// 1-a to 3-c, from which 4-d and 4-e fork; 2-x forks from 1-a; bodies of all.
RevTree forkedTree()
{
    RevTree tree;
    tree.graft(4, {"d", "c", "b", "a"}, false);
    tree.graft(4, {"e", "c", "b", "a"}, false);
    tree.graft(2, {"x", "a"}, false);
    tree.graft(1, {"z"}, false);
    qint64 body = 0;
    const auto nodes = tree.nodes();
    for (const RevNode& node : nodes)
        tree.setBody(node.rev, ++body);
    return tree;
}

} // namespace

TEST_CASE("The base of a merge is the nearest ancestor of both", "[store][merge]")
{
    const RevTree tree = forkedTree();
    CHECK(mergeBase(tree, revOf(4, "d"), revOf(4, "e")) == revOf(3, "c"));
    CHECK(mergeBase(tree, revOf(4, "e"), revOf(4, "d")) == revOf(3, "c"));
    CHECK(mergeBase(tree, revOf(4, "d"), revOf(2, "x")) == revOf(1, "a"));
    CHECK(mergeBase(tree, revOf(4, "d"), revOf(2, "b")) == revOf(2, "b"));
}

TEST_CASE("An ancestor whose body is not kept is passed over", "[store][merge]")
{
    RevTree tree = forkedTree();
    tree.setBody(revOf(3, "c"), 0);
    CHECK(mergeBase(tree, revOf(4, "d"), revOf(4, "e")) == revOf(2, "b"));
    for (const RevId& gone : {revOf(2, "b"), revOf(1, "a")})
        tree.setBody(gone, 0);
    CHECK_FALSE(mergeBase(tree, revOf(4, "d"), revOf(4, "e")));
}

TEST_CASE("Documents made apart under one id have no base", "[store][merge]")
{
    CHECK_FALSE(mergeBase(forkedTree(), revOf(4, "d"), revOf(1, "z")));
}
