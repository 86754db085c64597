// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AboutArea.h"
#include "ui/shell/NewPcBar.h"
#include "unit/ui/TwoDesks.h"

#include <QListWidget>
#include <QPushButton>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("AboutArea: what came from a newer version is told with who wrote it", "[ui][settings]")
{
    TwoDesks desks;
    AboutArea area(*desks.teacher);
    area.show();
    auto* list = area.findChild<QListWidget*>(u"settings.newer"_s);
    REQUIRE(list);
    CHECK_FALSE(list->isVisible());
    SchoolPc newer(UserId(u"js01"_s));
    const DatabaseName space(u"space-js01"_s);
    const ChainEvent event = newer.say(space, u"oracle"_s, PlainEvent{},
                                       {{u"schema"_s, 1}, {u"createdAt"_s, u"2026-03-06T09:05:00+08:00"_s}});
    TwoDesks::put(*desks.teacher, space.toString(), event.id(), event.document());
    AboutArea again(*desks.teacher);
    again.show();
    list = again.findChild<QListWidget*>(u"settings.newer"_s);
    REQUIRE(eventually([&] { return list->count() == 1; }));
    CHECK(list->isVisible());
    CHECK(list->item(0)->text().contains(u"石月英"));
    CHECK(list->item(0)->text().contains(u"oracle"));
}

TEST_CASE("NewPcBar: a PC that appears in one's name is told until somebody has looked", "[ui][shell]")
{
    TwoDesks desks;
    {
        const NewPcBar first(*desks.teacher); // what is there when the program is new is known
        REQUIRE(answerOf(desks.teacher->devices().unseen()).isEmpty());
        CHECK_FALSE(first.isVisibleTo(nullptr));
    }
    const DatabaseName school(u"school-fxz"_s);
    const auto appear = [&](const QString& user) {
        const SignedCard card = SchoolPc(UserId(user), SchoolId(u"fxz"_s), DeviceKey::make()).signedCard();
        TwoDesks::put(*desks.teacher, school.toString(), card.id(), card.document());
        return card.card().key.fingerprint();
    };
    appear(u"js02"_s);
    CHECK(answerOf(desks.teacher->devices().unseen()).isEmpty());
    const QString code = appear(u"js01"_s);
    NewPcBar bar(*desks.teacher);
    REQUIRE(eventually([&] { return bar.text().contains(code); }));
    bool isLedThere = false;
    QObject::connect(&bar, &NewPcBar::devicesWanted, [&] { isLedThere = true; });
    bar.findChild<QPushButton*>()->click();
    CHECK(isLedThere);
    CHECK(eventually([&] { return !bar.isVisibleTo(nullptr); }));
    CHECK(answerOf(desks.teacher->devices().unseen()).isEmpty());
}
