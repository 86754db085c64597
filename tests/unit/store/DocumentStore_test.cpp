// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangeFeed.h"
#include "unit/store/StoreFixture.h"

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const ChangeRows& changes)
{
    QStringList ids;
    for (const ChangeRow& row : changes.rows)
        ids << row.id.toString();
    return ids;
}

QStringList idsOf(const std::vector<DocumentRow>& rows)
{
    QStringList ids;
    for (const DocumentRow& row : rows)
        ids << row.id.toString();
    return ids;
}

} // namespace

TEST_CASE_METHOD(StoreFixture, "The change feed has one row a document, at its last change",
                 "[store][changes]")
{
    const auto first = put(edit("plan:一", "{\"n\":1}"));
    put(edit("plan:二", "{\"n\":1}"));
    put(edit("plan:一", "{\"n\":2}", *first));
    const ChangeRows all = *store->changes(read(), 0, 0);
    CHECK(idsOf(all) == QStringList{u"plan:二"_s, u"plan:一"_s});
    CHECK(all.rows[0].sequence == 2);
    CHECK(all.rows[1].sequence == 3);
    CHECK(all.lastSequence == 3);
    CHECK(all.pending == 0);

    const ChangeRows page = *store->changes(read(), 0, 1);
    CHECK(idsOf(page) == QStringList{u"plan:二"_s});
    CHECK((page.lastSequence == 2 && page.pending == 1));
    const ChangeRows none = *store->changes(read(), 3, 10);
    CHECK((none.rows.empty() && none.lastSequence == 3 && none.pending == 0));
}

TEST_CASE_METHOD(StoreFixture, "A change names every leaf, winner first, and deletions", "[store][changes]")
{
    graft(revision("plan:1", {"2-aaa", "1-x"}));
    graft(revision("plan:1", {"2-bbb", "1-x"}));
    graft(tombstone("plan:1", {"3-ccc", "2-bbb", "1-x"}));
    put(deletion("plan:2", *put(edit("plan:2", "{}"))));
    const ChangeRows changes = *store->changes(read(), 0, 0);
    REQUIRE(changes.rows.size() == 2);
    const auto& leaves = changes.rows[0].leaves;
    REQUIRE(leaves.size() == 2);
    CHECK((leaves[0].rev == rev("2-aaa") && !leaves[0].deleted));
    CHECK((leaves[1].rev == rev("3-ccc") && leaves[1].deleted));
    CHECK_FALSE(changes.rows[0].deleted);
    CHECK(changes.rows[1].deleted);
}

TEST_CASE_METHOD(StoreFixture, "A sequence is never given twice, not even when its row is gone",
                 "[store][changes]")
{
    put(edit("plan:1", "{}"));
    put(edit("plan:2", "{}"));
    write([](WriteTransaction& transaction) {
        return transaction.execute("DELETE FROM document WHERE sequence = 2");
    });
    reopen();
    put(edit("plan:3", "{}"));
    CHECK(store->changes(read(), 0, 0)->lastSequence == 3);
}

TEST_CASE_METHOD(StoreFixture, "A transaction that is dropped gives its sequences back with its changes",
                 "[store][changes]")
{
    {
        auto dropped = store->begin(Durability::Batch);
        REQUIRE(store->put(*dropped, edit("plan:1", "{}")));
    }
    put(edit("plan:2", "{}"));
    CHECK(store->changes(read(), 0, 0)->rows[0].sequence == 1);
}

TEST_CASE_METHOD(StoreFixture, "Many commits make one announcement, with the newest sequence",
                 "[store][changes]")
{
    QSignalSpy spy(&store->feed(), &ChangeFeed::changed);
    for (int i = 0; i < 5; ++i)
        put(edit(QByteArray::number(i).constData(), "{}"));
    CHECK(spy.count() == 0); // never from within the writer
    QCoreApplication::processEvents();
    REQUIRE(spy.count() == 1);
    CHECK(spy[0][0].toLongLong() == 5);
    put(edit("plan:6", "{}"));
    QCoreApplication::processEvents();
    CHECK(spy.count() == 2);
}

