// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/StoreFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(StoreFixture, "A saved document is there again after reopening", "[store][put]")
{
    const QByteArray body = "{\"kind\":\"plan\",\"title\":\"静夜思\",\"author\":\"𠮷䶮\"}";
    const auto first = put(edit("plan:1", body));
    REQUIRE(first);
    CHECK(first->generation == 1);
    reopen();
    const auto document = get("plan:1");
    REQUIRE(document);
    CHECK(document->rev == *first);
    CHECK(document->body.text() == body);
    CHECK(document->ancestry == QList<QByteArray>{first->hash});
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "Each save extends the branch, and its history stays readable", "[store][put]")
{
    const auto first = put(edit("plan:1", "{\"n\":1}"));
    const auto second = put(edit("plan:1", "{\"n\":2}", *first));
    REQUIRE(second);
    CHECK(second->generation == 2);
    CHECK(get("plan:1")->body.text() == "{\"n\":2}");
    CHECK(get("plan:1", *first)->body.text() == "{\"n\":1}");
    const DocumentState facts = state("plan:1");
    CHECK(facts.winner == *second);
    CHECK(facts.leaves.size() == 1);
    REQUIRE(facts.history.size() == 2);
    CHECK((facts.history[1].rev == *first && facts.history[1].available));
}

TEST_CASE_METHOD(StoreFixture, "Saving over somebody else's change is a conflict and writes nothing",
                 "[store][put]")
{
    const auto first = put(edit("plan:1", "{\"n\":1}"));
    const auto second = put(edit("plan:1", "{\"n\":2}", *first));
    CHECK(put(edit("plan:1", "{\"n\":3}", *first)).error().kind == ErrorKind::Conflict);
    CHECK(put(edit("plan:1", "{\"n\":3}")).error().kind == ErrorKind::Conflict);
    CHECK(put(edit("plan:1", "{\"n\":3}", rev("7-unknown"))).error().kind == ErrorKind::Conflict);
    CHECK(put(edit("plan:2", "{\"n\":3}", *first)).error().kind == ErrorKind::Conflict);
    CHECK(state("plan:1").winner == *second);
    CHECK(store->info(read())->lastSequence == 2);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "The same save repeated after a crash answers the same revision",
                 "[store][put]")
{
    const auto first = put(edit("plan:1", "{\"n\":1}"));
    CHECK(*put(edit("plan:1", "{\"n\":1}")) == *first);
    const auto second = put(edit("plan:1", "{\"n\":2}", *first));
    CHECK(*put(edit("plan:1", "{\"n\":2}", *first)) == *second);
    CHECK(store->info(read())->lastSequence == 2);

    put(edit("plan:1", "{\"n\":3}", *second));
    CHECK(put(edit("plan:1", "{\"n\":2}", *first)).error().kind == ErrorKind::Conflict);
}

TEST_CASE_METHOD(StoreFixture, "A deleted document is not found, and its tombstone is", "[store][put]")
{
    const auto first = put(edit("plan:1", "{\"n\":1}"));
    const auto gone = put(deletion("plan:1", *first));
    REQUIRE(gone);
    CHECK(get("plan:1").error().kind == ErrorKind::NotFound);
    CHECK(get("plan:1").error().detail == u"deleted");
    CHECK(get("plan:1", *gone)->deleted);
    CHECK(get("plan:9").error().detail == u"missing");
    CHECK(get("plan:1", rev("5-x")).error().detail == u"missing");
    const StoreInfo info = *store->info(read());
    CHECK((info.documents == 0 && info.deletedDocuments == 1));
}

TEST_CASE_METHOD(StoreFixture, "A document written again extends its tombstone", "[store][put]")
{
    const auto gone = put(deletion("plan:1", *put(edit("plan:1", "{\"n\":1}"))));
    const auto back = put(edit("plan:1", "{\"n\":2}"));
    REQUIRE(back);
    CHECK(back->generation == 3);
    CHECK(get("plan:1")->ancestry[1] == gone->hash);
    CHECK(*put(edit("plan:1", "{\"n\":2}")) == *back);
    CHECK(put(edit("plan:1", "{\"n\":3}")).error().kind == ErrorKind::Conflict);
    const StoreInfo info = *store->info(read());
    CHECK((info.documents == 1 && info.deletedDocuments == 0));
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "A losing leaf can be edited and deleted on its own", "[store][put]")
{
    graft(revision("plan:1", {"2-aaa", "1-a"}, "{\"n\":1}"));
    graft(revision("plan:1", {"2-bbb", "1-a"}, "{\"n\":2}"));
    CHECK(state("plan:1").conflicts() == std::vector<RevId>{rev("2-aaa")});
    REQUIRE(put(deletion("plan:1", rev("2-aaa"))));
    CHECK(state("plan:1").conflicts().empty());
    CHECK(state("plan:1").winner == rev("2-bbb"));
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "Ids that CouchDB refuses are refused", "[store][put]")
{
    for (const char* id : {"", "_a", "_design/", "_local/checkpoint"}) {
        CHECK(put(edit(id, "{}")).error().kind == ErrorKind::InvalidInput);
        CHECK(graft(revision(id, {"1-a"})).error().kind == ErrorKind::InvalidInput);
    }
    CHECK(put(edit("_design/rules", "{}")));
}

TEST_CASE_METHOD(StoreFixture, "What was not committed is gone, as after a crash between two statements",
                 "[store][put]")
{
    put(edit("plan:1", "{\"n\":1}"));
    {
        auto transaction = store->begin(Durability::Full);
        REQUIRE(store->put(*transaction, edit("plan:2", "{\"n\":2}")));
        CHECK(store->get(*transaction, DocId(u"plan:2"_s))); // a writer reads its own writes
    }
    CHECK(get("plan:2").error().kind == ErrorKind::NotFound);
    reopen();
    CHECK(store->info(read())->documents == 1);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "On a full disk nothing is stored half and the store goes on", "[store][put]")
{
    put(edit("plan:1", "{\"n\":1}"));
    {
        auto transaction = store->begin(Durability::Full);
        REQUIRE(transaction->query("PRAGMA max_page_count = 25")->run());
        const QByteArray large = "{\"text\":\"" + QByteArray(200'000, 'x') + "\"}";
        const auto refused = store->put(*transaction, edit("plan:2", large));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::DiskFull);
        CHECK_FALSE(transaction->commit());
    }
    write([](WriteTransaction& transaction) {
        return transaction.query("PRAGMA max_page_count = 1000000")->run();
    });
    CHECK(get("plan:2").error().kind == ErrorKind::NotFound);
    CHECK(put(edit("plan:3", "{\"n\":3}")));
    CHECK(findings().isEmpty());
}
