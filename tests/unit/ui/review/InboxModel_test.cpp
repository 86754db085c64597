// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/catch.h"
#include "ui/review/InboxModel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("Each day of classes has a caption above its first plan, and so has what has no day", "[review]")
{
    FakeClock clock;
    const QDate today(2026, 3, 9);
    clock.setNow(QDateTime(today, QTime(7, 0)));
    InboxModel model(clock);
    const QAbstractItemModelTester tester(&model);
    QList<InboxItem> items;
    const auto add = [&items](const std::optional<QDateTime>& classTime) {
        InboxItem item;
        item.submission = DocId(u"submission:js01:%1"_s.arg(items.size()));
        item.classTime = classTime;
        items.append(item);
    };
    add(QDateTime(today.addYears(-1), QTime(9, 0)));
    items.back().isTaughtFirst = true;
    add(QDateTime(today.addYears(-1), QTime(9, 0)));
    add(QDateTime(today, QTime(8, 0)));
    add(QDateTime(today, QTime(10, 0)));
    add(QDateTime(today.addDays(1), QTime(8, 0)));
    add(std::nullopt);
    add(std::nullopt);
    model.setRows(items);
    const auto caption = [&model](int row) { return model.caption(model.index(row, 0)); };
    CHECK(caption(0) == InboxModel::tr("Taught before review"));
    CHECK(caption(1).contains(u"2025"_s)); // another year is said
    CHECK(caption(2).startsWith(InboxModel::tr("Today, %1").section(u'%', 0, 0)));
    CHECK_FALSE(caption(2).contains(u"2026"_s));
    CHECK(caption(3).isEmpty());
    CHECK(caption(4).startsWith(InboxModel::tr("Tomorrow, %1").section(u'%', 0, 0)));
    CHECK(caption(5) == InboxModel::tr("Without a day"));
    CHECK(caption(6).isEmpty());
    items[2].decided = Verdict::Approved;
    model.setRows({items[2]});
    CHECK(caption(0).isEmpty());
}

TEST_CASE("A moved class says from when, and whether that had begun", "[review][moved]")
{
    FakeClock clock;
    const QDate today(2026, 3, 9);
    clock.setNow(QDateTime(today, QTime(7, 0)));
    InboxModel model(clock);
    InboxItem item;
    item.submission = DocId(u"submission:js01:1"_s);
    item.classTime = QDateTime(today.addDays(2), QTime(9, 30));
    const QString usual = model.urgency(item);
    CHECK(model.moved(item).isEmpty());
    item.movedFrom = QDateTime(today, QTime(9, 30));
    const QString moved = model.moved(item);
    CHECK(moved.startsWith(usual));
    CHECK(moved.size() > usual.size());
    CHECK(model.urgency(item) != usual);
    CHECK(model.urgency(item).size() < moved.size()); // it stands in a narrow list
    CHECK_FALSE(model.isUrgent(item));
    model.setRows({item});
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        CHECK(model.index(0, 0).data(role).toString().contains(moved));
    item.isMovedLate = true;
    CHECK(model.isUrgent(item));
    CHECK(model.moved(item).startsWith(moved));
    CHECK(model.moved(item) != moved);
    item.classTime.reset();
    CHECK_FALSE(model.moved(item).startsWith(usual));
}
