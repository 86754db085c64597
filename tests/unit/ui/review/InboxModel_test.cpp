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
