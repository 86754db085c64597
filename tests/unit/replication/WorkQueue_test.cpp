// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/WorkQueue.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;
using couch::Sequence;

namespace {

RevId rev(const char* text)
{
    return *RevId::parse(text);
}

couch::Change change(int sequence, const QString& id, const char* revision, bool deleted = false)
{
    couch::Change row;
    row.sequence = Sequence::fromNumber(sequence);
    row.id = DocId(id);
    row.revs = {rev(revision)};
    row.deleted = deleted;
    return row;
}

couch::ChangesPage page(std::vector<couch::Change> rows)
{
    const Sequence last = rows.back().sequence;
    return {std::move(rows), last, 0};
}

} // namespace

TEST_CASE("Work comes in the order of changes with the sequence it reaches", "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Allow);
    queue.add(page({change(1, u"plan:静"_s, "1-a"), change(2, u"plan:夜"_s, "1-b"),
                    change(3, u"plan:思"_s, "2-c")}),
              {{DocId(u"plan:思"_s), {rev("2-c"), rev("2-d")}, {rev("1-c")}},
               {DocId(u"plan:静"_s), {rev("1-a")}, {}}});

    const auto first = queue.take(1);
    REQUIRE(first.items.size() == 1);
    CHECK(first.items[0].id == DocId(u"plan:静"_s));
    CHECK(first.upTo == Sequence::fromNumber(1));

    const auto second = queue.take(1); // never half a document
    REQUIRE(second.items.size() == 2);
    CHECK(second.items[1].rev == rev("2-d"));
    CHECK(second.items[1].attachmentsSince == QList<RevId>{rev("1-c")});
    CHECK(second.upTo == Sequence::fromNumber(3));
    CHECK(queue.isEmpty());
}

TEST_CASE("A page of which nothing is missing only moves the sequence", "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop);
    queue.add(page({change(8, u"a"_s, "1-a"), change(9, u"b"_s, "1-b")}), {});
    const auto batch = queue.take(100);
    CHECK(batch.items.empty());
    CHECK(batch.upTo == Sequence::fromNumber(9));
}

TEST_CASE("Deletions of documents that the target has are held back and hold the sequence",
          "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop);
    queue.add(page({change(1, u"gone"_s, "2-x", true), change(2, u"new"_s, "1-n")}),
              {{DocId(u"gone"_s), {rev("2-x")}, {rev("1-x")}}, {DocId(u"new"_s), {rev("1-n")}, {}}});
    CHECK(queue.held() == 1);
    const auto before = queue.take(10);
    REQUIRE(before.items.size() == 1);
    CHECK(before.items[0].id == DocId(u"new"_s));
    CHECK(before.upTo.isEmpty());

    queue.releaseHeld();
    CHECK(queue.held() == 0);
    const auto after = queue.take(10);
    REQUIRE(after.items.size() == 1);
    CHECK(after.items[0].id == DocId(u"gone"_s));
    CHECK(after.upTo == Sequence::fromNumber(2));
}

TEST_CASE("A deletion of what the target never had is not held", "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop);
    queue.add(page({change(1, u"gone"_s, "2-x", true)}), {{DocId(u"gone"_s), {rev("2-x")}, {}}});
    CHECK(queue.held() == 0);
    CHECK(queue.take(10).items.size() == 1);
}

TEST_CASE("When a person allowed it, nothing is held", "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Allow);
    queue.add(page({change(1, u"gone"_s, "2-x", true)}), {{DocId(u"gone"_s), {rev("2-x")}, {rev("1-x")}}});
    CHECK(queue.held() == 0);
    CHECK(queue.take(10).items.size() == 1);
}

TEST_CASE("Decisions go before what stands before them, and no sequence passes over what waits",
          "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop, {u"decision:"_s});
    queue.add(page({change(1, u"plan:静"_s, "1-a"), change(2, u"decision:𠮷"_s, "1-b"),
                    change(3, u"plan:思"_s, "1-c")}),
              {{DocId(u"plan:静"_s), {rev("1-a")}, {}},
               {DocId(u"decision:𠮷"_s), {rev("1-b")}, {}},
               {DocId(u"plan:思"_s), {rev("1-c")}, {}}});
    const auto first = queue.take(1);
    REQUIRE(first.items.size() == 1);
    CHECK(first.items[0].id == DocId(u"decision:𠮷"_s));
    CHECK(first.upTo.isEmpty());
    const auto second = queue.take(1);
    CHECK(second.items[0].id == DocId(u"plan:静"_s));
    CHECK(second.upTo == Sequence::fromNumber(2));
    CHECK(queue.take(1).upTo == Sequence::fromNumber(3));
    CHECK(queue.isEmpty());
}

