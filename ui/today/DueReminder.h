// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/ReminderTimes.h"
#include "workspace/values/TodayValues.h"

#include <QObject>
#include <QSet>

namespace shanke {

class Workspace;

// The lessons whose plan is due soon and was not handed in, of those that were not reminded of. Those that
// are due in the quiet hours are told of before these begin. Pure.
std::vector<TodayLesson> dueSoon(const TodayView& view, const QDateTime& now, const ReminderTimes& times);

// Reminds of plans before they are due, each once while the program runs. Asks now and then, which is cheap
// while nothing has changed. Lives in the ui thread.
class DueReminder : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes Pause{10};

    // Both outlive it.
    DueReminder(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    void lookNow();

signals:
    void reminded(const QString& title, const QString& text);

private:
    void watch();
    void remind(const TodayView& view);

    Workspace& m_workspace;
    Clock& m_clock;
    TodayView m_view;
    QSet<QString> m_told;
};

} // namespace shanke
