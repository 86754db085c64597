// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SchoolFiles.h"
#include "ui/import/ImportPage.h"
#include "ui/plans/PlansPage.h"
#include "unit/ui/OpenWindow.h"

#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("Files given to the list of plans are looked through on a page that is gone on with", "[ui][shell]")
{
    const TableFiles folder;
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    open.window.go(shanke::Place::Plans);
    auto* plans = open.window.findChild<PlansPage*>();
    auto* page = open.window.findChild<ImportPage*>();
    REQUIRE(plans);
    REQUIRE(page);
    emit plans->filesGiven({});
    CHECK(plans->isVisible());
    emit plans->filesGiven({writeWord(folder, u"静夜思.docx"_s, twoPeriods())});
    REQUIRE(eventually([&] { return open.find<QListView>(u"import.found"_s)->isVisible(); }));
    open.window.go(shanke::Place::Today);
    CHECK_FALSE(page->isVisible());
    open.window.go(shanke::Place::Plans);
    open.find<QPushButton>(u"plans.import"_s)->click();
    CHECK(page->isVisible());
    open.find<QPushButton>(u"import.cancel"_s)->click();
    CHECK(plans->isVisible());
}
