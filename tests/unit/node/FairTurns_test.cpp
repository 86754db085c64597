// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/FairTurns.h"
#include "support/catch.h"

#include <QTest>

using namespace shanke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct TurnsFixture
{
    // A piece of work that takes so long and, so often, is followed by another one.
    void queue(const QString& owner, std::chrono::milliseconds takes, int more = 0)
    {
        turns.queue(owner, &receiver, [=, this] {
            now += takes;
            order.append(owner);
            if (order.size() == 20 && afterTwenty)
                afterTwenty();
            if (more > 0)
                queue(owner, takes, more - 1);
        });
    }
    const QStringList& run(int count)
    {
        REQUIRE(QTest::qWaitFor([&] { return order.size() >= count; }, 10'000));
        return order;
    }

    std::chrono::nanoseconds now{0};
    QObject receiver;
    FairTurns turns{[this] { return now; }};
    QStringList order;
    std::function<void()> afterTwenty;
};

} // namespace

TEST_CASE_METHOD(TurnsFixture, "Who asks for little waits for one piece of who asks for much",
                 "[node][turns]")
{
    for (int i = 0; i < 50; ++i)
        queue(u"贪"_s, 100ms);
    queue(u"甲"_s, 1ms, 20);
    queue(u"乙"_s, 1ms, 20);
    const QStringList had = run(43).first(43);
    CHECK(had.count(u"贪"_s) == 1);
    CHECK(had.count(u"甲"_s) == 21);
}

TEST_CASE_METHOD(TurnsFixture, "Who comes when others are long under way is next, and once", "[node][turns]")
{
    afterTwenty = [this] { queue(u"新"_s, 10ms, 3); }; // has no claim on the time before
    queue(u"贪"_s, 10ms, 20);
    queue(u"婪"_s, 10ms, 20);
    const QStringList had = run(46).sliced(20, 6);
    CHECK(had.first(2).contains(u"新"_s));
    CHECK(had.count(u"新"_s) <= 3);
}

TEST_CASE_METHOD(TurnsFixture, "Work whose receiver has gone is passed over", "[node][turns]")
{
    auto gone = std::make_unique<QObject>();
    turns.queue(u"甲"_s, gone.get(), [] { FAIL("nobody is there"); });
    turns.queue(u"乙"_s, gone.get(), [&] { order.append(u"乙"_s); });
    gone.reset();
    queue(u"丙"_s, 1ms);
    CHECK(run(1) == QStringList{u"丙"_s});
}
