// SPDX-License-Identifier: GPL-3.0-or-later
// A published plan of a curator of one school, and what teachers of another say of it: written without a
// network, sent to the county, and read with name and school by whoever follows the column.
#include "lesson/planKinds.h"
#include "research/DraftSide.h"
#include "support/LessonFixtures.h"
#include "support/SchoolOfCounty.h"
#include "support/StandardAtNode.h"
#include "support/catch.h"
#include "workspace/ColumnService.h"
#include "workspace/PrepService.h"
#include "workspace/ResearchService.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString SharedColumn = u"yuwen-p1"_s;
const DocId SharedPlan(u"standard:lm01:1"_s);
const SchoolId FarSchool(u"mgp"_s);

struct PlanOfCounty
{
    PlanOfCounty()
    {
        placeAt(county, countys());
        QJsonObject json = fixtureA().toJson();
        json.insert(u"kind"_s, standardKind().word);
        json.insert(u"column"_s, SharedColumn);
        json.insert(u"version"_s, 1);
        const DatabaseName column = databaseOfColumn(SharedColumn);
        WriteTransaction transaction = must(storeAt(county, column).begin(Durability::Full));
        must(storeAt(county, column).graft(transaction, curator.save(column, SharedPlan, json)));
        must(transaction.commit());
        join(reader, near);
        join(author, far);
    }

    // A PC follows the column from now on.
    void join(TestWorkspace& pc, SchoolOfCounty& school)
    {
        school.equip(pc);
        pc.setServer(county.url(), county.user(), county.password(), Hop::County);
        REQUIRE(await(pc->columns().follow(SharedColumn, true)));
        pc.sync();
        pc.sync(); // what waited for who curates
    }

    // Of both schools and of the county alike.
    std::vector<PlacedDocument> countys()
    {
        std::vector<PlacedDocument> documents = joinedCounty(curator, SharedColumn);
        std::erase_if(documents,
                      [](const PlacedDocument& each) { return each.database != countyDatabase(); });
        return documents;
    }

    static DraftSide sideAt(TestWorkspace& pc)
    {
        return std::get<DraftSide>(await(pc->research().about(SharedPlan)).value().side);
    }
    static Result<QList<SaidHere>> remark(TestWorkspace& pc, const QString& text)
    {
        return await(
            pc->research().say(SharedPlan, {sayingOf(SharedPlan, RemarkSaid{u"steps"_s, {}, text})}));
    }

    SchoolOfCounty near{SchoolId(u"fxz"_s), u"枫香寨小学"_s, {teacherNamed(u"js01"_s, u"姜𠮷䶮"_s)}};
    SchoolOfCounty far{FarSchool,
                       u"木鼓坪小学"_s,
                       {teacherNamed(u"li01"_s, u"李老师"_s), teacherNamed(u"li02"_s, u"李秀"_s)}};
    SchoolPc curator = curatorPc(u"lm01"_s);
    TestNode county;
    TestWorkspace reader{accountIn(SchoolId(u"fxz"_s), u"js01"_s)};
    TestWorkspace author{accountIn(FarSchool, u"li01"_s)};
};

} // namespace

TEST_CASE("A comment written without a network is read at another school, with name and school",
          "[workspace][said]")
{
    PlanOfCounty world;
    REQUIRE(PlanOfCounty::sideAt(world.author).isPublished);
    world.county.disconnect();
    const auto said = PlanOfCounty::remark(world.author, u"第二环节先读后议"_s);
    REQUIRE(said);
    CHECK(said->front().database == databaseOfColumn(SharedColumn));
    CHECK(said->front().delivery == Delivery::WaitingForNetwork);
    REQUIRE(PlanOfCounty::sideAt(world.author).remarks.size() == 1); // one's own is true for oneself
    CHECK(PlanOfCounty::sideAt(world.reader).remarks.empty());
    world.county.connect();
    world.author.sync();
    const ResearchView own = await(world.author->research().about(SharedPlan)).value();
    CHECK(own.deliveries.value(said->front().id) == Delivery::AtCounty);
    world.reader.sync();
    const ResearchView view = await(world.reader->research().about(SharedPlan)).value();
    const auto& side = std::get<DraftSide>(view.side);
    REQUIRE(side.remarks.size() == 1);
    CHECK(side.remarks.front().said.text == u"第二环节先读后议"_s);
    CHECK(side.remarks.front().origin.school == FarSchool);
    CHECK(view.names.value(UserId(u"li01"_s)) == u"李老师"_s);
    CHECK(view.schools.value(FarSchool) == u"木鼓坪小学"_s);
    // The reader answers, and has brought what tells the others who they are.
    REQUIRE(PlanOfCounty::remark(world.reader, u"好"_s));
    world.reader.sync();
    world.author.sync();
    CHECK(PlanOfCounty::sideAt(world.author).remarks.size() == 2);
}

