// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/StoreFixture.h"

#include <QFileInfo>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

struct Compacted : StoreFixture
{
    qint64 compact(const Retention& retention = {}, int documents = 2)
    {
        qint64 bodies = 0;
        for (CompactionStep step; !step.isLast; bodies += step.bodies)
            step = *write([&](WriteTransaction& transaction) {
                return store->compact(transaction, retention, step.next, documents);
            });
        return bodies;
    }

    // `revisions` saves of a document, a kilobyte each; the ids of them, oldest first.
    std::vector<RevId> history(const char* id, int revisions)
    {
        std::vector<RevId> revs;
        for (int i = 0; i < revisions; ++i) {
            const QByteArray text = QByteArray::number(i) + QByteArray("月").repeated(300);
            revs.push_back(*put(edit(id, "{\"text\":\"" + text + "\"}",
                                     revs.empty() ? std::nullopt : std::optional(revs.back()))));
        }
        return revs;
    }

    bool isKept(const char* id, const RevId& rev) const { return get(id, rev).has_value(); }
};

} // namespace

TEST_CASE_METHOD(Compacted, "Compaction gives up old bodies, and every revision keeps its place",
                 "[store][compact]")
{
    std::vector<std::vector<RevId>> histories;
    for (const char* id : {"plan:1", "plan:2", "plan:3", "plan:4", "plan:5"})
        histories.push_back(history(id, 6));
    const qint64 sequence = store->info(read())->lastSequence;
    CHECK(compact() == 25);
    CHECK(compact() == 0);
    CHECK(findings().isEmpty());
    CHECK(store->info(read())->lastSequence == sequence);
    CHECK(isKept("plan:3", histories[2][5]));
    CHECK_FALSE(isKept("plan:3", histories[2][4]));
    const DocumentState tree = state("plan:3");
    REQUIRE(tree.history.size() == 6);
    CHECK(tree.history[0].available);
    CHECK_FALSE(tree.history[1].available);
    CHECK(store->missing(read(), {{DocId(u"plan:3"_s), {histories[2][1]}}})->isEmpty());
}

TEST_CASE_METHOD(Compacted, "Compaction keeps what a submission names and what a peer has seen",
                 "[store][compact]")
{
    const auto revs = history("plan:1", 6);
    const qint64 seen = store->info(read())->lastSequence - 2; // before the last two saves
    Retention retention;
    retention.sharedUpTo = {seen};
    retention.named[DocId(u"plan:1"_s)] = {revs[1]};
    CHECK(compact(retention) == 3);
    CHECK((isKept("plan:1", revs[1]) && isKept("plan:1", revs[3]) && isKept("plan:1", revs[5])));
    CHECK_FALSE((isKept("plan:1", revs[2]) || isKept("plan:1", revs[4])));
}

TEST_CASE_METHOD(Compacted, "Bytes that only old revisions attached go with them", "[store][compact]")
{
    Edit first = edit("plan:1", "{}");
    first.attachments = {attachmentFromBytes(u"旧.txt"_s, "text/plain", QByteArray(400'000, 'o'))};
    const RevId old = *put(first);
    Edit second = edit("plan:1", "{\"n\":2}", old);
    second.attachments = {attachmentFromBytes(u"新.txt"_s, "text/plain", QByteArray(400'000, 'n'))};
    REQUIRE(put(second));
    CHECK(compact() == 1);
    auto row = read().query("SELECT count(*), (SELECT count(*) FROM piece) FROM content");
    REQUIRE(row->next() == true);
    CHECK((row->integer(0) == 1 && row->integer(1) == 2));
    CHECK((*get("plan:1")->attachments[0].content())->readAll() == QByteArray(400'000, 'n'));
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(Compacted, "The file gives its free pages back in steps, and at once when written anew",
                 "[store][compact]")
{
    for (const char* id : {"plan:1", "plan:2", "plan:3"})
        history(id, 200);
    reopen();
    const qint64 before = QFileInfo(path).size();
    CHECK(compact() == 3 * 199);
    int steps = 0;
    while (*write([&](WriteTransaction& transaction) { return store->shrink(transaction, 20); }))
        ++steps;
    CHECK(steps > 1);
    {
        const auto transaction = store->begin(Durability::Full);
        CHECK(store->rewrite().error().kind == ErrorKind::InUse);
    }
    REQUIRE(store->rewrite());
    reopen();
    CHECK(QFileInfo(path).size() < before / 10);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(Compacted, "A text that changed on the disk is found, whatever it says now",
                 "[store][verify]")
{
    history("plan:1", 1);
    write([](WriteTransaction& transaction) {
        return transaction.execute("UPDATE body SET json = replace(json, '月', '日')");
    });
    REQUIRE(findings().size() == 1);
    CHECK(findings().front().contains(u"not what was written"));
}

TEST_CASE_METHOD(Compacted, "Revisions that changed on the disk are found", "[store][verify]")
{
    const auto revs = history("plan:1", 2);
    write([](WriteTransaction& transaction) {
        return transaction.execute("UPDATE document SET id = 'plan:2'");
    });
    REQUIRE(findings().size() == 1);
    CHECK(findings().front().contains(u"plan:2"));
    CHECK(store->verifyStructure(read())->isEmpty());
}
