// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DatabaseNames.h"
#include "support/JoinedCounty.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/folder/WorkspaceFolder.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName RestoredDesk(u"desk-js01"_s);
const DatabaseName RestoredSchool(u"school-fxz"_s);

// The PC of the approver, and a backup of it, which was made while js01 taught on a PC of theirs.
struct BackedUpApprover
{
    BackedUpApprover()
    {
        workspace.put(RestoredSchool.toString(), first);
        workspace.enrolThis();
        workspace.enrol(teacher);
        workspace.put(RestoredDesk.toString(), documentWithId(handedIn));
        REQUIRE(await(workspace->keeping().backUpTo(backup)));
    }

    RestoreReport restore()
    {
        workspace.close();
        auto report = Workspace::restore(workspace.folder(), backup, QDateTime::currentDateTime());
        INFO((report ? std::string() : report.error().detail.toStdString()));
        REQUIRE(report);
        workspace.open();
        return *report;
    }
    // As somebody who has the backup in hand.
    void writeIntoBackup(const DocId& id, const QJsonObject& document, const QByteArray& rev)
    {
        Revision revision;
        revision.id = id;
        revision.rev = RevId::parse(rev).value();
        revision.ancestry = {revision.rev.hash};
        revision.body = Body::fromObject(document).value();
        graftInto(RestoredDesk, revision);
    }
    void graftInto(const DatabaseName& database, const Revision& revision)
    {
        const auto store = DocumentStore::open(backup + u"/databases/"_s + fileNameOf(database),
                                               DocumentStore::OpenMode::MustExist);
        REQUIRE(store);
        auto transaction = (*store)->begin(Durability::Full).value();
        REQUIRE((*store)->graft(transaction, revision));
        REQUIRE(transaction.commit());
    }
    // As the folder remembers it.
    Edition newestRoster() { return WorkspaceFolder::accountIn(workspace.folder())->roster; }
    bool has(const DocId& id, const DatabaseName& database = RestoredDesk)
    {
        return await(workspace->documents().get(database, id, {}, false)).has_value();
    }
    DeviceEntry::State stateOf(const SchoolPc& pc)
    {
        const auto entries = await(workspace->devices().list()).value();
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const DeviceEntry& each) {
            return each.card.device == pc.device();
        });
        REQUIRE(found != entries.end());
        return found->state;
    }

    SchoolPc teacher{UserId(u"js01"_s)};
    QJsonObject first = rosterDocument();
    ChainEvent handedIn =
        teacher.say(RestoredDesk, u"submission"_s, PlainEvent{}, submissionOf(fixtureA(), 1).toJson());
    TestWorkspace workspace{u"sh01"_s};
    QTemporaryDir away;
    QString backup = away.path() + u"/备份"_s;
};

} // namespace

TEST_CASE("A backup brings back no PC that was revoked since, no older roster and no other server",
          "[workspace][keeping]")
{
    BackedUpApprover pc;
    CHECK(pc.stateOf(pc.teacher) == DeviceEntry::State::Confirmed);
    pc.workspace.setServer(QUrl(u"https://xuexiao.example"_s), u"sh01"_s, {});
    REQUIRE(await(pc.workspace->devices().revoke(pc.teacher.device())));
    const Digest before = Digest::fromHex(pc.first[u"_id"_s].toString().section(u':', -1).toLatin1()).value();
    Roster staff = Roster::fromJson(pc.first).value();
    staff.staff[1].roles = {}; // js02 has left
    pc.workspace.put(RestoredSchool.toString(), signedRoster(staff.toJson(), {0, 2}, before));
    REQUIRE(QTest::qWaitFor([&] { return pc.newestRoster() == Edition{0, 2}; }, Patience));

    CHECK(pc.restore().refused == 0);
    CHECK(pc.newestRoster() == Edition{0, 2});
    CHECK(pc.workspace->account().settings().schoolServer.url == QUrl(u"https://xuexiao.example"_s));
    CHECK(pc.stateOf(pc.teacher) == DeviceEntry::State::Revoked);
    CHECK(pc.has(pc.handedIn.id()));
}

