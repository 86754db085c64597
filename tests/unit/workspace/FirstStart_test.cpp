// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LinkEmulator.h"
#include "support/TempStore.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/KeepingService.h"
#include "workspace/ReplicationService.h"

#include <QDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Documents = 1500;
constexpr int Authority = 3; // the roster, the card of who wrote them, and who vouches for it

// A node whose school has so many documents that it offers a snapshot, and a new PC.
struct FirstStartFixture
{
    FirstStartFixture()
    {
        school = node.databases().create(u"school-fxz"_s).value();
        const std::vector<QJsonObject> authority{rosterDocument(), documentWithId(colleague.signedCard()),
                                                 documentWithId(office.vouch(colleague.device()))};
        auto transaction = school->store().begin(Durability::Batch);
        for (QJsonObject document : authority) {
            const DocId id(document.take(u"_id"_s).toString());
            REQUIRE(school->store().put(*transaction,
                                        {id, std::nullopt, false, *Body::fromObject(document), {}}));
        }
        REQUIRE(transaction->commit());
        put(0, Documents);
        makeSnapshot();
    }

    void put(int first, int count)
    {
        auto transaction = school->store().begin(Durability::Batch);
        for (int i = first; i < first + count; ++i) {
            QJsonObject body = lessonBody(i, 2000);
            REQUIRE(
                school->store().graft(*transaction, colleague.save(DatabaseName(u"school-fxz"_s),
                                                                   DocId(u"record:js02:%1"_s.arg(i)), body)));
        }
        REQUIRE(transaction->commit());
    }

    void makeSnapshot()
    {
        REQUIRE(QTest::qWaitFor(
            [&] {
                const auto offer = school->snapshot().offer();
                return offer && *offer && (*offer)->isReady;
            },
            Patience));
    }

    std::unique_ptr<TestWorkspace> newPc(const QUrl& url)
    {
        auto pc = std::make_unique<TestWorkspace>(u"js01"_s);
        pc->setServer(url, node.user(), node.password());
        return pc;
    }

    QString address(const QUrl& url) const
    {
        QUrl full(url);
        full.setUserName(node.user());
        full.setPassword(node.password());
        full.setPath(u"/school-fxz"_s);
        return full.toString(QUrl::FullyEncoded);
    }

    static qsizetype documentsOf(TestWorkspace& pc)
    {
        const auto count = [&](const QString& kind) {
            return qsizetype(await(pc->documents().list(DatabaseName(u"school-fxz"_s), kind)).value().size());
        };
        return count(u"record"_s);
    }

    static QStringList logOf(TestWorkspace& pc)
    {
        QStringList codes;
        const auto log = await(pc->delivery().log(50)).value();
        for (const LogEntry& entry : log)
            codes.append(entry.code);
        return codes;
    }

    static QStringList incoming(const TestWorkspace& pc)
    {
        return QDir(pc.folder() + u"/incoming"_s).entryList(QDir::Files);
    }

    TestNode node;
    SchoolPc colleague{UserId(u"js02"_s)};
    SchoolPc office = SchoolPc::nodeAt();
    NodeDatabase* school = nullptr;
};

} // namespace

TEST_CASE_METHOD(FirstStartFixture, "A new PC starts from the snapshot and goes on by sequence",
                 "[workspace][courier]")
{
    put(Documents, 3); // after the snapshot was made
    const auto pc = newPc(node.url());
    CHECK(pc->sync().isComplete());
    CHECK(documentsOf(*pc) == Documents + 3);
    CHECK(logOf(*pc).contains(u"snapshot"_s));
    CHECK(incoming(*pc).isEmpty());
    CHECK(await((*pc)->keeping().checkNow()).value().isEmpty());

    pc->put(u"school-fxz"_s, documentWithId(office.vouch(await((*pc)->devices().own())->card.device)));
    pc->put(u"school-fxz"_s, {{u"_id"_s, u"record:js01:mine"_s}, {u"title"_s, u"䶮"_s}});
    CHECK(pc->sync().isComplete());
    const auto snapshot = school->store().read();
    CHECK(school->store().get(*snapshot, DocId(u"record:js01:mine"_s)));
}

TEST_CASE_METHOD(FirstStartFixture, "Nothing that came with the snapshot is taken for work of this PC",
                 "[workspace][courier]")
{
    const auto pc = newPc(node.url());
    CHECK(pc->sync().waiting == 0);
    const auto databases = await((*pc)->delivery().databases()).value();
    for (const DatabaseDelivery& each : databases)
        CHECK(each.waiting == 0);
}

