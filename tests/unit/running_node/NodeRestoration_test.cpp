// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptNode.h"
#include "node/EnrolmentCodes.h"
#include "node/keeping/NodeRestoration.h"
#include "platform/PlatformDatabase.h"
#include "support/JoinedCounty.h"
#include "trust/Ruling.h"

#include <QDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

struct RestoredNode : KeptNode
{
    RestoredNode()
    {
        introduce();
        write(space, u"plan:1"_s, {{u"正文"_s, u"早"_s}});
        submit();
        REQUIRE(receiptsAre(1));
    }

    QString backUpHere()
    {
        const QString target = folder.filePath(u"备份"_s);
        REQUIRE(backUp(target));
        return target;
    }
    Result<NodeRestoreReport> restore(const QString& backup)
    {
        return NodeRestoration(NodeFiles(path, databaseOf(school)), clock->now()).run(backup);
    }
    // A backup with a document that the gate would never have let in.
    void forge(const QString& backup, const DatabaseName& name, const QString& id, const QJsonObject& content)
    {
        const QString file = BackupSet::read(backup)->fileOf(name);
        const auto opened = DocumentStore::open(file, OpenMode::MustExist).value();
        auto transaction = opened->begin(Durability::Full).value();
        REQUIRE(opened->put(transaction,
                            Edit{DocId(id), std::nullopt, false, Body::fromObject(content).value(), {}}));
        REQUIRE(transaction.commit());
    }
    QStringList namesHere() const
    {
        return QDir(path).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
};

} // namespace

TEST_CASE_METHOD(RestoredNode, "A restored backup is what was, and what stood there is aside",
                 "[node][keeping]")
{
    const QString backup = backUpHere();
    write(space, u"plan:2"_s, {{u"正文"_s, u"晚"_s}});
    write(DatabaseName(u"space-new"_s), u"plan:3"_s, {{u"正文"_s, u"新"_s}});
    const QString before = store(space).info(*store(space).read())->uuid;
    stop();
    const auto report = restore(backup);
    REQUIRE(report);
    CHECK(report->databases == 6);
    CHECK(report->keptKey);
    CHECK(report->sifted == 0);
    start();
    CHECK(has(space, u"plan:1"_s));
    CHECK_FALSE(has(space, u"plan:2"_s));
    CHECK(has(DatabaseName(u"space-new"_s), u"plan:3"_s)); // the backup does not know it
    CHECK(store(space).info(*store(space).read())->uuid != before);
    CHECK(findings() == "");
    const auto aside = DocumentStore::open(report->aside + u"/space-js01.sqlite"_s, OpenMode::MustExist);
    REQUIRE(aside);
    CHECK((*aside)->state(*(*aside)->read(), DocId(u"plan:2"_s)));
}

TEST_CASE_METHOD(RestoredNode, "What is signed once and stands here stays, and the node counts on",
                 "[node][keeping]")
{
    const QString backup = backUpHere();
    const ChainEvent later = submit();
    REQUIRE(receiptsAre(2));
    const qint64 said = receipts().back().head().counter;
    list(key()); // edition 2
    SchoolPc second{UserId(u"js01"_s), school, DeviceKey::make()};
    write(databaseOf(school), second.signedCard().id().toString(), second.signedCard().document());
    const ChainEvent revocation =
        pc.say(databaseOf(school), u"revocation"_s, RevocationEvent{second.device(), 0});
    write(databaseOf(school), revocation.id().toString(), revocation.document());
    REQUIRE(comes([&] { return node->databases().find(desk.toString()).has_value(); }));
    stop();
    const auto report = restore(backup);
    REQUIRE(report);
    CHECK(report->carried >= 4);
    start();
    CHECK(has(databaseOf(school), revocation.id().toString()));
    CHECK(has(desk, later.id().toString()));
    const QStringList names = node->databases().names();
    const auto all = receipts();
    REQUIRE(all.size() >= 2);
    submit();
    REQUIRE(comes([&] {
        const auto now = receipts();
        return std::any_of(now.begin(), now.end(), [&](const ChainEvent& receipt) {
            return receipt.head().roster == Edition{1, 2} && receipt.head().counter > said;
        });
    }));
    QSet<qint64> counters;
    for (const ChainEvent& receipt : receipts()) {
        CHECK_FALSE(counters.contains(receipt.head().counter));
        counters.insert(receipt.head().counter);
    }
    CHECK(receipts().back().head().counter < said + 100);
}

