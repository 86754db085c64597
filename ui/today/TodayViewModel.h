// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/OneAtATime.h"
#include "ui/today/LessonLine.h"

#include <QObject>

namespace shanke {

class Workspace;

// What Today shows, without a widget: the lessons as lines, what came back, this week's numbers. While it is
// shown it reads again when something in the workspace changed and when the day did, and once when it is
// shown again.
class TodayViewModel : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    TodayViewModel(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    // Nothing is read while nobody sees it.
    void setShown(bool shown);
    // Somebody wants to see how it stands: asks, which is cheap where nothing has changed.
    void look() { m_reading.want(); }

    // Signs that this lesson is taught before anybody could decide.
    void stateTaughtFirst(const LessonLine& line, const QString& reason);

    bool isLoaded() const { return m_loaded; }
    const QDate& date() const { return m_view.date; }
    QString day() const;
    QString week() const; // empty outside the term
    const std::vector<LessonLine>& today() const { return m_today; }
    const std::vector<LessonLine>& coming() const { return m_coming; }
    int returned() const { return m_view.returned; }
    int waitingForMe() const { return m_view.waitingForMe; }
    const QList<WaitingRecord>& waiting() const { return m_view.waiting; }
    int daysOff() const { return m_view.daysOff; }
    int conflicts() const { return m_view.conflicts; }
    int prepared() const { return m_view.prepared; }
    int approved() const { return m_view.approved; }
    int timetables() const { return m_view.timetables; }
    int skipped() const { return m_view.skipped; }
    int lessonsThisWeek() const { return m_view.lessonsThisWeek; }

signals:
    void changed();
    void failed(const shanke::Error& error);
    void waitedNoMore(); // a plan that was said to be taught before review was decided about meanwhile

private:
    void refresh();
    void show(const TodayView& view);
    QDateTime momentOf(const TodayView& view) const;
    void watchTheDay();

    Workspace& m_workspace;
    Clock& m_clock;
    OneAtATime m_reading{[this] { refresh(); }};
    TodayView m_view;
    bool m_loaded = false;
    std::vector<LessonLine> m_today;
    std::vector<LessonLine> m_coming;
};

} // namespace shanke