TEST_CASE_METHOD(StoreFixture, "What changes no document is not announced", "[store][changes]")
{
    QSignalSpy spy(&store->feed(), &ChangeFeed::changed);
    write([&](WriteTransaction& transaction) { return store->putLocal(transaction, u"checkpoint"_s, {}); });
    {
        auto dropped = store->begin(Durability::Full);
        REQUIRE(store->put(*dropped, edit("plan:1", "{}")));
    }
    QCoreApplication::processEvents();
    CHECK(spy.count() == 0);
}

TEST_CASE_METHOD(StoreFixture,
                 "Missing revisions are those not in the tree, with the leaves that may precede them",
                 "[store][missing]")
{
    graft(revision("plan:1", {"2-bbb", "1-aaa"}));
    const DocId known(u"plan:1"_s);
    const DocId unknown(u"plan:9"_s);
    const MissingRevs missing = *store->missing(
        read(), {{known, {rev("1-aaa"), rev("2-bbb"), rev("2-ccc"), rev("3-ddd")}}, {unknown, {rev("1-x")}}});
    REQUIRE(missing.size() == 2);
    CHECK(missing[known].missing == QList<RevId>{rev("2-ccc"), rev("3-ddd")});
    CHECK(missing[known].possibleAncestors == QList<RevId>{rev("2-bbb")});
    CHECK(missing[unknown].missing == QList<RevId>{rev("1-x")});
    CHECK(missing[unknown].possibleAncestors.isEmpty());
    CHECK(store->missing(read(), {{known, {rev("2-bbb")}}})->isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "Lists are in id order, by prefix, page by page, without the deleted",
                 "[store][list]")
{
    for (const char* id : {"plan:b", "guide:a", "plan:a", "plan:𠮷", "plan:c", "plane:x"})
        put(edit(id, "{\"id\":\"" + QByteArray(id) + "\"}"));
    put(deletion("plan:b", get("plan:b")->rev));
    const auto list = [&](const ListRange& range) { return *store->list(read(), range); };
    CHECK(idsOf(list({.prefix = u"plan:"_s, .first = {}})) ==
          QStringList{u"plan:a"_s, u"plan:c"_s, u"plan:𠮷"_s});
    CHECK(idsOf(list({.prefix = u"plan:"_s, .first = u"plan:b"_s, .limit = 1})) == QStringList{u"plan:c"_s});
    CHECK(list({.prefix = {}, .first = {}}).size() == 5);
    const auto bodies = list({.prefix = u"guide:"_s, .first = {}, .bodies = true});
    REQUIRE(bodies.size() == 1);
    CHECK(bodies[0].body.text() == "{\"id\":\"guide:a\"}");
    CHECK(bodies[0].winner == get("guide:a")->rev);
    CHECK(bodies[0].sequence == 2);
}

TEST_CASE_METHOD(StoreFixture, "Local documents stay out of the feed and survive reopening", "[store][local]")
{
    CHECK(*store->local(read(), u"x"_s) == std::nullopt);
    const QJsonObject checkpoint{{u"session_id"_s, u"甲"_s}, {u"source_last_seq"_s, u"12-g1AAA"_s}};
    write([&](WriteTransaction& transaction) {
        return store->putLocal(transaction, u"x"_s, {{u"old"_s, 1}});
    });
    write([&](WriteTransaction& transaction) { return store->putLocal(transaction, u"x"_s, checkpoint); });
    reopen();
    CHECK(*store->local(read(), u"x"_s) == checkpoint);
    CHECK(store->info(read())->lastSequence == 0);
    write([&](WriteTransaction& transaction) { return store->removeLocal(transaction, u"x"_s); });
    CHECK(*store->local(read(), u"x"_s) == std::nullopt);
}

TEST_CASE_METHOD(StoreFixture, "A store keeps its name, and no other has it", "[store]")
{
    const QString uuid = store->info(read())->uuid;
    CHECK(uuid.size() == 32);
    reopen();
    CHECK(store->info(read())->uuid == uuid);
    CHECK(store->info(read())->fileBytes > 0);
    const StoreFixture other;
    CHECK(other.store->info(other.read())->uuid != uuid);
}

TEST_CASE_METHOD(StoreFixture, "Readers in other threads see whole batches while one thread writes",
                 "[store]")
{
    std::atomic<bool> done = false;
    std::atomic<int> torn = 0;
    const auto readOn = [&] {
        while (!done) {
            const auto snapshot = store->read();
            const qint64 rows = static_cast<qint64>(store->changes(*snapshot, 0, 0)->rows.size());
            if (rows % 20 != 0 || store->info(*snapshot)->documents != rows)
                ++torn;
        }
    };
    std::thread reader(readOn);
    for (int batch = 0; batch < 20; ++batch) {
        auto transaction = store->begin(Durability::Batch);
        for (int i = 0; i < 20; ++i) {
            const QByteArray id = "plan:" + QByteArray::number(batch * 20 + i);
            REQUIRE(store->put(*transaction, edit(id.constData(), "{\"title\":\"静夜思\"}")));
        }
        REQUIRE(transaction->commit());
    }
    done = true;
    reader.join();
    CHECK(torn == 0);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "Verification finds trees, texts and counts that are not what was written",
                 "[store][verify]")
{
    put(edit("plan:1", "{\"n\":1}"));
    put(edit("plan:2", "{\"n\":2}"));
    const auto findingsAfter = [&](const char* damage) {
        auto transaction = store->begin(Durability::Full);
        REQUIRE(transaction->execute(damage));
        return store->verify(*transaction)->size(); // dropped: the next damage starts from a sound store
    };
    CHECK(findingsAfter("UPDATE document SET tree = x'0102' WHERE id = 'plan:1'") > 0);
    CHECK(findingsAfter("UPDATE document SET winner = '9-x' WHERE id = 'plan:1'") == 1);
    CHECK(findingsAfter("UPDATE body SET json = '{\"n\":' WHERE key = 1") == 1);
    CHECK(findingsAfter("UPDATE body SET json = '[]' WHERE key = 1") == 1);
    CHECK(findingsAfter("DELETE FROM body WHERE key = 1") == 1);
    CHECK(findingsAfter("INSERT INTO body (json, attachments) VALUES ('{}', 0)") == 1);
    CHECK(findingsAfter("UPDATE store SET last_sequence = 1") == 1);
    CHECK(findingsAfter("UPDATE store SET documents = 7") == 1);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "A damaged page is noticed when it is read", "[store][verify]")
{
    for (int i = 0; i < 200; ++i)
        put(edit(QByteArray::number(i).constData(), "{\"text\":\"" + QByteArray(3000, 'x') + "\"}"));
    store.reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(20 * 4096);
    file.write(QByteArray(40 * 4096, '\x5a'));
    file.close();
    store = openAt(path);
    const auto verified = store->verify(read());
    const bool noticed = !verified || !verified->isEmpty();
    CHECK(noticed);
}

TEST_CASE("A file that is no store, or missing, is told apart when it is opened", "[store]")
{
    const QTemporaryDir folder;
    const auto kind = [&](const QString& name) {
        return DocumentStore::open(folder.filePath(name), OpenMode::MustExist).error().kind;
    };
    CHECK(kind(u"none.sqlite"_s) == ErrorKind::NotFound);
    QFile other(folder.filePath(u"other.sqlite"_s));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("not a database, but long enough to look at: 床前明月光");
    other.close();
    CHECK(kind(u"other.sqlite"_s) == ErrorKind::Damaged);
}

TEST_CASE_METHOD(StoreFixture, "Changes are read from the newest back as well", "[store][changes]")
{
    for (const char* id : {"甲", "乙", "丙"})
        REQUIRE(put(edit(id, "{}")));
    const auto first = get("甲")->rev;
    REQUIRE(put(edit("甲", "{\"n\":2}", first)));
    const auto all = store->latestChanges(read(), 0);
    REQUIRE(all);
    QStringList ids;
    for (const ChangeRow& row : all->rows)
        ids.append(row.id.toString());
    CHECK(ids == QStringList{u"甲"_s, u"丙"_s, u"乙"_s});
    CHECK(all->pending == 0);
    CHECK(all->lastSequence == 2);
    const auto newest = store->latestChanges(read(), 1);
    CHECK(newest->rows.size() == 1);
    CHECK(newest->lastSequence == 4);
    CHECK(newest->pending == 2);
}
