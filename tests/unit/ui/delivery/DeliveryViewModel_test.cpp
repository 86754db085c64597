// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Words.h"
#include "ui/delivery/DeliveryPage.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/Account.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("DeliveryViewModel: what was saved is listed until a server has it", "[ui][delivery]")
{
    TwoDesks desks;
    FakeClock clock;
    DeliveryViewModel model(*desks.teacher, clock);
    CHECK_FALSE(model.hasServer());
    const DocId plan = desks.save(fixtureA());
    const QUrl nobody(u"http://127.0.0.1:1"_s); // a port where nobody listens
    answerOf(desks.teacher->account().setServer(Hop::School, nobody, u"js01"_s, u"口令"_s));
    model.refresh();
    const QString key = u"space-js01/"_s + plan.toString();
    REQUIRE(eventually([&] { return model.items().find(key) >= 0; }));
    const DeliveryItem item = model.items().rows().at(model.items().find(key));
    CHECK(item.title == u"静夜思");
    CHECK(item.delivery != Delivery::AtSchool);
    CHECK(model.hasServer());
}

TEST_CASE("DeliveryPage: the sentence and the log can be copied", "[ui][delivery]")
{
    TwoDesks desks;
    FakeClock clock;
    DeliveryPage page(*desks.teacher, clock);
    page.show();
    page.findChild<QPushButton*>(u"delivery.copy"_s)->click();
    CHECK(QApplication::clipboard()->text().startsWith(u"Everything is saved on this PC"));
    CHECK_FALSE(page.findChild<QPushButton*>(u"delivery.sync"_s)->isEnabled());
}

TEST_CASE("DeliveryPage: where there are two servers each hop is told", "[ui][delivery]")
{
    TwoDesks desks;
    FakeClock clock;
    const auto setServer = [&](Hop hop, const QString& address) {
        answerOf(desks.teacher->account().setServer(hop, QUrl(address), u"js01"_s, u"口令"_s));
    };
    setServer(Hop::School, u"http://127.0.0.1:1"_s); // ports where nobody listens
    desks.save(fixtureA());
    DeliveryPage page(*desks.teacher, clock);
    page.show();
    const auto* servers = page.findChild<QLabel*>(u"delivery.servers"_s);
    CHECK_FALSE(servers->isVisible());
    setServer(Hop::County, u"http://127.0.0.1:2"_s);
    page.findChild<QPushButton*>(u"delivery.sync"_s)->click();
    REQUIRE(eventually([&] { return servers->isVisible(); }));
    REQUIRE(eventually([&] { return servers->text().count(u"does not answer"_s) == 2; }));
    CHECK(servers->text().startsWith(u"Server of the school: "));
    CHECK(servers->text().contains(u"County platform: "));
    CHECK(servers->text().count(u"of your documents not confirmed there yet"_s) == 2);
}
