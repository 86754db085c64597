// SPDX-License-Identifier: GPL-3.0-or-later
// From whom a workspace believes who works at its school.
#include "support/SignedSchool.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

AccountSettings newcomer(const QString& server)
{
    AccountSettings account;
    account.user = UserId(u"sh01"_s);
    account.name = u"审核员"_s;
    account.school = SchoolId(u"fxz"_s);
    account.schoolServer.url = QUrl(server);
    return account;
}

QJsonObject withId(const QJsonObject& document, const DocId& id)
{
    QJsonObject copy = document;
    copy[u"_id"_s] = id.toString();
    return copy;
}

QJsonObject rosterWith(StaffRole role, const Edition& edition = {1, 1})
{
    const Roster roster{SchoolId(u"fxz"_s), u"枫香寨小学"_s, {{UserId(u"sh01"_s), u"审核员"_s, {}, {role}}}};
    return signedRoster(roster.toJson(), edition);
}

// A county that nobody here has to do with says who approves.
std::pair<QJsonObject, QJsonObject> otherCounty(StaffRole role)
{
    const DeviceKey recovery = DeviceKey::make();
    const DeviceKey working = DeviceKey::make();
    const CountyStatement statement =
        CountyStatement::make({1, working.publicKey(), recovery.publicKey(), {}, 0}, recovery).value();
    const Roster roster{SchoolId(u"fxz"_s), u"枫香寨小学"_s, {{UserId(u"sh01"_s), u"审核员"_s, {}, {role}}}};
    const SignedRoster made =
        SignedRoster::make(DatabaseName(u"school-fxz"_s), {{1, 9}}, roster.toJson(), working).value();
    return {withId(statement.document(), statement.id()), withId(made.document(), made.id())};
}

QJsonObject statementDocument()
{
    return withId(countyStatement().document(), countyStatement().id());
}

bool approves(TestWorkspace& workspace)
{
    return await(workspace->reviews().right()).value().isApprover;
}

constexpr auto Server = "https://county.example"_L1;
const QString SchoolStore = u"school-fxz"_s;

} // namespace

TEST_CASE("The county whose statement the person's server brings first signs rosters, and no other does",
          "[workspace][anchor]")
{
    TestWorkspace workspace(newcomer(Server));
    const auto [foreignStatement, foreignRoster] = otherCounty(StaffRole::Approver);
    workspace.put(SchoolStore, rosterWith(StaffRole::Teacher));
    CHECK_FALSE(approves(workspace));
    workspace.put(SchoolStore, statementDocument());
    workspace.put(SchoolStore, foreignStatement);
    workspace.put(SchoolStore, foreignRoster);
    CHECK_FALSE(approves(workspace));
    workspace.put(SchoolStore, rosterWith(StaffRole::Approver, {1, 2}));
    CHECK(approves(workspace));

    SECTION("whatever the person sets meanwhile, by what was known at the start")
    {
        workspace.setServer(QUrl(u"https://county2.example"_s), u"sh01"_s, {});
        CHECK(approves(workspace));
        workspace.close();
        workspace.open();
        CHECK(approves(workspace));
    }
    SECTION("after a restart as well")
    {
        workspace.close();
        workspace.open();
        CHECK(approves(workspace));
    }
    SECTION("an edition that is taken away leaves none that is older in force")
    {
        const QJsonObject newest = rosterWith(StaffRole::Teacher, {1, 3});
        workspace.put(SchoolStore, newest);
        CHECK_FALSE(approves(workspace));
        const DocId id(newest["_id"_L1].toString());
        const QJsonObject stored =
            QJsonDocument::fromJson(
                await(workspace->documents().get(DatabaseName(SchoolStore), id, {}, false)).value())
                .object();
        workspace.put(SchoolStore,
                      {{u"_id"_s, id.toString()}, {u"_rev"_s, stored["_rev"_L1]}, {u"_deleted"_s, true}});
        CHECK_FALSE(approves(workspace));
    }
}

TEST_CASE("Without the address of a server a statement makes nobody believed", "[workspace][anchor]")
{
    TestWorkspace workspace(newcomer({}));
    workspace.put(SchoolStore, statementDocument());
    workspace.put(SchoolStore, rosterWith(StaffRole::Approver));
    CHECK_FALSE(approves(workspace));
}

TEST_CASE("A roster that nobody signed gives no role", "[workspace][anchor]")
{
    TestWorkspace workspace(u"sh01"_s);
    QJsonObject roster = rosterDocument();
    roster[u"_id"_s] = u"roster:fxz"_s;
    workspace.put(SchoolStore, roster);
    CHECK_FALSE(approves(workspace));
    QJsonObject altered = rosterDocument();
    altered[u"schoolName"_s] = u"另一所"_s;
    workspace.put(SchoolStore, altered);
    CHECK_FALSE(approves(workspace));
    workspace.put(SchoolStore, rosterWith(StaffRole::Approver, {0, 2}));
    CHECK(approves(workspace));
}
