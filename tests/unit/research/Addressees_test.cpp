// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "research/Addressees.h"
#include "research/Notice.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

StaffFacts teacher(const QString& user, std::vector<std::pair<QString, QString>> taught)
{
    return {UserId(user), SchoolId(u"fxz"_s), {}, {u"teacher"_s}, {u"shuxue"_s}, std::move(taught)};
}

const AddresseeRow Grade3Maths{.id = u"a"_s, .role = u"teacher"_s, .subject = u"shuxue"_s, .grade = u"P3"_s};

} // namespace

TEST_CASE("A notice for all grade-3 maths teachers reaches these and nobody else", "[research]")
{
    const QList<StaffFacts> staff{
        teacher(u"js02"_s, {{u"shuxue"_s, u"P3"_s}}),
        teacher(u"js03"_s, {{u"yuwen"_s, u"P3"_s}, {u"shuxue"_s, u"P5"_s}}),
        teacher(u"js04"_s, {}),
        teacher(u"js02"_s, {{u"shuxue"_s, u"P3"_s}}),
    };
    CHECK(addressedOf(staff, {Grade3Maths}) == std::vector<UserId>{UserId(u"js02"_s)});
    const std::vector<AddresseeRow> withPerson{Grade3Maths, {.id = u"b"_s, .person = u"js04"_s}};
    CHECK(addressedOf(staff, withPerson) == std::vector<UserId>{UserId(u"js02"_s), UserId(u"js04"_s)});
    const std::vector<AddresseeRow> allMaths{{.id = u"c"_s, .subject = u"shuxue"_s}};
    CHECK(addressedOf(staff, allMaths).size() == 3);
}

TEST_CASE("Every word of a line must be true, and an empty line is nobody", "[research]")
{
    StaffFacts person = teacher(u"js02"_s, {{u"shuxue"_s, u"P3"_s}});
    person.groups = {u"数学教研组"_s};
    const std::vector<AddresseeRow> nobody{{.id = u"a"_s}};
    CHECK_FALSE(isAddressed(person, nobody));
    CHECK_FALSE(isAddressed(person, {}));
    const std::vector<AddresseeRow> group{{.id = u"a"_s, .school = u"fxz"_s, .group = u"数学教研组"_s}};
    CHECK(isAddressed(person, group));
    const std::vector<AddresseeRow> otherSchool{{.id = u"a"_s, .school = u"mgp"_s, .group = u"数学教研组"_s}};
    CHECK_FALSE(isAddressed(person, otherSchool));
    const std::vector<AddresseeRow> heads{{.id = u"a"_s, .role = u"head"_s}};
    CHECK_FALSE(isAddressed(person, heads));
}

TEST_CASE("A notice that is for nobody, says nothing or ends before it begins is found", "[research]")
{
    CHECK(findingsAbout(kindFixture(noticeKind())).empty());
    const Record forNobody = kindFixtureWithRows(noticeKind(), u"audience"_s, {});
    REQUIRE(codesOf(findingsAbout(forNobody)) == QStringList{u"RC01"_s});
    CHECK(findingsAbout(forNobody).front().place == u"audience"_s);
    CHECK(findingsAbout(forNobody).front().severity == Severity::Error);
    const QJsonArray emptyLine{QJsonObject{{u"id"_s, u"a"_s}}};
    CHECK(codesOf(findingsAbout(kindFixtureWithRows(noticeKind(), u"audience"_s, emptyLine))) ==
          QStringList{u"RC01"_s});
    CHECK(codesOf(findingsAbout(kindFixtureWith(noticeKind(), u"notice"_s,
                                                {{u"until"_s, u"2026-11-01"_s}}))) == QStringList{u"NT02"_s});
    QJsonObject silent = kindFixtureJson(noticeKind());
    for (const QString& place : {u"text"_s, u"resources"_s, u"files"_s})
        silent.remove(place);
    CHECK(codesOf(findingsAbout(Record::fromJson(noticeKind(), silent).value())) == QStringList{u"NT01"_s});
}
