// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/DueReminder.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"
#include "ui/common/whenReady.h"
#include "workspace/TodayService.h"
#include "workspace/Workspace.h"

#include <QSettings>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNamed = 3; // lessons in one reminder; the others are counted

bool isHandedIn(const TodayLesson& lesson)
{
    if (!lesson.plan)
        return false;
    const PlanStatus status = lesson.plan->state.status;
    return status != PlanStatus::Draft && status != PlanStatus::Returned;
}

QString reminderKey(const TodayLesson& lesson)
{
    return u"%1 %2 %3 %4"_s
        .arg(lesson.date.toString(Qt::ISODate), lesson.entry.className, lesson.due.toString(Qt::ISODate))
        .arg(lesson.entry.slot);
}

} // namespace

std::vector<TodayLesson> dueSoon(const TodayView& view, const QDateTime& now, const ReminderTimes& times)
{
    std::vector<TodayLesson> due;
    if (!times.isOn || times.isQuiet(now.time()))
        return due;
    for (const auto* lessons : {&view.today, &view.coming}) {
        for (const TodayLesson& lesson : *lessons) {
            const bool isSoon =
                lesson.due > now && lesson.due <= now.addSecs(qint64(times.hoursBefore) * 3600);
            if (isSoon && !isHandedIn(lesson))
                due.push_back(lesson);
        }
    }
    return due;
}

DueReminder::DueReminder(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    watch();
}

void DueReminder::watch()
{
    m_clock.after(Pause, this, [this] {
        lookNow();
        watch();
    });
}

// What cannot be read now is read the next time.
void DueReminder::lookNow()
{
    whenReady(m_workspace.today().view(m_clock.now().date(), m_view), this,
              [this](const Result<TodayView>& view) {
                  if (!view)
                      return;
                  m_view = *view;
                  remind(*view);
              });
}

void DueReminder::remind(const TodayView& view)
{
    std::vector<TodayLesson> due = dueSoon(view, m_clock.now(), ReminderTimes::kept(QSettings()));
    std::erase_if(due, [this](const TodayLesson& each) { return m_told.contains(reminderKey(each)); });
    if (due.empty())
        return;
    QStringList lines;
    for (const TodayLesson& lesson : due) {
        m_told.insert(reminderKey(lesson));
        if (lines.size() < MostNamed)
            //: a subject, a class, a day of class, a moment
            lines.append(tr("%1 %2, class on %3, due %4")
                             .arg(Words::subject(lesson.entry.subject), lesson.entry.className,
                                  Formatting::day(lesson.date),
                                  Formatting::moment(lesson.due, m_clock.now())));
    }
    emit reminded(tr("%n plan(s) due soon and not handed in", nullptr, int(due.size())), lines.join(u'\n'));
}

} // namespace shanke
