// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/OneTimeCode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName CodesSchool(u"school-fxz"_s);

Result<GivenCodeWord> giveCode(TestWorkspace& workspace, const QString& user)
{
    return await(workspace->devices().giveCode(UserId(user)));
}

size_t codesIn(TestWorkspace& workspace)
{
    return await(workspace->documents().list(CodesSchool, u"code"_s)).value().size();
}

} // namespace

TEST_CASE("An approver gives a teacher a code, of which only the hash is written", "[workspace][devices]")
{
    TestWorkspace workspace(u"sh01"_s);
    workspace.put(CodesSchool.toString(), rosterDocument());
    workspace.enrolThis();
    const auto people = await(workspace->devices().codeReceivers()).value();
    REQUIRE(people.size() == 2);
    CHECK(std::all_of(people.begin(), people.end(), [](const SchoolPerson& person) {
        return person.user == UserId(u"js01"_s) || person.user == UserId(u"js02"_s);
    }));
    const auto given = giveCode(workspace, u"js01"_s);
    REQUIRE(given);
    const auto listed = await(workspace->documents().list(CodesSchool, u"code"_s)).value();
    REQUIRE(listed.size() == 1);
    const QByteArray text =
        await(workspace->documents().get(CodesSchool, listed.front().id, {}, false)).value();
    CHECK_FALSE(text.contains(given->code.toUtf8()));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    CHECK(OneTimeCode::fromText(given->code).matches(json[u"hash"_s].toString().toUtf8()));
    CHECK(QDateTime::fromString(json[u"until"_s].toString(), Qt::ISODate) == given->until);
}

TEST_CASE("Who may not give a code gives none: a teacher, for oneself, for a leader, from an unknown PC",
          "[workspace][devices][hostile]")
{
    TestWorkspace teacher(u"js01"_s);
    teacher.put(CodesSchool.toString(), rosterDocument());
    teacher.enrolThis();
    CHECK(await(teacher->devices().codeReceivers()).value().isEmpty());
    CHECK(giveCode(teacher, u"js02"_s).error().kind == ErrorKind::Forbidden);
    CHECK(codesIn(teacher) == 0);

    TestWorkspace approver(u"sh01"_s);
    approver.put(CodesSchool.toString(), rosterDocument());
    CHECK(giveCode(approver, u"js01"_s).error().kind == ErrorKind::Precondition);
    approver.enrolThis();
    for (const QString& user : {u"sh01"_s, u"nobody"_s, QString()})
        CHECK(giveCode(approver, user).error().kind == ErrorKind::Forbidden);
    CHECK(codesIn(approver) == 0);
}
