// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DebtList.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime Morning = QDateTime::fromString(u"2026-03-09T07:40:00+08:00"_s, Qt::ISODate);
const RevId Rev = *RevId::parse("3-ab");
const couch::DocFailure Failed{DocId(u"plan:静夜思"_s), Rev, u"internal_server_error"_s, u"坏了"_s};

} // namespace

TEST_CASE("A debt is asked for after a minute, then after twice as long each time, hours at most",
          "[replication][debt]")
{
    DebtList list;
    QDateTime now = Morning;
    std::chrono::milliseconds pause = 1min;
    for (int tries = 0; tries < 20; ++tries) {
        list.note(Failed, now);
        CHECK(list.takeDue(now.addSecs(1)).empty());
        CHECK(list.untilDue(now) == pause);
        now = now.addMSecs(pause.count());
        CHECK(list.takeDue(now).size() == 1);
        pause = std::min<std::chrono::milliseconds>(pause * 2, 6h);
    }
    CHECK(list.all().front().tries == 20);
    CHECK(list.all().front().since == Morning);
}

TEST_CASE("A debt that was asked for is not asked for at once again", "[replication][debt]")
{
    DebtList list;
    list.note(Failed, Morning);
    list.makeAllDue();
    CHECK(list.takeDue(Morning).size() == 1);
    CHECK(list.takeDue(Morning.addSecs(1)).empty());
}

TEST_CASE("A clock that was set back, or was wrong by years, does not keep a debt from being asked for",
          "[replication][debt]")
{
    DebtList list;
    list.note(Failed, Morning.addYears(10));
    CHECK(list.takeDue(Morning).size() == 1);
    list.note(Failed, Morning.addYears(-30));
    CHECK(list.takeDue(Morning).size() == 1);
}

TEST_CASE("Debts survive being written", "[replication][debt]")
{
    DebtList list(u"http://school/space-js01"_s, u"here"_s);
    list.note(Failed, Morning);
    list.note({DocId(u"plan:𠮷䶮"_s), {}, u"bad_revision"_s, {}}, Morning);
    CHECK(DebtList::fromJson(list.toJson()) == list);
    CHECK(DebtList::fromJson({{u"debts"_s, u"no list"_s}}).isEmpty());
    CHECK(DebtList::fromJson({{u"debts"_s, QJsonArray{1, QJsonObject{}}}}).isEmpty());
}

TEST_CASE("A debt ends when it is paid or no longer named", "[replication][debt]")
{
    DebtList list;
    list.note(Failed, Morning);
    couch::Change change;
    change.id = Failed.id;
    change.revs = {Rev, *RevId::parse("3-aa")};
    CHECK_FALSE(list.keepNamed(change));
    CHECK_FALSE(list.pay(Failed.id, *RevId::parse("3-aa")));
    change.revs = {*RevId::parse("4-aa")};
    CHECK(list.keepNamed(change));
    CHECK(list.isEmpty());

    list.note(Failed, Morning);
    CHECK(list.pay(Failed.id, Rev));
    CHECK(list.isEmpty());
}
