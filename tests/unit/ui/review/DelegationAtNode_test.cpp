// SPDX-License-Identifier: GPL-3.0-or-later
// Who approves in whose place, as the windows of two people show it over the school's server.
#include "ui/review/DelegationDialog.h"
#include "ui/review/ReviewPage.h"
#include "unit/running_node/SchoolAtNode.h"
#include "unit/ui/common/useLook.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("The dialog gives and ends, and Review says in whose place", "[ui][review][delegation][running]")
{
    useLook();
    SchoolAtNode school;
    SystemClock clock;
    DelegationDialog dialog(*school.approver.workspace, clock);
    const auto find = [&dialog]<typename Widget>(Widget*, const QString& name) {
        auto* widget = dialog.findChild<Widget*>(u"delegations."_s + name);
        REQUIRE(widget);
        return widget;
    };
    auto* person = find(static_cast<QComboBox*>(nullptr), u"person"_s);
    auto* list = find(static_cast<QListWidget*>(nullptr), u"list"_s);
    auto* end = find(static_cast<QPushButton*>(nullptr), u"end"_s);
    dialog.show();
    const auto eventually = [](const std::function<bool()>& holds) {
        return QTest::qWaitFor(holds, Patience);
    };
    REQUIRE(eventually([&] { return person->count() == 2; }));
    person->setCurrentIndex(person->findData(u"js02"_s));
    find(static_cast<QPushButton*>(nullptr), u"give"_s)->click();
    REQUIRE(eventually([&] { return list->count() == 1; }));
    CHECK(list->item(0)->text().contains(u"龙秀 for 审核员"_s));
    CHECK(list->item(0)->text().contains(u"not yet at the school"_s));
    school.exchange();

    ReviewPage page(*school.delegate.workspace, clock);
    page.resize(1216, 732);
    page.show();
    page.activate();
    auto* inPlace = page.findChild<QLabel*>(u"review.inPlace"_s);
    REQUIRE(inPlace);
    CHECK(eventually([&] { return inPlace->text().contains(u"In place of 审核员 until"_s); }));
    CHECK_FALSE(inPlace->isHidden());

    list->setCurrentRow(0);
    REQUIRE(end->isEnabled());
    end->click();
    REQUIRE(eventually([&] { return list->item(0)->text().contains(u"ended"_s); }));
    CHECK(end->isHidden());
    school.exchange();
    CHECK(eventually([&] { return inPlace->isHidden(); }));
}
