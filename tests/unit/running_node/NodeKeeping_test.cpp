// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptNode.h"

#include <QRandomGenerator>

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Plans = 40;

void fillSpace(KeptNode& kept, int from = 0, int count = Plans)
{
    for (int i = from; i < from + count; ++i)
        kept.write(kept.space, u"plan:%1"_s.arg(i), {{u"正文"_s, u"床前明月光𠮷䶮"_s.repeated(100)}});
}

int plansIn(KeptNode& kept)
{
    const DocumentStore& store = kept.store(kept.space);
    return int(
        store.list(store.read().value(), {.prefix = u"plan:"_s, .first = {}, .limit = 0, .bodies = true})
            .value()
            .size());
}

// Everything but the first pages, by which the file is opened.
void spoilPages(const QString& path)
{
    QRandomGenerator random(7);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() > 60'000);
    for (int i = 0; i < 3'000; ++i) {
        file.seek(30'000 + random.bounded(int(file.size()) - 30'000));
        file.putChar(char(random.bounded(256)));
    }
}

bool isNextLookOver(KeptNode& kept)
{
    bool looked = false;
    QObject receiver;
    QObject::connect(&kept.node->keeper(), &NodeKeeper::lookedAround, &receiver, [&] { looked = true; });
    return kept.comes([&] { return looked; }, true, 1min);
}

} // namespace

TEST_CASE_METHOD(KeptNode, "An hour of work at the node is in a backup, and an hour without makes none",
                 "[node][keeping]")
{
    introduce();
    fillSpace(*this);
    REQUIRE(comes([&] { return backups().size() == 1; }));
    const auto set = BackupSet::read(backups().front().folder).value();
    CHECK(set.owner.isNode());
    CHECK(set.owner.school == databaseOf(school));
    CHECK(set.find(space));
    CHECK(set.find(databaseOf(school)));
    CHECK(QFile::exists(set.folder + u"/node.key"_s));
    for (int i = 0; i < 30; ++i)
        REQUIRE(isNextLookOver(*this)); // two and a half hours
    CHECK(backups().size() == 1);
    fillSpace(*this, Plans, 1);
    CHECK(comes([&] { return backups().size() == 2; }));
}

TEST_CASE_METHOD(KeptNode, "Every day the node checks everything, and remembers it beyond its own end",
                 "[node][keeping]")
{
    introduce();
    REQUIRE(comes([&] { return node->keeper().record().lastCheck.isValid(); }));
    const QDateTime first = node->keeper().record().lastCheck;
    CHECK(node->keeper().record().findings.isEmpty());
    stop();
    start();
    CHECK(node->keeper().record().lastCheck == first);
    CHECK(
        comes([&] { return first.secsTo(node->keeper().record().lastCheck) >= 24 * 60 * 60; }, true, 10min));
}

TEST_CASE_METHOD(KeptNode, "Versions between those of a day, and pieces that nobody names, go at the node",
                 "[node][keeping]")
{
    introduce();
    DocumentStore& plans = store(space);
    std::vector<RevId> before; // the newest first
    for (int i = 0; i < 5; ++i) {
        auto transaction = plans.begin(Durability::Full).value();
        const QJsonObject content{{u"updatedAt"_s, u"2026-03-05T20:0%1:00+08:00"_s.arg(i)}, {u"n"_s, i}};
        const Revision saved = pc.save(space, DocId(u"plan:1"_s), content, before);
        REQUIRE(plans.graft(transaction, saved));
        REQUIRE(transaction.commit());
        before.insert(before.begin(), saved.rev);
    }
    const DatabaseName pieces(u"files-fxz"_s);
    const QString unnamed = u"chunk:"_s + QString::fromLatin1(Digest::of("无人").toHex());
    const QString named = u"chunk:"_s + QString::fromLatin1(Digest::of("有人").toHex());
    write(pieces, unnamed, {});
    write(pieces, named, {});
    write(space, u"plan:2"_s, {{u"files"_s, named}});
    const auto kept = [&] {
        const auto history = plans.state(plans.read().value(), DocId(u"plan:1"_s)).value().history;
        return std::count_if(history.begin(), history.end(),
                             [](const HistoryEntry& e) { return e.available; });
    };
    REQUIRE(kept() == 5);
    CHECK(comes([&] { return kept() == 1; }));
    CHECK(has(pieces, unnamed)); // a week of grace
    CHECK(comes([&] { return !has(pieces, unnamed); }, true, 1h));
    CHECK(has(pieces, named));
    CHECK(findings() == "");
}

