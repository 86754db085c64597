// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Words.h"
#include "ui/delivery/DeliveryPage.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/Account.h"

#include <QApplication>
#include <QClipboard>
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
    answerOf(desks.teacher->account().setServer(nobody, u"js01"_s, u"口令"_s, false));
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