TEST_CASE_METHOD(RestoredNode, "On a new disk the node says nothing twice, and everything it said counts",
                 "[node][keeping]")
{
    const QString backup = backUpHere();
    submit();
    REQUIRE(receiptsAre(2)); // this PC alone has seen the second
    const std::vector<ChainEvent> seen = receipts();
    stop();
    path = folder.filePath(u"新盘"_s);
    const auto report = restore(backup);
    REQUIRE(report);
    CHECK(report->aside.isEmpty());
    CHECK_FALSE(report->keptKey);
    start();
    const ChainEvent third = submit();
    REQUIRE(receiptsAre(2));
    const std::vector<ChainEvent> now = receipts();
    CHECK(now[0].id() == seen[0].id());
    CHECK(now[1].head().counter > seen[1].head().counter);
    // Both lines together, as the PC has them.
    Evidence evidence;
    const auto take = [&](const auto& fact, const DatabaseName& database) {
        REQUIRE(evidence.take(database, fact.id(), fact.document()));
    };
    take(countyStatement(), databaseOf(school));
    const DocumentStore& known = store(databaseOf(school));
    const auto rows =
        known.list(known.read().value(), {.prefix = {}, .first = {}, .limit = 0, .bodies = true}).value();
    for (const DocumentRow& row : rows)
        evidence.take(databaseOf(school), row.id, row.body.toObject());
    for (const ChainEvent& receipt : seen)
        take(receipt, desk);
    take(now[1], desk);
    take(third, desk);
    const Ruling ruling = judge(onlyCounty(evidence).value(), {}, evidence);
    for (const Judgement& judgement : ruling.events) {
        CAPTURE(int(judgement.reason));
        CHECK(judgement.reason != Reason::OutOfOrder);
        CHECK(judgement.reason != Reason::Undecided);
    }
}

TEST_CASE_METHOD(RestoredNode, "A node that was set up anew becomes who it was, unless the county lists it",
                 "[node][keeping]")
{
    const QString backup = backUpHere();
    const QByteArray before = key().seed();
    stop();
    path = folder.filePath(u"新盘"_s);
    isListed = false;
    start(); // makes a key of its own
    const QByteArray made = key().seed();
    REQUIRE(made != before);
    const bool isNowListed = GENERATE(false, true);
    if (isNowListed) {
        write(databaseOf(school), countyStatement().id().toString(), countyStatement().document());
        list(key());
    }
    stop();
    const auto report = restore(backup);
    REQUIRE(report);
    CHECK(report->keptKey == isNowListed);
    CHECK(key().seed() == (isNowListed ? made : before));
    if (!isNowListed)
        CHECK(QFile::exists(report->aside + u"/node.key"_s));
}

TEST_CASE_METHOD(RestoredNode, "A backup passes the gate: what nobody signed does not come back",
                 "[node][keeping]")
{
    const QString backup = backUpHere();
    forge(backup, desk, u"decision:xz01:"_s + QString::fromLatin1(Digest::of("假").toHex()),
          {{u"kind"_s, u"decision"_s}, {u"verdict"_s, u"approved"_s}});
    SchoolPc stranger{UserId(u"xz01"_s), school, DeviceKey::make()};
    const ChainEvent unknown = stranger.say(desk, u"submission"_s, PlainEvent{}, {{u"plan"_s, u"plan:9"_s}});
    forge(backup, desk, unknown.id().toString(), unknown.document());
    // A roster that an unknown key signed lists that key.
    const SignedRoster roster =
        SignedRoster::make(databaseOf(school),
                           {.edition = {9, 9}, .nodes = {{stranger.key().publicKey(), {}}}}, staff().toJson(),
                           stranger.key())
            .value();
    forge(backup, databaseOf(school), roster.id().toString(), roster.document());
    stop();
    const auto report = restore(backup);
    REQUIRE(report);
    CHECK(report->sifted == 3);
    start();
    CHECK_FALSE(has(desk, u"decision:xz01:"_s + QString::fromLatin1(Digest::of("假").toHex())));
    CHECK_FALSE(has(desk, unknown.id().toString()));
    CHECK_FALSE(has(databaseOf(school), roster.id().toString()));
    // It waits until its device is known.
    write(databaseOf(school), stranger.signedCard().id().toString(), stranger.signedCard().document());
    CHECK(comes([&] { return has(desk, unknown.id().toString()); }));
}

