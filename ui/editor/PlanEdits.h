// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "lesson/LessonPlan.h"

#include <QObject>

namespace shanke {

// The plan under the hands of the teacher, and the way back. Each change replaces one place of the plan and
// can be undone; quick typing in one place is one step back. Snapshots share what did not change, so the way
// is long and cheap. A plan of a newer program is only
// shown: nothing changes it. Knows nothing of storing. Lives in the ui thread.
class PlanEdits : public QObject
{
    Q_OBJECT
public:
    // `clock` tells where one run of typing ends.
    PlanEdits(LessonPlan plan, const Clock& clock, QObject* parent = nullptr);

    const LessonPlan& plan() const { return m_plan; }
    // Grows with every change, undo and redo; never with reset().
    int generation() const { return m_generation; }

    // Another plan, or another version of it: there is no way back beyond.
    void reset(const LessonPlan& plan);

    // Nothing happens when the place already holds the value.
    void setHeader(const LessonHeader& header);
    void setSection(PlanSection section, const Blocks& blocks);
    void setObjectives(const std::vector<Objective>& objectives);
    void setSteps(const std::vector<TeachingStep>& steps);
    void setHomework(const std::vector<Homework>& homework);
    void setFiles(const QJsonArray& files);

    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }
    void undo();
    void redo();

signals:
    // `place` as PlanPlaces names it; empty after reset().
    void changed(const QString& place);

private:
    struct Snapshot
    {
        LessonPlan plan;
        QString place; // what the change after it touched
    };

    void change(const QString& place, const QString& shape, const LessonPlan& plan);
    void travel(std::vector<Snapshot>& from, std::vector<Snapshot>& to);

    const Clock& m_clock;
    LessonPlan m_plan;
    std::vector<Snapshot> m_past;
    std::vector<Snapshot> m_future;
    QString m_runPlace; // the run of typing going on: its place, the rows there, its last stroke
    QString m_runShape;
    std::chrono::milliseconds m_runAt{0};
    int m_generation = 0;
};

} // namespace shanke
