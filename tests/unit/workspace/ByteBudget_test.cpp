// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/catch.h"
#include "workspace/folder/WorkSchema.h"
#include "workspace/sync/ByteBudget.h"

#include <QTemporaryDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A budget as after a start of the program.
struct Purse
{
    Purse() { open(); }

    void open()
    {
        budget = std::make_unique<ByteBudget>(clock);
        work = Connection::open(folder.filePath(u"work.sqlite"_s), OpenMode::CreateIfMissing, workSchema())
                   .value();
        REQUIRE(budget->open(*work));
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::shared_ptr<Connection> work;
    std::unique_ptr<ByteBudget> budget;
};

} // namespace

TEST_CASE_METHOD(Purse, "In the school's network files go without a limit", "[workspace][budget]")
{
    budget->setLine({.isNear = true});
    CHECK(budget->link() == LinkKind::Intranet);
    REQUIRE(budget->spend(90'000'000'000));
    CHECK(budget->mayBegin());
    CHECK_FALSE(budget->left());
}

TEST_CASE_METHOD(Purse, "What was spent today is remembered, and a new day begins with everything",
                 "[workspace][budget]")
{
    REQUIRE(budget->setSettings({LinkKind::Metered, {{LinkKind::Metered, 1000}}}));
    REQUIRE(budget->spend(700));
    open();
    CHECK(budget->left() == 300);
    REQUIRE(budget->spend(400));
    CHECK(budget->left() == 0);
    CHECK_FALSE(budget->mayBegin());
    clock.advance(24h);
    CHECK(budget->left() == 1000);
}

TEST_CASE_METHOD(Purse, "Each kind of line has its own amount", "[workspace][budget]")
{
    REQUIRE(budget->setSettings({LinkKind::Metered, {{LinkKind::Metered, 10}, {LinkKind::Internet, 20}}}));
    REQUIRE(budget->spend(10));
    CHECK_FALSE(budget->mayBegin());
    REQUIRE(budget->setSettings({LinkKind::Internet, {{LinkKind::Metered, 10}, {LinkKind::Internet, 20}}}));
    CHECK(budget->left() == 20);
}

TEST_CASE_METHOD(Purse, "Send anyway today counts for today, also after a restart", "[workspace][budget]")
{
    REQUIRE(budget->setSettings({LinkKind::Metered, {{LinkKind::Metered, 0}}}));
    CHECK_FALSE(budget->mayBegin());
    REQUIRE(budget->liftForToday());
    open();
    CHECK(budget->mayBegin());
    clock.advance(24h);
    CHECK_FALSE(budget->mayBegin());
}
