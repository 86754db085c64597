// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/Badge.h"
#include "ui/common/ErrorText.h"
#include "ui/delivery/DeliveryDelegate.h"
#include "ui/delivery/DeliveryModel.h"
#include "ui/delivery/DeliveryWords.h"
#include "unit/ui/common/useLook.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace shanke;
using test::useLook;
using namespace Qt::StringLiterals;

namespace {

DeliveryItem item(const QString& id, Delivery delivery)
{
    DeliveryItem result;
    result.database = DatabaseName(u"space-js01"_s);
    result.id = DocId(id);
    result.title = u"静夜思"_s;
    result.delivery = delivery;
    return result;
}

} // namespace

TEST_CASE("DeliveryModel: a row tells the document, its place and the reason", "[ui][delivery]")
{
    DeliveryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    DeliveryItem refused = item(u"submission:01"_s, Delivery::Refused);
    refused.reason = u"a plan must name its lesson"_s;
    model.setRows({item(u"plan:01"_s, Delivery::WaitingForNetwork), refused});
    CHECK(model.index(0, 0).data().toString() == u"静夜思");
    const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"Submission"));
    CHECK(spoken.contains(u"Refused"));
    CHECK(spoken.contains(u"a plan must name its lesson"));
}

TEST_CASE("DeliveryModel: a document whose place changes stays where it is in the list", "[ui][delivery]")
{
    DeliveryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({item(u"plan:01"_s, Delivery::WaitingForNetwork), item(u"plan:02"_s, Delivery::OnlyHere)});
    const QPersistentModelIndex second = model.index(1, 0);
    model.setRows({item(u"plan:01"_s, Delivery::Sending), item(u"plan:02"_s, Delivery::Sending)});
    CHECK(second.row() == 1);
    CHECK(model.rows().at(1).delivery == Delivery::Sending);
    model.setRows({item(u"plan:02"_s, Delivery::AtSchool)});
    CHECK(second.row() == 0);
}

TEST_CASE("DeliveryDelegate: a row is tall enough for two lines at every text size", "[ui][delivery]")
{
    for (const int percent : {100, 200}) {
        useLook(ColourScheme::Light, percent);
        QListView view;
        DeliveryDelegate delegate;
        QStyleOptionViewItem option;
        option.font = view.font();
        option.fontMetrics = view.fontMetrics();
        CHECK(delegate.sizeHint(option, {}).height() >= 2 * view.fontMetrics().height());
    }
    useLook();
}

TEST_CASE("DeliveryWords: totals claim no more than the status does", "[ui][delivery]")
{
    SyncStatus status;
    status.link = LinkState::Idle;
    CHECK(DeliveryWords::total(status).contains(u"everything is where it should be"));
    status.link = LinkState::Offline;
    CHECK_FALSE(DeliveryWords::total(status).contains(u"everything"));
    status.waiting = 2;
    status.waitingBytes = 41'000;
    CHECK(DeliveryWords::total(status) == u"2 not at the school yet (41 kB).");
}

TEST_CASE("DeliveryWords: the log speaks of documents by title or kind, and of failures in sentences",
          "[ui][delivery]")
{
    CHECK(DeliveryWords::log({{}, u"received"_s, {u"roster:fxz · timetable:2026-spring"_s}}) ==
          u"Received: Staff list · Timetable.");
    CHECK(DeliveryWords::log({{}, u"sent"_s, {u"静夜思 · 𠮷 · +15"_s}}) == u"Sent: 静夜思 · 𠮷 · +15.");
    CHECK(DeliveryWords::log({{}, u"not_our_server"_s, {u"<html>"_s}}) ==
          ErrorText::sentence(ErrorKind::NotOurServer));
}

TEST_CASE("DeliveryWords: a line of the log that this program does not know is shown as it is",
          "[ui][delivery]")
{
    CHECK(DeliveryWords::log({{}, u"unheard_of"_s, {u"space-js01"_s}}) == u"unheard_of · space-js01");
}

TEST_CASE("DeliveryWords: who can confirm this PC is said, with the code that they compare", "[ui][delivery]")
{
    SyncStatus status;
    CHECK(DeliveryWords::unconfirmed(status).isEmpty());
    status.unconfirmed.documents = 3;
    status.unconfirmed.confirmers = QStringList{u"审核员"_s, u"龙䶮校长"_s};
    status.unconfirmed.code = u"1111 2222 3333 4444"_s;
    const QString sentence = DeliveryWords::unconfirmed(status);
    for (const QString& part :
         {u"3"_s, u"审核员 or 龙䶮校长"_s, u"1111 2222 3333 4444"_s, u"PCs of the school"_s})
        CHECK(sentence.contains(part));
    status.unconfirmed.confirmers.clear();
    CHECK(DeliveryWords::unconfirmed(status).contains(u"1111 2222 3333 4444"));

    const DeliveryItem waiting = item(u"plan:01"_s, Delivery::Unconfirmed);
    CHECK(DeliveryWords::why(waiting).contains(u"as soon as this PC is confirmed"));
    CHECK(Badge::of(Delivery::Unconfirmed).tone == Tone::Attention);
}