TEST_CASE_METHOD(RestoredNode, "What is the county's comes back from a backup as its roster lets it",
                 "[node][keeping][hostile]")
{
    const DatabaseName ofCounty = countyDatabase();
    SchoolPc officer = researchPc(u"jy01"_s);
    for (const PlacedDocument& each : joinedCounty(officer, Role{RoleKind::Research, {}})) {
        QJsonObject content = each.document;
        const QString id = content.take(u"_id"_s).toString();
        if (each.database == ofCounty)
            write(ofCounty, id, content);
    }
    const auto security = platform::securityOf(platform::PlatformDatabase::county(), {school});
    REQUIRE((*node->databases().find(ofCounty.toString()))
                ->setSecurity(NodeSecurity::fromJson(security).value()));
    const QString backup = backUpHere();
    const auto bulletin = [&](SchoolPc& by, const QString& id) {
        const Revision made = by.save(ofCounty, DocId(id),
                                      {{u"kind"_s, u"bulletin"_s}, {u"author"_s, by.card().user.toString()}});
        forge(backup, ofCounty, id, made.body.toObject());
    };
    bulletin(officer, u"bulletin:jy01:1"_s);
    pc.setRoster({1, 1});
    bulletin(pc, u"bulletin:js01:1"_s);
    stop();
    const auto report = restore(backup);
    REQUIRE(report);
    CHECK(report->sifted == 1);
    start();
    CHECK(has(ofCounty, u"bulletin:jy01:1"_s));
    CHECK_FALSE(has(ofCounty, u"bulletin:js01:1"_s));
}

TEST_CASE_METHOD(RestoredNode, "A used code is not good again", "[node][keeping]")
{
    EnrolmentCodes codes(node->databases(), school, *clock);
    REQUIRE(codes.issue(UserId(u"js01"_s)));
    REQUIRE(codes.open(UserId(u"js01"_s), {}));
    const QString backup = backUpHere();
    stop();
    REQUIRE(restore(backup));
    start();
    EnrolmentCodes after(node->databases(), school, *clock);
    CHECK_FALSE(after.open(UserId(u"js01"_s), {}));
}

TEST_CASE_METHOD(RestoredNode, "What is no backup of this school's server is refused, and nothing changes",
                 "[node][keeping]")
{
    const QString backup = backUpHere();
    CHECK(restore(backup).error().kind == ErrorKind::InUse);
    CHECK(restore(folder.path()).error().kind == ErrorKind::NotFound);
    stop();
    const QStringList before = namesHere();
    BackupSet set = BackupSet::read(backup).value();
    const auto isRefused = [&](ErrorKind kind, const QString& word) {
        const auto report = restore(backup);
        REQUIRE_FALSE(report);
        CAPTURE(report.error().detail.toStdString());
        CHECK(report.error().kind == kind);
        CHECK(report.error().detail.contains(word));
        CHECK(namesHere() == before);
    };
    const QString file = set.fileOf(space);
    REQUIRE(QFile(file).resize(9000));
    isRefused(ErrorKind::Damaged, u"space-js01"_s);
    set.owner.school = DatabaseName(u"school-lx"_s);
    REQUIRE(set.write());
    isRefused(ErrorKind::InvalidInput, u"school-lx"_s);
    set.owner = {UserId(u"js01"_s), {}, {}};
    REQUIRE(set.write());
    isRefused(ErrorKind::InvalidInput, u"js01"_s);
    QFile index(backup + u"/backup.json"_s);
    REQUIRE(index.open(QIODevice::WriteOnly));
    index.write(
        "{\"format\":1,\"time\":\"2026-03-05T20:10:00+08:00\",\"databases\":[{\"name\":\"../../etc/x\"}]}");
    index.close();
    isRefused(ErrorKind::Damaged, u"backup.json"_s);
}

TEST_CASE_METHOD(RestoredNode, "A restoration that was cut off ends when the node starts", "[node][keeping]")
{
    const QString backup = backUpHere();
    write(space, u"plan:2"_s, {{u"正文"_s, u"晚"_s}});
    stop();
    // As a power cut leaves it: whole, and not yet in place.
    const bool isReady = GENERATE(true, false);
    const FolderSwap swap(path);
    REQUIRE(swap.begin());
    const BackupSet set = BackupSet::read(backup).value();
    REQUIRE(QFile::copy(set.fileOf(space), swap.place() + u"/space-js01.sqlite"_s));
    if (isReady)
        REQUIRE(swap.ready(path + u"/before-restore-x"_s));
    start();
    CHECK(has(space, u"plan:1"_s));
    CHECK(has(space, u"plan:2"_s) == !isReady);
    CHECK_FALSE(QFile::exists(swap.place()));
    CHECK(QFile::exists(path + u"/before-restore-x/space-js01.sqlite"_s) == isReady);
}