TEST_CASE_METHOD(FirstStartFixture, "A download that is cut goes on at the byte where it was cut",
                 "[workspace][courier]")
{
    LinkEmulator line(node.url(), {});
    const qint64 whole = (*school->snapshot().offer())->bytes;
    const auto pc = newPc(line.url());
    line.cutAfter(whole * 2 / 3);
    CHECK_FALSE(pc->sync().isComplete());
    REQUIRE(incoming(*pc).size() == 1);
    const qint64 here = QFileInfo(pc->folder() + u"/incoming/"_s + incoming(*pc).first()).size();
    CHECK(here > 0);
    CHECK(here < whole);
    pc->close(); // as after a kill: only files are left
    pc->open();
    pc->setServer(line.url(), node.user(), node.password());
    const qint64 before = line.bytesDown();
    CHECK(pc->sync().isComplete());
    CHECK(documentsOf(*pc) == Documents);
    CHECK(line.bytesDown() - before < whole - here + whole / 3); // the rest, and what else a visit asks
}

TEST_CASE_METHOD(FirstStartFixture, "Pieces of a snapshot that the server no longer has are thrown away",
                 "[workspace][courier]")
{
    const auto pc = newPc(node.url());
    QDir(pc->folder()).mkpath(u"incoming"_s);
    QFile old(pc->folder() + u"/incoming/school-fxz.sqlite.0123456789abcdef.partial"_s);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    CHECK(pc->sync().isComplete());
    CHECK(documentsOf(*pc) == Documents);
    CHECK(incoming(*pc).isEmpty());
}

TEST_CASE_METHOD(FirstStartFixture,
                 "A snapshot that was altered on its way is not used; the protocol brings it all",
                 "[workspace][courier]")
{
    const auto pc = newPc(node.url());
    const couch::SnapshotOffer offer = *school->snapshot().offer().value();
    QDir(pc->folder()).mkpath(u"incoming"_s);
    QFile half(pc->folder() + u"/incoming/school-fxz.sqlite."_s +
               QString::fromLatin1(offer.digest.first(16)) + u".partial"_s);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write(QByteArray(20'000, 'x'));
    half.close();
    CHECK(pc->sync().isComplete());
    CHECK(documentsOf(*pc) == Documents);
    CHECK(logOf(*pc).contains(u"snapshot_failed"_s));
    CHECK(incoming(*pc).isEmpty());
}

TEST_CASE_METHOD(FirstStartFixture, "One replication from a server starts from its snapshot, too",
                 "[workspace][courier]")
{
    TestWorkspace pc(u"js02"_s);
    const auto report = await(pc->replication().replicate({address(node.url()), u"copy"_s, false, false}));
    REQUIRE(report);
    CHECK(report->docsWritten == Documents + Authority);
    CHECK(report->requests < 13); // two of them ask which instance of the database this is
    const auto again = await(pc->replication().replicate({address(node.url()), u"copy"_s, false, false}));
    CHECK(again->docsWritten == 0);
    CHECK(again->requests <= 3);
}

TEST_CASE_METHOD(FirstStartFixture,
                 "A snapshot from a stick starts a PC, and the server is asked for the rest only",
                 "[workspace][courier]")
{
    QTemporaryDir stick;
    const QString file = stick.filePath(u"学校.snapshot"_s);
    REQUIRE(SnapshotWriter(school->store(), u"school-fxz"_s).write(file, {}, false));
    put(Documents, 2);
    const auto pc = newPc(node.url());
    const auto brought = await((*pc)->replication().replicate({file, u"school-fxz"_s, false, false}));
    REQUIRE(brought);
    CHECK(brought->docsWritten == Documents + Authority);
    CHECK(pc->sync().isComplete());
    CHECK(documentsOf(*pc) == Documents + 2);
    CHECK(pc->sync().waiting == 0);

    const auto again = await((*pc)->replication().replicate({file, u"school-fxz"_s, false, false}));
    REQUIRE(again);
    CHECK(again->docsWritten == 0);
    CHECK(incoming(*pc).isEmpty());
}

TEST_CASE("A file that is no snapshot says so and changes nothing", "[workspace][courier]")
{
    TestWorkspace pc(u"js01"_s);
    const QString file = pc.folder() + u"/教案.docx"_s;
    QFile document(file);
    REQUIRE(document.open(QIODevice::WriteOnly));
    document.write("PK");
    document.close();
    const auto brought = await(pc->replication().replicate({file, u"school-fxz"_s, false, false}));
    REQUIRE_FALSE(brought);
    CHECK(brought.error().kind == ErrorKind::InvalidInput);
    CHECK(await(pc->documents().databases()).value().isEmpty());
}
