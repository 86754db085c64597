// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayViewModel.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"
#include "ui/common/whenReady.h"
#include "workspace/PlanRepository.h"
#include "workspace/TodayService.h"
#include "workspace/Workspace.h"

namespace shanke {

namespace {

// A PC that slept over midnight shows the new day within a minute.
constexpr std::chrono::minutes dayCheck{1};

std::vector<LessonLine> linesOf(const std::vector<TodayLesson>& lessons, const QDateTime& now)
{
    std::vector<LessonLine> lines;
    const QDate today = now.date();
    QDate day = today;
    for (const TodayLesson& lesson : lessons) {
        LessonLine line = LessonLine::of(lesson, today);
        line.tellGate(lesson, now);
        if (lesson.date != day)
            line.dayHeading = Formatting::day(lesson.date);
        day = lesson.date;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

TodayViewModel::TodayViewModel(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    m_view.date = m_clock.now().date();
    m_reading.setPaused(true);
    m_reading.want();
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
    watchTheDay();
}

void TodayViewModel::setShown(bool shown)
{
    m_reading.setPaused(!shown);
}

void TodayViewModel::refresh()
{
    whenReady(m_workspace.today().view(m_clock.now().date(), m_view), this,
              [this](const Result<TodayView>& view) {
                  if (!view)
                      emit failed(view.error());
                  else if (!m_loaded || view->sources != m_view.sources)
                      show(*view);
                  m_reading.answered();
              });
}

void TodayViewModel::show(const TodayView& view)
{
    m_view = view;
    m_today = linesOf(view.today, momentOf(view));
    m_coming = linesOf(view.coming, momentOf(view));
    m_loaded = true;
    emit changed();
}

// The time it is, on the day that is shown.
QDateTime TodayViewModel::momentOf(const TodayView& view) const
{
    return {view.date, m_clock.now().time()};
}

void TodayViewModel::stateTaughtFirst(const LessonLine& line, const QString& reason)
{
    const TaughtFirstSaid said{line.className, line.date, line.slot, reason};
    whenReady(m_workspace.plans().stateTaughtFirst(line.plan, said), this, [this](const Result<DocId>& done) {
        if (!done && done.error().kind == ErrorKind::Precondition)
            emit waitedNoMore();
        else if (!done)
            emit failed(done.error());
    });
}

void TodayViewModel::watchTheDay()
{
    m_clock.after(dayCheck, this, [this] {
        if (m_loaded && m_clock.now().date() != m_view.date)
            m_reading.want();
        watchTheDay();
    });
}

QString TodayViewModel::day() const
{
    return Formatting::day(m_view.date);
}

QString TodayViewModel::week() const
{
    return m_view.teachingWeek > 0 ? Words::week(m_view.teachingWeek) : QString();
}

} // namespace shanke