TEST_CASE("What is left out does not go, and the sequence moves past it", "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Allow, {}, {u"_design/"_s});
    queue.add(page({change(1, u"plan:静"_s, "1-a"), change(2, u"_design/shanke"_s, "1-b")}),
              {{DocId(u"plan:静"_s), {rev("1-a")}, {}}, {DocId(u"_design/shanke"_s), {rev("1-b")}, {}}});
    const auto batch = queue.take(100);
    REQUIRE(batch.items.size() == 1);
    CHECK(batch.items[0].id == DocId(u"plan:静"_s));
    CHECK(batch.upTo == Sequence::fromNumber(2));
    CHECK(queue.isEmpty());
}

TEST_CASE("What is known to be missing goes while its page is compared, and is then not named again",
          "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop);
    const couch::DocMissing known{DocId(u"plan:夜"_s), {rev("1-b")}, {}};
    const couch::DocMissing learnt{DocId(u"plan:静"_s), {rev("1-a")}, {}};
    const auto compared = page(
        {change(1, u"plan:静"_s, "1-a"), change(2, u"plan:夜"_s, "1-b"), change(3, u"plan:思"_s, "1-c")});
    queue.addAhead(compared, {known});
    const auto ahead = queue.take(10);
    REQUIRE(ahead.items.size() == 1);
    CHECK(ahead.items[0].id == DocId(u"plan:夜"_s));
    CHECK(ahead.upTo.isEmpty()); // what stands before it is not known

    queue.add(compared, {learnt, known});
    const auto rest = queue.take(10);
    REQUIRE(rest.items.size() == 1);
    CHECK(rest.items[0].id == DocId(u"plan:静"_s));
    CHECK(rest.upTo == Sequence::fromNumber(3));
    CHECK(queue.isEmpty());
}

TEST_CASE("What did not go ahead in time goes in its place, and the next page knows nothing of it",
          "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop);
    const couch::DocMissing known{DocId(u"plan:夜"_s), {rev("1-b")}, {}};
    const auto compared = page({change(1, u"plan:静"_s, "1-a"), change(2, u"plan:夜"_s, "1-b")});
    queue.addAhead(compared, {known});
    queue.add(compared, {{DocId(u"plan:静"_s), {rev("1-a")}, {}}, known});
    const auto first = queue.take(1);
    CHECK(first.items[0].id == DocId(u"plan:静"_s));
    CHECK(first.upTo == Sequence::fromNumber(1));
    const auto second = queue.take(10);
    REQUIRE(second.items.size() == 1);
    CHECK(second.upTo == Sequence::fromNumber(2));

    const auto later = page({change(3, u"plan:夜"_s, "2-b")});
    queue.add(later, {{DocId(u"plan:夜"_s), {rev("2-b")}, {}}});
    const auto third = queue.take(10);
    REQUIRE(third.items.size() == 1);
    CHECK(third.items[0].rev == rev("2-b"));
    CHECK(queue.isEmpty());
}

TEST_CASE("A deletion that is to be held, and what is left out, never go ahead", "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop, {}, {u"_design/"_s});
    const couch::RevsDiffAnswer known{{DocId(u"gone"_s), {rev("2-x")}, {rev("1-x")}},
                                      {DocId(u"_design/shanke"_s), {rev("1-b")}, {}}};
    const auto compared = page({change(1, u"gone"_s, "2-x", true), change(2, u"_design/shanke"_s, "1-b")});
    queue.addAhead(compared, known);
    CHECK(queue.isEmpty());
    queue.add(compared, known);
    CHECK(queue.held() == 1);
}

TEST_CASE("Decisions that are known to be missing go first and once", "[replication][queue]")
{
    WorkQueue queue(MassDeletion::Stop, {u"decision:"_s});
    const couch::RevsDiffAnswer known{{DocId(u"plan:静"_s), {rev("1-a")}, {}},
                                      {DocId(u"decision:𠮷"_s), {rev("1-b")}, {}}};
    const auto compared = page({change(1, u"plan:静"_s, "1-a"), change(2, u"decision:𠮷"_s, "1-b")});
    queue.addAhead(compared, known);
    queue.add(compared, known); // before anything has gone
    const auto first = queue.take(1);
    CHECK(first.items[0].id == DocId(u"decision:𠮷"_s));
    CHECK(first.upTo.isEmpty());
    const auto second = queue.take(10);
    REQUIRE(second.items.size() == 1);
    CHECK(second.items[0].id == DocId(u"plan:静"_s));
    CHECK(second.upTo == Sequence::fromNumber(2));
    CHECK(queue.isEmpty());
}