TEST_CASE("What somebody wrote into a backup is left out, and the rest comes back",
          "[workspace][keeping][hostile]")
{
    BackedUpApprover pc;
    QJsonObject altered = pc.handedIn.document();
    altered[u"counter"_s] = 9;
    pc.writeIntoBackup(pc.handedIn.id(), altered, "1-00aa");
    SchoolPc stranger(UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceKey::make());
    const ChainEvent waiting =
        stranger.say(RestoredDesk, u"submission"_s, PlainEvent{}, submissionOf(fixtureA(), 3).toJson());
    pc.writeIntoBackup(waiting.id(), waiting.document(), "1-00bb");
    QJsonObject junk = waiting.document();
    junk[u"note"_s] = u"假的"_s;
    const DocId forged(u"decision:sh01:"_s + QString(64, u'a'));
    pc.writeIntoBackup(forged, junk, "1-00cc");

    CHECK(pc.restore().refused == 2);
    CHECK(pc.has(pc.handedIn.id()));
    CHECK_FALSE(pc.has(forged));
    CHECK_FALSE(pc.has(waiting.id())); // until its key comes
    const auto text = await(pc.workspace->documents().get(RestoredDesk, pc.handedIn.id(), {}, true)).value();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    CHECK(json[u"counter"_s] == 1);
    CHECK_FALSE(json.contains(u"_conflicts"_s));
    pc.workspace.put(RestoredSchool.toString(), documentWithId(stranger.signedCard()));
    CHECK(QTest::qWaitFor([&] { return pc.has(waiting.id()); }, Patience));
}

TEST_CASE("A backup of a folder that is gone is judged by what it holds itself", "[workspace][keeping]")
{
    BackedUpApprover pc;
    pc.writeIntoBackup(DocId(u"decision:sh01:"_s + QString(64, u'a')), {{u"kind"_s, u"decision"_s}},
                       "1-00cc");
    pc.workspace.close();
    REQUIRE(QDir(pc.workspace.folder()).removeRecursively());
    CHECK(pc.restore().refused == 1);
    CHECK(pc.has(pc.handedIn.id()));
    CHECK(pc.stateOf(pc.teacher) == DeviceEntry::State::Confirmed);
}

TEST_CASE("Of a column a backup brings back what its curator published, and nobody else",
          "[workspace][keeping][hostile]")
{
    BackedUpApprover pc;
    SchoolPc curator = curatorPc(u"lm01"_s);
    for (const PlacedDocument& each : joinedCounty(curator, u"yuwen-p1"_s))
        pc.workspace.put(each.database.toString(), each.document);
    const DatabaseName column(u"column-yuwen-p1"_s);
    const QJsonObject standard{{u"kind"_s, u"standard"_s}, {u"title"_s, u"天地人 𠮷"_s}};
    QJsonObject own = standard;
    own[u"_id"_s] = u"standard:sh01:1"_s;
    pc.workspace.put(column.toString(), own);
    pc.backup = pc.away.path() + u"/第二份"_s;
    REQUIRE(await(pc.workspace->keeping().backUpTo(pc.backup)));
    pc.graftInto(column, curator.save(column, DocId(u"standard:lm01:1"_s), standard));
    pc.graftInto(column, pc.teacher.save(column, DocId(u"standard:js01:1"_s), standard));

    CHECK(pc.restore().refused == 0); // a roster may come that lets them
    CHECK(pc.has(DocId(u"standard:lm01:1"_s), column));
    CHECK_FALSE(pc.has(DocId(u"standard:js01:1"_s), column));
    CHECK_FALSE(pc.has(DocId(u"standard:sh01:1"_s), column));
}

TEST_CASE("A damaged database that is made anew from a backup takes over nothing that was written into that",
          "[workspace][keeping][hostile]")
{
    BackedUpApprover pc;
    const DocId forged(u"decision:sh01:"_s + QString(64, u'a'));
    pc.writeIntoBackup(forged, {{u"kind"_s, u"decision"_s}}, "1-00cc");
    pc.workspace.close();
    QFile mark(pc.workspace.folder() + u"/databases/desk-js01.sqlite.suspect"_s); // as a check leaves it
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.close();
    pc.workspace.open();

    const auto notes = pc.workspace->keeping().notes();
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == KeepingNote::Kind::Repaired);
    CHECK(notes[0].backup.isValid());
    CHECK(notes[0].refused == 1);
    CHECK(pc.has(pc.handedIn.id()));
    CHECK_FALSE(pc.has(forged));
    CHECK_FALSE(mark.exists());
}
