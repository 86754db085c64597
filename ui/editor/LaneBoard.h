// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanLanes.h"
#include "ui/editor/StepOrder.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace shanke {

class StepRow;

// The steps of a stage of several grades in one room: a column for each grade, and what is done at the same
// time beside each other. What is for all lies over the columns. Objects: "editor.lane.<grade>.add", and
// those of StepRow.
class LaneBoard : public QWidget
{
    Q_OBJECT
public:
    // `make` gives a connected row.
    explicit LaneBoard(std::function<StepRow*()> make, QWidget* parent = nullptr);

    // Rows stay who they are while they move: the cursor stays in them.
    void showSteps(const Steps& ofStage, const QStringList& lanes);
    // As they are read.
    const std::vector<StepRow*>& rows() const { return m_rows; }

signals:
    void addWanted(const QString& lane);

private:
    void makeRows(const Steps& ofStage, const QStringList& lanes, const LaneTable& table);
    void lay(const LaneTable& table);
    void addHeads();
    void addCell(const LaneCell& cell);
    void addTimes(const LaneTable& table);
    void addButtons(int row);
    QLabel* label(const QString& text, const QString& sheetRole);

    std::function<StepRow*()> m_make;
    QStringList m_lanes;
    std::vector<StepRow*> m_rows;
    QHash<size_t, StepRow*> m_byStep; // by the place of the step in the list
    QStringList m_shape;              // how it is laid out now
    QList<QWidget*> m_marks;          // heads, times and buttons of that
    QGridLayout* m_grid = nullptr;
};

} // namespace shanke
