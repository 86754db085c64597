// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/today/DueReminder.h"
#include "unit/ui/common/OwnSettings.h"

#include <QSettings>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime DueAt(QDate(2026, 3, 6), QTime(17, 0));

TodayView viewWith(std::optional<PlanStatus> status)
{
    TodayLesson lesson;
    lesson.date = QDate(2026, 3, 9);
    lesson.entry.className = u"一(1)班"_s;
    lesson.due = DueAt;
    if (status) {
        lesson.plan.emplace();
        lesson.plan->state.status = *status;
    }
    TodayView view;
    view.coming = {lesson};
    return view;
}

bool isReminded(std::optional<PlanStatus> status, const QDateTime& now, const ReminderTimes& times = {})
{
    return !dueSoon(viewWith(status), now, times).empty();
}

} // namespace

TEST_CASE("A plan that is due soon and was not handed in is reminded of", "[ui][today][reminder]")
{
    const QDateTime morning(DueAt.date(), QTime(8, 0));
    CHECK(isReminded(std::nullopt, morning));
    CHECK(isReminded(PlanStatus::Draft, morning));
    CHECK(isReminded(PlanStatus::Returned, morning));
    for (const PlanStatus done : {PlanStatus::Submitted, PlanStatus::Resubmitted, PlanStatus::Approved,
                                  PlanStatus::ApprovedWithNotes})
        CHECK_FALSE(isReminded(done, morning));
    CHECK_FALSE(isReminded(std::nullopt, DueAt.addDays(-2))); // not yet
    CHECK_FALSE(isReminded(std::nullopt, DueAt));             // it is too late to remind
    CHECK_FALSE(dueSoon({}, morning, {}).size());
}

TEST_CASE("Nobody is reminded in the quiet hours, over midnight or not, or when it is off",
          "[ui][today][reminder]")
{
    ReminderTimes times;
    times.hoursBefore = 48;
    CHECK_FALSE(isReminded(std::nullopt, QDateTime(DueAt.date(), QTime(6, 59)), times));
    CHECK(isReminded(std::nullopt, QDateTime(DueAt.date(), QTime(7, 0)), times));
    CHECK_FALSE(isReminded(std::nullopt, QDateTime(DueAt.date().addDays(-1), QTime(21, 0)), times));
    times.quietFrom = QTime(12, 0);
    times.quietTo = QTime(14, 0);
    CHECK_FALSE(isReminded(std::nullopt, QDateTime(DueAt.date(), QTime(13, 0)), times));
    CHECK(isReminded(std::nullopt, QDateTime(DueAt.date(), QTime(14, 0)), times));
    times.quietFrom = times.quietTo; // none
    CHECK(isReminded(std::nullopt, QDateTime(DueAt.date(), QTime(2, 0)), times));
    times.isOn = false;
    CHECK_FALSE(isReminded(std::nullopt, QDateTime(DueAt.date(), QTime(14, 0)), times));
}

TEST_CASE("Reminder times are kept, and what is none is as nobody had set it", "[ui][today][reminder]")
{
    const OwnSettings own;
    QSettings settings;
    CHECK(ReminderTimes::kept(settings).hoursBefore == ReminderTimes().hoursBefore);
    ReminderTimes{false, QTime(12, 30), QTime(13, 0), 3}.keep(settings);
    const ReminderTimes times = ReminderTimes::kept(settings);
    CHECK_FALSE(times.isOn);
    CHECK(times.quietFrom == QTime(12, 30));
    CHECK(times.hoursBefore == 3);
    settings.setValue(u"reminders/quietTo"_s, u"25:99"_s);
    settings.setValue(u"reminders/hoursBefore"_s, 9999);
    CHECK(ReminderTimes::kept(settings).quietTo == ReminderTimes().quietTo);
    CHECK(ReminderTimes::kept(settings).hoursBefore == ReminderTimes().hoursBefore);
}
