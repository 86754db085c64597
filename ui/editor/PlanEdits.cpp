// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PlanEdits.h"

#include "ui/sheet/PlanPlaces.h"

namespace shanke {

namespace {

constexpr size_t mostSnapshots = 200;
constexpr std::chrono::milliseconds pauseThatEndsARun{1500};

// The ids of a place's rows in order: adding, removing or moving one is never part of a run of typing.
template <typename Rows>
QString shapeOf(const Rows& rows)
{
    QString shape;
    for (const auto& row : rows)
        shape += row.id + QChar::Space;
    return shape;
}

} // namespace

PlanEdits::PlanEdits(LessonPlan plan, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_plan(std::move(plan))
{
}

void PlanEdits::reset(const LessonPlan& plan)
{
    m_plan = plan;
    m_past.clear();
    m_future.clear();
    m_runPlace.clear();
    emit changed(QString());
}

void PlanEdits::setHeader(const LessonHeader& header)
{
    if (m_plan.header() == header)
        return;
    LessonPlan plan = m_plan;
    plan.setHeader(header);
    change(PlanPlaces::header, {}, plan);
}

void PlanEdits::setSection(PlanSection section, const Blocks& blocks)
{
    if (m_plan.section(section) == blocks)
        return;
    LessonPlan plan = m_plan;
    plan.setSection(section, blocks);
    change(toWord(section), shapeOf(blocks), plan);
}

void PlanEdits::setObjectives(const std::vector<Objective>& objectives)
{
    if (m_plan.objectives() == objectives)
        return;
    LessonPlan plan = m_plan;
    plan.setObjectives(objectives);
    change(PlanPlaces::objectives, shapeOf(objectives), plan);
}

void PlanEdits::setSteps(const std::vector<TeachingStep>& steps)
{
    if (m_plan.steps() == steps)
        return;
    LessonPlan plan = m_plan;
    plan.setSteps(steps);
    change(PlanPlaces::steps, shapeOf(steps), plan);
}

void PlanEdits::setHomework(const std::vector<Homework>& homework)
{
    if (m_plan.homework() == homework)
        return;
    LessonPlan plan = m_plan;
    plan.setHomework(homework);
    change(PlanPlaces::homework, shapeOf(homework), plan);
}

void PlanEdits::setFiles(const QJsonArray& files)
{
    if (m_plan.files() == files)
        return;
    LessonPlan plan = m_plan;
    plan.setFiles(files);
    m_runPlace.clear(); // a file is never part of a run of typing
    change(PlanPlaces::files, {}, plan);
}

void PlanEdits::change(const QString& place, const QString& shape, const LessonPlan& plan)
{
    if (m_plan.isNewer())
        return; // only shown
    const auto now = m_clock.monotonic();
    const bool sameRun =
        place == m_runPlace && shape == m_runShape && now - m_runAt < pauseThatEndsARun && !m_past.empty();
    if (!sameRun)
        m_past.push_back({m_plan, place});
    if (m_past.size() > mostSnapshots)
        m_past.erase(m_past.begin());
    m_runPlace = place;
    m_runShape = shape;
    m_runAt = now;
    m_future.clear();
    m_plan = plan;
    ++m_generation;
    emit changed(place);
}

void PlanEdits::undo()
{
    travel(m_past, m_future);
}

void PlanEdits::redo()
{
    travel(m_future, m_past);
}

void PlanEdits::travel(std::vector<Snapshot>& from, std::vector<Snapshot>& to)
{
    if (from.empty())
        return;
    const Snapshot target = std::move(from.back());
    from.pop_back();
    to.push_back({m_plan, target.place});
    m_plan = target.plan;
    m_runPlace.clear();
    ++m_generation;
    emit changed(target.place);
}

} // namespace shanke
