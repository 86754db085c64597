// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "workspace/sync/SyncQueue.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

Subscription of(const QString& name)
{
    return {DatabaseName(name)};
}

} // namespace

TEST_CASE("What people wait for is visited first, whenever it came, and each database once",
          "[workspace][queue]")
{
    SyncQueue queue;
    queue.setFollowed({of(u"desk-js01"_s), of(u"space-js01"_s), of(u"county"_s)});
    for (const QString& name : {u"county"_s, u"space-js01"_s, u"county"_s, u"desk-js01"_s, u"unknown"_s})
        queue.add(of(name));
    QStringList order;
    while (!queue.isEmpty())
        order.append(queue.takeFirst().database.toString());
    CHECK(order == QStringList{u"desk-js01"_s, u"space-js01"_s, u"county"_s, u"unknown"_s});
    CHECK(queue.goesBefore(DatabaseName(u"desk-js01"_s), DatabaseName(u"county"_s)));
    CHECK_FALSE(queue.goesBefore(DatabaseName(u"county"_s), DatabaseName(u"county"_s)));
}
