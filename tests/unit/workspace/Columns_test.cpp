// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "support/JoinedCounty.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "unit/files/FilesFixture.h"
#include "workspace/ColumnService.h"
#include "workspace/FileService.h"
#include "workspace/PrepService.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString ChineseOfFirstGrade = u"yuwen-p1"_s;
constexpr qsizetype SlidesSize = 900'000; // three pieces

ColumnState stateOf(TestWorkspace& pc, const QString& column, const QString& volume = {})
{
    const auto columns = await(pc->columns().columns(volume)).value();
    for (const ColumnState& state : columns) {
        if (state.column == column)
            return state;
    }
    FAIL("there is no such column");
    return {};
}

// js01 keeps Chinese in grade 1 and publishes a plan with slides; the node stands for the county.
struct PublishedColumn
{
    PublishedColumn()
    {
        curator.put(u"school-fxz"_s, rosterDocument());
        curator.enrolThis();
        for (const PlacedDocument& each : joinedCounty(curatorPc(u"js01"_s), ChineseOfFirstGrade))
            curator.put(each.database.toString(), each.document);
        curator.put(u"column-yuwen-p1"_s, {{u"_id"_s, u"note:one"_s}});
        open(node);
        plan = await(curator->records().save({}, {}, fixtureA())).value();
        slides = await(curator->files().attach(DatabaseName(u"space-js01"_s), plan.id,
                                               folder.write(u"静夜思.pptx"_s, noise(SlidesSize))))
                     .value()
                     .taken.file;
    }

    // Makes a server one of the county's, which knows who keeps the column.
    static void open(TestNode& server)
    {
        for (const QString& name : {u"column-yuwen-p1"_s, u"county"_s, u"files-county"_s, u"school-fxz"_s})
            REQUIRE(server.databases().create(name));
        for (const PlacedDocument& each : joinedCounty(curatorPc(u"js01"_s), ChineseOfFirstGrade)) {
            QJsonObject content = each.document;
            const DocId id(content.take(u"_id"_s).toString());
            DocumentStore& store = server.databases().find(each.database.toString()).value()->store();
            REQUIRE(writeNew(store, each.database, id, content));
        }
    }
    bool hasSlides(TestNode& server) const
    {
        DocumentStore& pieces = server.databases().find(u"files-county"_s).value()->store();
        return QTest::qWaitFor(
            [&] { return pieces.list(*pieces.read(), {}).value().size() == slides.chunks.size(); }, Patience);
    }

    PersonsFolder folder;
    TestNode node;
    TestWorkspace curator{u"js01"_s, u"姜𠮷䶮"_s, curatorPc(u"js01"_s).key()};
    SavedRecord plan;
    FileManifest slides;
};

} // namespace

TEST_CASE("A column is followed from the next synchronisation on because somebody chose it",
          "[workspace][columns][sync]")
{
    TestNode node;
    REQUIRE(node.databases().create(u"column-shuxue-p2"_s));
    DocumentStore& store = node.databases().find(u"column-shuxue-p2"_s).value()->store();
    REQUIRE(writeNew(store, DatabaseName(u"column-shuxue-p2"_s), DocId(u"note:one"_s), {}));
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    pc.setServer(node.url(), node.user(), node.password());
    pc.sync();
    CHECK(stateOf(pc, ChineseOfFirstGrade).isTaught);
    CHECK_FALSE(stateOf(pc, u"shuxue-p2"_s).isHere);

    REQUIRE(await(pc->columns().follow(u"shuxue-p2"_s, true)));
    pc.sync();
    CHECK(stateOf(pc, u"shuxue-p2"_s).isFollowed);
    CHECK(stateOf(pc, u"shuxue-p2"_s).isHere);
    pc.close();
    pc.open();
    CHECK(stateOf(pc, u"shuxue-p2"_s).isFollowed);

    REQUIRE(await(pc->columns().follow(u"shuxue-p2"_s, false)));
    CHECK_FALSE(stateOf(pc, u"shuxue-p2"_s).isFollowed);
    CHECK(stateOf(pc, u"shuxue-p2"_s).isHere); // what has come stays
}