TEST_CASE_METHOD(KeptNode, "A database that is damaged while it is served is away, made anew, and back",
                 "[node][keeping]")
{
    introduce();
    fillSpace(*this);
    submit();
    REQUIRE(receiptsAre(1));
    REQUIRE(comes([&] { return backups().size() == 1; }));
    fillSpace(*this, Plans, 5); // newer than the backup
    REQUIRE(store(space).rewrite());
    const QString before = store(space).info(*store(space).read())->uuid;
    spoilPages(path + u"/space-js01.sqlite"_s);
    REQUIRE(findings() != ""); // and marks it
    bool wasAway = false;
    REQUIRE(comes([&] {
        const auto found = node->databases().find(space.toString());
        wasAway = wasAway || (!found && found.error().kind == ErrorKind::ServerBusy);
        return !node->keeper().record().repairs.isEmpty();
    }));
    CHECK(wasAway);
    const RepairNote note = node->keeper().record().repairs.front();
    CHECK(note.database == space.toString());
    CHECK(note.backup.isValid());
    CHECK(QFile::exists(path + u'/' + note.aside));
    CHECK(plansIn(*this) >= Plans);
    CHECK(store(space).info(*store(space).read())->uuid != before);
    CHECK((*node->databases().find(space.toString()))->security().value().toJson().contains("shanke"_L1));
    CHECK(findings() == "");
    // The others went on, and go on.
    submit();
    CHECK(receiptsAre(2));
}

TEST_CASE_METHOD(KeptNode, "What reads a damaged file keeps it from being replaced", "[node][keeping]")
{
    introduce();
    fillSpace(*this);
    REQUIRE(comes([&] { return backups().size() == 1; }));
    REQUIRE(store(space).rewrite());
    auto reader = std::make_unique<ReadSnapshot>(store(space).read().value());
    spoilPages(path + u"/space-js01.sqlite"_s);
    REQUIRE(findings() != "");
    REQUIRE(comes([&] { return !node->databases().find(space.toString()); }));
    clock->advance(10s);
    QTest::qWait(1);
    CHECK(node->keeper().record().repairs.isEmpty());
    reader.reset();
    CHECK(comes([&] { return !node->keeper().record().repairs.isEmpty(); }));
    CHECK(plansIn(*this) == Plans);
}

TEST_CASE_METHOD(KeptNode, "What was damaged while the node stood still is whole when it serves",
                 "[node][keeping]")
{
    introduce();
    fillSpace(*this);
    const bool hasBackup = GENERATE(true, false);
    const qint64 bytes = GENERATE(0, 50, 4096, 40'000);
    CAPTURE(hasBackup, bytes);
    if (hasBackup)
        REQUIRE(comes([&] { return backups().size() == 1; }));
    REQUIRE(store(space).rewrite());
    stop();
    REQUIRE(QFile(path + u"/space-js01.sqlite"_s).resize(bytes));
    start();
    CHECK(findings() == "");
    if (hasBackup) {
        CHECK(plansIn(*this) == Plans);
        REQUIRE(node->keeper().record().repairs.size() == 1);
        CHECK(QFile(path + u'/' + node->keeper().record().repairs.front().aside).size() == bytes);
    }
    fillSpace(*this, Plans, 1);
}

TEST_CASE_METHOD(KeptNode, "A school's database that was made anew lets the node count on where nobody was",
                 "[node][keeping]")
{
    introduce();
    submit();
    REQUIRE(receiptsAre(1));
    REQUIRE(comes([&] { return backups().size() == 1; }));
    submit();
    REQUIRE(receiptsAre(2));
    REQUIRE(store(databaseOf(school)).rewrite());
    stop();
    REQUIRE(QFile(path + u"/school-fxz.sqlite"_s).resize(0));
    start();
    submit();
    REQUIRE(receiptsAre(3));
    const auto all = receipts();
    CHECK(all[2].head().counter > all[1].head().counter + 1'000'000);
}

TEST_CASE_METHOD(KeptNode, "A full disk keeps backups away and is said, and work goes on", "[node][keeping]")
{
    introduce();
    node->keeper().disk().setGauge([](const QString&) { return qint64(1) << 20; });
    fillSpace(*this);
    CHECK(comes([&] { return node->keeper().record().backupTrouble.contains(u"MiB"); }));
    CHECK(backups().isEmpty());
    CHECK(plansIn(*this) == Plans);
    node->keeper().disk().setGauge(DiskGuard::freeBytesOf);
    CHECK(comes([&] { return backups().size() == 1; }));
    CHECK(comes([&] { return node->keeper().record().backupTrouble.isEmpty(); }));
}
