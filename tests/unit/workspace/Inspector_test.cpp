// SPDX-License-Identifier: GPL-3.0-or-later
// Who inspects a school that is not the one of their account: they read it, are reminded, and lead nothing
// there.
#include "lesson/Roster.h"
#include "support/JoinedCounty.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/ResearchService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId Elsewhere(u"mgp"_s);
const DocId LateProject(u"project:li01:01JDTZ000000000000000000"_s);

QJsonObject lateProject()
{
    const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    const QString writtenAt = QDateTime::currentDateTime().toOffsetFromUtc(8 * 3600).toString(Qt::ISODate);
    return {
        {u"kind"_s, u"project"_s},
        {u"schema"_s, 1},
        {u"author"_s, u"li01"_s},
        {u"school"_s, u"mgp"_s},
        {u"createdAt"_s, writtenAt},
        {u"updatedAt"_s, writtenAt},
        {u"project"_s, QJsonObject{{u"title"_s, u"木鼓坪的课题"_s}, {u"leader"_s, u"li01"_s}}},
        {u"stages"_s, QJsonArray{QJsonObject{
                          {u"id"_s, u"jieduan1"_s}, {u"stage"_s, u"application"_s}, {u"due"_s, yesterday}}}}};
}

// The node of the county's school fxz and of mgp, and a PC of somebody with a grant at `inspected`.
struct TwoSchools
{
    explicit TwoSchools(const SchoolId& inspected)
    {
        TestWorkspace::acquaint({&pc});
        const SchoolPc officer(UserId(u"dx01"_s), countyOrganisation(), key);
        for (const PlacedDocument& each :
             joinedCounty(officer, Role{RoleKind::Inspector, inspected.toString()}))
            pc.put(each.database.toString(), each.document);
        Roster roster{Elsewhere, u"木鼓坪中学"_s, {}};
        roster.staff = {{UserId(u"li01"_s), u"李老师"_s, {}, {StaffRole::Teacher}}};
        SchoolPc author(UserId(u"li01"_s), Elsewhere);
        author.setRoster({1, 1});
        SchoolPc theirNode = SchoolPc::nodeAt(Elsewhere);
        theirNode.setRoster({1, 1});
        const DatabaseName theirs = databaseOf(Elsewhere);
        DocumentStore& store = node.databases().create(theirs.toString()).value()->store();
        for (const QJsonObject& document :
             {signedRoster(roster.toJson(), {1, 1}), documentWithId(author.signedCard()),
              documentWithId(theirNode.vouch(author.device()))})
            write(store, document);
        auto transaction = store.begin(Durability::Full).value();
        REQUIRE(store.graft(transaction, author.save(theirs, LateProject, lateProject())));
        REQUIRE(transaction.commit());
        pc.setServer(node.url(), node.user(), node.password());
        for (int round = 0; round < 3; ++round) // who inspects what, the school, what waited for its roster
            pc.sync();
    }

    static void write(DocumentStore& store, QJsonObject document)
    {
        const DocId id(document.take(u"_id"_s).toString());
        auto transaction = store.begin(Durability::Full).value();
        REQUIRE(
            store.put(transaction, Edit{id, std::nullopt, false, Body::fromObject(document).value(), {}}));
        REQUIRE(transaction.commit());
    }

    bool isReminded()
    {
        const auto waiting = await(pc->today().view(QDate::currentDate())).value().waiting;
        return std::any_of(waiting.begin(), waiting.end(),
                           [](const WaitingRecord& each) { return each.id == LateProject; });
    }

    DeviceKey key = DeviceKey::make();
    TestNode node;
    TestWorkspace pc{u"dx01"_s, u"督学"_s, key};
};

} // namespace

TEST_CASE("An inspector has the schools that they inspect, is reminded there, and leads nothing",
          "[workspace][said]")
{
    TwoSchools schools(Elsewhere);
    const ResearchView view = await(schools.pc->research().about(LateProject)).value();
    const auto& side = std::get<ProjectSide>(view.side);
    CHECK(side.viewer.isInspector);
    CHECK_FALSE(side.viewer.isLeader);
    CHECK(side.state.isLate());
    CHECK_FALSE(side.state.hasLeaderLeft); // by the roster of that school
    CHECK(view.names.value(UserId(u"li01"_s)) == u"李老师");
    CHECK(schools.isReminded());
    const auto listed = await(schools.pc->records().list({.page = ListPage::Research})).value();
    CHECK(std::any_of(listed.begin(), listed.end(),
                      [](const RecordSummary& each) { return each.id == LateProject; }));
}

TEST_CASE("Who inspects another school has nothing of this one", "[workspace][said]")
{
    TwoSchools schools(SchoolId(u"fxz"_s));
    CHECK(await(schools.pc->research().about(LateProject)).error().kind == ErrorKind::NotFound);
    CHECK_FALSE(schools.isReminded());
}
