// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/LockService.h"
#include "workspace/PeopleFolder.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

AccountSettings account(const QString& user, const QString& name)
{
    AccountSettings account;
    account.user = UserId(user);
    account.name = name;
    account.school = SchoolId(u"fxz"_s);
    return account;
}

QStringList namesIn(const PeopleFolder& people)
{
    QStringList names;
    for (const PersonHere& person : people.people())
        names.append(person.name);
    return names;
}

} // namespace

TEST_CASE("On a PC where nobody works yet the list is empty", "[workspace][people]")
{
    const QTemporaryDir root;
    CHECK(PeopleFolder(root.path()).people().isEmpty());
    CHECK(PeopleFolder(root.path() + u"/none"_s).people().isEmpty());
}

TEST_CASE("Work that was there alone is the first of several and stays where it is", "[workspace][people]")
{
    const QTemporaryDir root;
    REQUIRE(Workspace::create(root.path(), account(u"js01"_s, u"姜𠮷䶮"_s), {}));
    const PeopleFolder people(root.path());
    const auto second = people.add(account(u"js02"_s, u"陈老师"_s), {});
    REQUIRE(second);
    CHECK(second->startsWith(root.path() + u"/people/"_s));
    const QStringList names = namesIn(people);
    CHECK(names.size() == 2);
    CHECK(names.contains(u"姜𠮷䶮"_s));
    CHECK(names.contains(u"陈老师"_s));
    CHECK(PeopleFolder::personIn(root.path()).user == UserId(u"js01"_s));
    // Both can be open at the same time.
    const auto first = Workspace::open(root.path(), std::make_shared<SystemClock>());
    const auto other = Workspace::open(*second, std::make_shared<SystemClock>());
    CHECK(first);
    CHECK(other);
}

TEST_CASE("Nobody gets a second place on the same PC, unless at another school", "[workspace][people]")
{
    const QTemporaryDir root;
    const PeopleFolder people(root.path());
    REQUIRE(people.add(account(u"js01"_s, u"姜老师"_s), {}));
    CHECK(people.add(account(u"js01"_s, u"姜老师"_s), {}).error().kind == ErrorKind::Precondition);
    AccountSettings elsewhere = account(u"js01"_s, u"姜老师"_s);
    elsewhere.school = SchoolId(u"sxc"_s);
    CHECK(people.add(elsewhere, {}));
    CHECK(people.people().size() == 2);
}

TEST_CASE("The list is made without opening anything, and says who has a PIN", "[workspace][people]")
{
    const QTemporaryDir root;
    const PeopleFolder people(root.path());
    const QString first = people.add(account(u"js01"_s, u"姜老师"_s), {}).value();
    const QString second = people.add(account(u"js02"_s, u"陈老师"_s), {}).value();
    auto open = Workspace::open(second, std::make_shared<SystemClock>());
    REQUIRE(open);
    REQUIRE(await((*open)->lock().set({LockKind::Pin, u"2468"_s})));
    for (const PersonHere& person : people.people()) // the second is open in this very program
        CHECK((person.lock == LockKind::Pin) == (person.folder == second));
    QFile settings(first + u"/workspace.json"_s);
    REQUIRE(settings.open(QIODevice::WriteOnly));
    settings.write("damaged");
    settings.close();
    CHECK(people.people().size() == 2); // nobody disappears
}