TEST_CASE("The files of published standard plans come when they are asked for, and go on after a cut",
          "[workspace][columns][files]")
{
    PublishedColumn county;
    REQUIRE(await(county.curator->preparing().publish(county.plan.id, ChineseOfFirstGrade)));
    CHECK(stateOf(county.curator, ChineseOfFirstGrade).plans.filesHere == 1);
    CHECK(stateOf(county.curator, ChineseOfFirstGrade).isKept);
    CHECK(stateOf(county.curator, ChineseOfFirstGrade).comes()); // nobody teaches it or chose it
    CHECK_FALSE(stateOf(county.curator, u"shuxue-p1"_s).comes());
    county.curator.setServer(county.node.url(), county.node.user(), county.node.password());
    county.curator.sync();
    REQUIRE(county.hasSlides(county.node));

    TestWorkspace teacher(u"js02"_s);
    teacher.setServer(county.node.url(), county.node.user(), county.node.password());
    REQUIRE(await(teacher->columns().follow(ChineseOfFirstGrade, true)));
    CHECK(teacher.sync().isComplete());
    const QString volume = fixtureA().header().volume;
    ColumnPlans plans = stateOf(teacher, ChineseOfFirstGrade, volume).plans;
    REQUIRE(plans.plans == 1);
    CHECK(plans.files == 1);
    CHECK(plans.filesHere == 0);
    CHECK(plans.bytes == SlidesSize); // known before anything is fetched
    CHECK(plans.bytesHere == 0);
    CHECK(plans.lacking == QStringList{fixtureA().header().title});
    CHECK(stateOf(teacher, ChineseOfFirstGrade, volume == u"A"_s ? u"B"_s : u"A"_s).plans.plans == 0);

    county.node.disconnect();
    CHECK(await(teacher->columns().fetchFiles(ChineseOfFirstGrade, volume)).value() == 1);
    CHECK(stateOf(teacher, ChineseOfFirstGrade, volume).plans.wanted == 1);
    // Stopped, nothing is wanted any more.
    REQUIRE(await(teacher->columns().forgetFiles(ChineseOfFirstGrade, volume)));
    CHECK(stateOf(teacher, ChineseOfFirstGrade, volume).plans.wanted == 0);
    CHECK(await(teacher->columns().fetchFiles(ChineseOfFirstGrade, volume)).value() == 1);

    // The line is back, and the program was started anew.
    teacher.close();
    county.node.connect();
    teacher.open();
    teacher->files().start();
    teacher->sync().start();
    CHECK(QTest::qWaitFor([&] { return stateOf(teacher, ChineseOfFirstGrade, volume).plans.filesHere == 1; },
                          Patience));
    plans = stateOf(teacher, ChineseOfFirstGrade, volume).plans;
    CHECK(plans.wanted == 0);
    CHECK(plans.lacking.isEmpty());
    CHECK(plans.bytesHere == SlidesSize);
    CHECK(await(teacher->columns().fetchFiles(ChineseOfFirstGrade, volume)).value() == 0);
}

TEST_CASE(
    "What is published reaches the county from the curator's PC, whose school's server carries none of it",
    "[workspace][columns][two]")
{
    PublishedColumn school;
    TestNode county;
    PublishedColumn::open(county);
    REQUIRE(await(school.curator->preparing().publish(school.plan.id, ChineseOfFirstGrade)));
    school.curator.setServer(school.node.url(), school.node.user(), school.node.password());
    school.curator.setServer(county.url(), county.user(), county.password(), Hop::County);
    school.curator.sync();
    CHECK(school.hasSlides(school.node));
    CHECK(school.hasSlides(county));
    DocumentStore& column = county.databases().find(u"column-yuwen-p1"_s).value()->store();
    ListRange range;
    range.prefix = u"standard:"_s;
    CHECK(column.list(*column.read(), range).value().size() == 1);
    // Those of one's own the school's server brings: the county is only asked.
    CHECK_FALSE(county.databases().find(u"files-fxz"_s));
}

TEST_CASE("A plan of which a file is not here is not published without it", "[workspace][columns][publish]")
{
    PublishedColumn county;
    QJsonObject json =
        QJsonDocument::fromJson(
            await(county.curator->documents().get(DatabaseName(u"space-js01"_s), county.plan.id, {}, false))
                .value())
            .object();
    QJsonObject file = json[u"files"_s].toArray().first().toObject();
    QJsonArray chunks = file[u"chunks"_s].toArray();
    REQUIRE_FALSE(chunks.isEmpty());
    QJsonObject chunk = chunks.first().toObject();
    chunk[u"id"_s] = u"chunk:"_s + QString(64, u'a');
    chunks[0] = chunk;
    file[u"chunks"_s] = chunks;
    json[u"files"_s] = QJsonArray{file};
    const auto open = await(county.curator->records().open(county.plan.id)).value();
    json.remove(u"_id"_s);
    json.remove(u"_rev"_s);
    json.remove(u"signed"_s);
    REQUIRE(await(county.curator->records().save(county.plan.id, open.rev,
                                                 Record::fromJson(open.record.kind(), json).value())));
    const auto published = await(county.curator->preparing().publish(county.plan.id, ChineseOfFirstGrade));
    REQUIRE_FALSE(published);
    CHECK(published.error().kind == ErrorKind::Precondition);
    CHECK(await(county.curator->plans().standards({}))->isEmpty());
}