TEST_CASE("What a PC said before it was taken out of use stays, and what it says later counts nowhere",
          "[workspace][said][hostile]")
{
    PlanOfCounty world;
    REQUIRE(PlanOfCounty::remark(world.author, u"之前"_s));
    world.author.sync();
    world.reader.sync();
    REQUIRE(PlanOfCounty::sideAt(world.reader).remarks.size() == 1);
    // The county takes it out of use; a colleague of that school hears of it, and others by the colleague.
    TestWorkspace colleague{accountIn(FarSchool, u"li02"_s)};
    world.join(colleague, world.far);
    const DeviceId device = await(world.author->devices().own())->card.device;
    SchoolPc office(countyUser(), FarSchool, signingKeyOf(countyOrganisation()));
    office.setRoster({1, 1});
    office.skipTo(5000); // beside what else it says in a test
    colleague.put(
        databaseOf(FarSchool).toString(),
        documentWithId(office.say(databaseOf(FarSchool), u"revocation"_s, RevocationEvent{device, 1, {}})));
    colleague.sync();
    colleague.sync();
    REQUIRE(PlanOfCounty::remark(world.author, u"之后"_s));
    world.author.sync();
    world.reader.sync();
    const DraftSide side = PlanOfCounty::sideAt(world.reader);
    REQUIRE(side.remarks.size() == 1);
    CHECK(side.remarks.front().said.text == u"之前"_s);
}

TEST_CASE("A comment without the proof of who wrote it waits, and counts when the proof comes",
          "[workspace][said]")
{
    PlanOfCounty world;
    REQUIRE(PlanOfCounty::remark(world.author, u"读"_s));
    const DatabaseName column = databaseOfColumn(SharedColumn);
    const auto remarks = await(world.author->documents().list(column, u"draftRemark"_s)).value();
    const auto credentials = await(world.author->documents().list(column, u"credentials"_s)).value();
    REQUIRE(remarks.size() == 1);
    CHECK(credentials.size() == 3); // roster, card, the node's word
    const auto copyTo = [&](TestWorkspace& pc, const auto& rows) {
        for (const auto& row : rows) {
            const auto text = await(world.author->documents().get(column, row.id, {}, false)).value();
            QJsonObject document = QJsonDocument::fromJson(text).object();
            document.remove(u"_rev"_s);
            pc.put(column.toString(), document);
        }
    };
    copyTo(world.reader, remarks);
    CHECK(PlanOfCounty::sideAt(world.reader).remarks.empty());
    copyTo(world.reader, credentials);
    CHECK(PlanOfCounty::sideAt(world.reader).remarks.size() == 1);
}

TEST_CASE("Who holds an office of the county and works at no school comments in the county's name",
          "[workspace][said]")
{
    PlanOfCounty world;
    TestWorkspace keeper(accountIn(SchoolId(u"fxz"_s), u"lm01"_s), world.curator.key());
    world.join(keeper, world.near);
    for (const PlacedDocument& each : world.countys())
        keeper.put(each.database.toString(), each.document);
    keeper.sync();
    const auto said = PlanOfCounty::remark(keeper, u"目标写得清楚"_s);
    REQUIRE(said);
    keeper.sync();
    world.author.sync();
    const ResearchView view = await(world.author->research().about(SharedPlan)).value();
    const auto& side = std::get<DraftSide>(view.side);
    REQUIRE(side.remarks.size() == 1);
    CHECK(side.remarks.front().origin.school == countyOrganisation());
    CHECK(view.schools.value(countyOrganisation()) == u"县");
    CHECK_FALSE(view.names.value(UserId(u"lm01"_s)).isEmpty());
}

TEST_CASE("Whose school stands alone is told that they cannot comment there", "[workspace][said]")
{
    TestWorkspace alone(u"js01"_s);
    TestWorkspace::acquaint({&alone});
    QJsonObject json = fixtureA().toJson();
    json.insert(u"_id"_s, SharedPlan.toString());
    json.insert(u"kind"_s, standardKind().word);
    json.insert(u"column"_s, SharedColumn);
    alone.put(databaseOfColumn(SharedColumn).toString(), json);
    const auto said = PlanOfCounty::remark(alone, u"读"_s);
    REQUIRE_FALSE(said);
    CHECK(said.error().kind == ErrorKind::Forbidden);
    CHECK(said.error().detail.startsWith(u"not-among-schools: "_s));
}

TEST_CASE("Who keeps a column is told of comments on its plans that they have not read", "[workspace][said]")
{
    PlanOfCounty world;
    TestWorkspace keeper(accountIn(SchoolId(u"fxz"_s), u"lm01"_s), world.curator.key());
    world.join(keeper, world.near);
    CHECK(await(keeper->preparing().commented()).value().isEmpty());
    const auto remark = [&](const QString& text) {
        REQUIRE(PlanOfCounty::remark(world.author, text));
        world.author.sync();
        keeper.sync();
        return await(keeper->preparing().commented()).value();
    };
    auto plans = remark(u"读"_s);
    REQUIRE(plans.size() == 1);
    CHECK(plans.front().plan.id == SharedPlan);
    CHECK(plans.front().comments == 1);
    CHECK(plans.front().fresh == 1);
    CHECK(plans.front().last.isValid());
    REQUIRE(await(keeper->preparing().noteRead(SharedPlan)));
    CHECK(await(keeper->preparing().commented()).value().front().fresh == 0);
    // Another is new, also after a new start; what they say themselves is not.
    plans = remark(u"议"_s);
    REQUIRE(plans.size() == 1);
    keeper.close();
    keeper.open();
    plans = await(keeper->preparing().commented()).value();
    CHECK(plans.front().comments == 2);
    CHECK(plans.front().fresh == 1);
    // Nobody else is asked.
    world.reader.sync();
    REQUIRE(PlanOfCounty::sideAt(world.reader).remarks.size() == 2);
    CHECK(await(world.reader->preparing().commented()).value().isEmpty());
}
