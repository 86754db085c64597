// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/Retention.h"
#include "support/catch.h"

using namespace shanke;

namespace {

RevId revOf(const char* text)
{
    return *RevId::parse(text);
}

KeptBody body(const char* text, qint64 sequence, const char* day = "")
{
    return KeptBody{revOf(text), day, sequence, false, false};
}

KeptBody received(const char* text, qint64 sequence)
{
    KeptBody kept = body(text, sequence);
    kept.received = true;
    return kept;
}

// A tree of branches, each newest first.
RevTree branchesOf(const std::vector<std::vector<const char*>>& branches)
{
    RevTree tree;
    for (const auto& branch : branches) {
        QList<QByteArray> ancestry;
        for (const char* text : branch)
            ancestry.append(revOf(text).hash);
        for (qsizetype i = ancestry.size() - 1; i >= 0; --i) // each was once the newest
            tree.graft(quint32(revOf(branch.front()).generation) - quint32(i), ancestry.mid(i), false);
    }
    return tree;
}

QByteArray text(const QList<RevId>& revs)
{
    QByteArrayList texts;
    for (const RevId& rev : revs)
        texts.append(rev.toByteArray());
    return texts.join(' ');
}

const std::vector<const char*> Line{"5-e", "4-d", "3-c", "2-b", "1-a"};

} // namespace

TEST_CASE("A history without peers and days gives up all but its leaf", "[revision][retention]")
{
    const std::vector<KeptBody> kept{body("1-a", 1), body("2-b", 2), body("3-c", 3), body("4-d", 4),
                                     body("5-e", 5)};
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), kept, {})) == "1-a 2-b 3-c 4-d");
    CHECK(bodiesToGiveUp(branchesOf({Line}), {body("5-e", 5)}, {}).isEmpty());
    CHECK(bodiesToGiveUp(RevTree(), {}, {}).isEmpty());
}

TEST_CASE("The newest revision of each day stays", "[revision][retention]")
{
    const std::vector<KeptBody> kept{body("1-a", 1, "2026-03-05"), body("2-b", 2, "2026-03-05"),
                                     body("3-c", 3, "2026-03-06"), body("4-d", 4, "2026-03-06"),
                                     body("5-e", 5, "2026-03-07")};
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), kept, {})) == "1-a 3-c");
}

TEST_CASE("What a submission names stays", "[revision][retention]")
{
    std::vector<KeptBody> kept{body("1-a", 1), body("2-b", 2), body("3-c", 3), body("5-e", 5)};
    kept[1].named = true;
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), kept, {})) == "1-a 3-c");
}

TEST_CASE("The newest revision that each peer has stays as the base of a merge", "[revision][retention]")
{
    const std::vector<KeptBody> kept{body("1-a", 10), body("2-b", 20), body("3-c", 30), body("4-d", 40),
                                     body("5-e", 50)};
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), kept, {25})) == "1-a 3-c 4-d");
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), kept, {25, 45})) == "1-a 3-c");
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), kept, {50})) == "1-a 2-b 3-c 4-d");
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), kept, {5})) == "1-a 2-b 3-c 4-d");
    std::vector<KeptBody> arrived{body("1-a", 10), received("2-b", 20), body("3-c", 30), body("5-e", 50)};
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), arrived, {})) == "1-a 3-c");
    std::vector<KeptBody> old{body("1-a", 0), body("2-b", 0), body("5-e", 50)};
    CHECK(text(bodiesToGiveUp(branchesOf({Line}), old, {25})) == "1-a");
}

TEST_CASE("Where two living leaves parted stays until they are merged", "[revision][retention]")
{
    const RevTree tree = branchesOf({Line, {"4-y", "3-x", "2-b", "1-a"}});
    const std::vector<KeptBody> kept{body("1-a", 1), body("2-b", 2), body("3-c", 3), body("3-x", 6),
                                     body("4-d", 4), body("4-y", 7), body("5-e", 5)};
    CHECK(text(bodiesToGiveUp(tree, kept, {100})) == "1-a 3-c 3-x 4-d");
    const std::vector<KeptBody> without{body("1-a", 1), body("3-c", 3), body("4-y", 7), body("5-e", 5)};
    CHECK(text(bodiesToGiveUp(tree, without, {100})) == "3-c"); // the nearest that is still there
}

TEST_CASE("A deleted branch keeps its tombstone and no history", "[revision][retention]")
{
    RevTree tree = branchesOf({{"2-b", "1-a"}});
    tree.graft(3, {"t", "b", "a"}, true);
    KeptBody tombstone = body("3-t", 3, "2026-03-05");
    CHECK(text(bodiesToGiveUp(tree, {body("1-a", 1, "2026-03-04"), body("2-b", 2, "2026-03-05"), tombstone},
                              {})) == "");
    CHECK(text(bodiesToGiveUp(tree, {body("1-a", 1), body("2-b", 2), tombstone}, {})) == "1-a 2-b");
}

TEST_CASE("The day of a text is what its author's clock said", "[revision][retention]")
{
    const auto day = [](const char* json) { return dayOf(Body::fromTrusted(json)); };
    CHECK(day(R"({"title":"䶮𠮷","updatedAt":"2026-03-05T23:59:00+08:00"})") == "2026-03-05");
    for (const char* json : {"{}", R"({"updatedAt":5})", R"({"updatedAt":"gestern"})", R"({"updatedAt":""})",
                             R"({"a":{"updatedAt":"2026-03-05"}})", "broken"})
        CHECK(day(json).isEmpty());
}
