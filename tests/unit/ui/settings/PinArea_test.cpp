// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PinArea.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/WorkspaceLock.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

class OpenArea
{
public:
    OpenArea() : area(*desks.teacher) { area.show(); }

    void type(const QString& field, const QString& text) { area.findChild<QLineEdit*>(field)->setText(text); }
    void click(const QString& button) { area.findChild<QPushButton*>(button)->click(); }
    void settle()
    {
        auto* set = area.findChild<QPushButton*>(u"settings.setPin"_s);
        REQUIRE(eventually([&] { return set->isEnabled(); }));
    }
    LockKind kind() const { return WorkspaceLock(desks.teacher->folder()).state().kind; }

    TwoDesks desks;
    PinArea area;
};

} // namespace

TEST_CASE("PinArea: a PIN is typed twice the same, and long enough", "[ui][settings]")
{
    OpenArea open;
    open.type(u"settings.pinNew"_s, u"123"_s);
    open.type(u"settings.pinAgain"_s, u"123"_s);
    open.click(u"settings.setPin"_s);
    CHECK(open.kind() == LockKind::None);
    open.type(u"settings.pinNew"_s, u"2468"_s);
    open.type(u"settings.pinAgain"_s, u"2469"_s);
    open.click(u"settings.setPin"_s);
    CHECK(open.kind() == LockKind::None);
    CHECK(open.area.findChild<QWidget*>(u"settings.pinMessage"_s)->isVisible());
}

TEST_CASE("PinArea: a PIN is set, changed and removed; a wrong one changes nothing", "[ui][settings]")
{
    OpenArea open;
    open.type(u"settings.pinNew"_s, u"2468"_s);
    open.type(u"settings.pinAgain"_s, u"2468"_s);
    open.click(u"settings.setPin"_s);
    open.settle();
    REQUIRE(open.kind() == LockKind::Pin);
    auto* remove = open.area.findChild<QPushButton*>(u"settings.removePin"_s);
    REQUIRE(eventually([&] { return remove->isVisible(); }));
    CHECK(open.area.findChild<QLineEdit*>(u"settings.pinNew"_s)->text().isEmpty());

    open.type(u"settings.pinNow"_s, u"1357"_s);
    remove->click();
    open.settle();
    CHECK(open.kind() == LockKind::Pin);

    open.type(u"settings.pinNow"_s, u"2468"_s);
    open.type(u"settings.pinNew"_s, u"13579"_s);
    open.type(u"settings.pinAgain"_s, u"13579"_s);
    open.click(u"settings.setPin"_s);
    open.settle();
    CHECK(WorkspaceLock(open.desks.teacher->folder()).unlock(u"13579"_s, SystemClock().now()));

    open.type(u"settings.pinNow"_s, u"13579"_s);
    remove->click();
    open.settle();
    CHECK(open.kind() == LockKind::None);
}
