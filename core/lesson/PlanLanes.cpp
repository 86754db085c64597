// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanLanes.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostLanes = 4; // more columns cannot be read

// What begins in a lane at one time.
struct Begun
{
    int from = 0;
    int to = 0;
    std::vector<size_t> steps;
};

// Lays the steps of one stage on the clock.
class LaneClock
{
public:
    LaneClock(const std::vector<TeachingStep>& steps, const QStringList& lanes)
        : m_steps(steps), m_lanes(lanes), m_begun(size_t(lanes.size()))
    {
    }

    LaneTable take()
    {
        for (size_t i = 0; i < m_steps.size(); ++i) {
            const qsizetype lane = m_lanes.indexOf(m_steps[i].gradeLane);
            if (lane >= 0)
                begin(m_begun[size_t(lane)], i);
            else
                addForAll(i);
        }
        endRun();
        return std::move(m_table);
    }

private:
    static int minutesOf(const TeachingStep& step)
    {
        constexpr int Longest = 600;
        return step.stage == LessonStage::In ? std::clamp(step.minutes.value_or(0), 0, Longest) : 0;
    }

    void begin(std::vector<Begun>& lane, size_t step)
    {
        const int from = lane.empty() ? m_time : lane.back().to;
        if (lane.empty() || lane.back().from < from)
            lane.push_back({from, from, {}});
        lane.back().steps.push_back(step);
        lane.back().to = from + minutesOf(m_steps[step]);
    }

    void addForAll(size_t step)
    {
        endRun();
        const int row = int(m_table.rows.size());
        const int end = m_time + minutesOf(m_steps[step]);
        m_table.rows.push_back({m_time, end});
        m_table.cells.push_back({row, 1, -1, {step}});
        m_time = end;
    }

    // Every time at which something begins or ends in a lane.
    std::vector<int> times() const
    {
        std::set<int> times;
        int last = m_time;
        bool isLastBegun = false;
        for (const std::vector<Begun>& lane : m_begun) {
            for (const Begun& begun : lane) {
                times.insert({begun.from, begun.to});
                last = std::max(last, begun.to);
            }
        }
        for (const std::vector<Begun>& lane : m_begun)
            isLastBegun = isLastBegun || std::any_of(lane.begin(), lane.end(),
                                                     [&](const Begun& begun) { return begun.from == last; });
        if (!isLastBegun)
            times.erase(last);
        return {times.begin(), times.end()};
    }

    void endRun()
    {
        const std::vector<int> times = this->times();
        const int first = int(m_table.rows.size());
        int end = m_time;
        for (const std::vector<Begun>& lane : m_begun)
            end = lane.empty() ? end : std::max(end, lane.back().to);
        for (size_t i = 0; i < times.size(); ++i)
            m_table.rows.push_back({times[i], i + 1 < times.size() ? times[i + 1] : end});
        std::vector<LaneCell> cells;
        for (size_t lane = 0; lane < m_begun.size(); ++lane)
            addCells(cells, int(lane), times, first);
        std::stable_sort(cells.begin(), cells.end(),
                         [](const LaneCell& a, const LaneCell& b) { return a.row < b.row; });
        m_table.cells.insert(m_table.cells.end(), cells.begin(), cells.end());
        for (std::vector<Begun>& lane : m_begun)
            lane.clear();
        m_time = end;
    }

    // The column of a lane from the first row of the run to its last.
    void addCells(std::vector<LaneCell>& cells, int lane, const std::vector<int>& times, int first) const
    {
        const auto rowAt = [&](int time) {
            return int(std::lower_bound(times.begin(), times.end(), time) - times.begin());
        };
        int row = 0;
        for (const Begun& begun : m_begun[size_t(lane)]) {
            const int at = rowAt(begun.from);
            const int rows = std::max(1, rowAt(begun.to) - at);
            cells.push_back({first + at, rows, lane, begun.steps});
            row = at + rows;
        }
        if (row < int(times.size()))
            cells.push_back({first + row, int(times.size()) - row, lane, {}});
    }

    const std::vector<TeachingStep>& m_steps;
    const QStringList& m_lanes;
    std::vector<std::vector<Begun>> m_begun; // of the run since the last step for all
    int m_time = 0;
    LaneTable m_table;
};

std::vector<TeachingStep> inClass(const std::vector<TeachingStep>& steps)
{
    std::vector<TeachingStep> those;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(those),
                 [](const TeachingStep& step) { return step.stage == LessonStage::In; });
    return those;
}

} // namespace

QStringList lanesOf(const QJsonObject& plan)
{
    QStringList lanes;
    const auto add = [&](const QJsonValue& grade) {
        const QString lane = grade.toString();
        if (!lane.isEmpty() && !lanes.contains(lane) && lanes.size() < MostLanes)
            lanes.append(lane);
    };
    add(plan.value(u"header"_s)[u"grade"_s]);
    for (const QJsonValue& other : plan.value(u"lanes"_s).toArray())
        add(other[u"grade"_s]);
    for (const QJsonValue& step : plan.value(u"steps"_s).toArray())
        add(step[u"gradeLane"_s]);
    return lanes;
}

LaneTable laneTable(const std::vector<TeachingStep>& ofStage, const QStringList& lanes)
{
    return LaneClock(ofStage, lanes).take();
}

std::optional<LaneRow> taughtTwice(const std::vector<TeachingStep>& steps, const QStringList& lanes)
{
    const std::vector<TeachingStep> those = inClass(steps);
    const LaneTable table = laneTable(those, lanes);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const auto isDirect = [&](const LaneCell& cell) {
            const bool covers = cell.row <= int(row) && int(row) < cell.row + cell.rows;
            return covers && cell.lane >= 0 &&
                   std::any_of(cell.steps.begin(), cell.steps.end(), [&](size_t step) {
                       return those[step].laneMode == u"DIRECT" && those[step].minutes.value_or(0) > 0;
                   });
        };
        if (table.rows[row].to > table.rows[row].from &&
            std::count_if(table.cells.begin(), table.cells.end(), isDirect) > 1)
            return table.rows[row];
    }
    return std::nullopt;
}

std::vector<int> minutesOfLanes(const std::vector<TeachingStep>& steps, const QStringList& lanes)
{
    std::vector<int> minutes(size_t(lanes.size()), 0);
    for (const TeachingStep& step : inClass(steps)) {
        const qsizetype lane = lanes.indexOf(step.gradeLane);
        for (size_t i = 0; i < minutes.size(); ++i)
            minutes[i] += lane < 0 || qsizetype(i) == lane ? std::clamp(step.minutes.value_or(0), 0, 600) : 0;
    }
    return minutes;
}

} // namespace shanke
