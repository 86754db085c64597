// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LaneBoard.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/editor/StepRow.h"

#include <QGridLayout>
#include <QLabel>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeWidth = 44;

// What makes a board look another way than before, beside the texts in it.
QStringList shapeOf(const LaneTable& table, const Steps& steps, const QStringList& lanes)
{
    QStringList shape = lanes;
    for (const LaneRow& row : table.rows)
        shape.append(u"%1-%2"_s.arg(row.from).arg(row.to));
    for (const LaneCell& cell : table.cells) {
        shape.append(u"%1/%2/%3"_s.arg(cell.row).arg(cell.rows).arg(cell.lane));
        for (const size_t step : cell.steps)
            shape.append(steps[step].id);
    }
    return shape;
}

} // namespace

LaneBoard::LaneBoard(std::function<StepRow*()> make, QWidget* parent)
    : QWidget(parent), m_make(std::move(make))
{
}

void LaneBoard::showSteps(const Steps& ofStage, const QStringList& lanes)
{
    const LaneTable table = laneTable(ofStage, lanes);
    const QStringList shape = shapeOf(table, ofStage, lanes);
    m_lanes = lanes;
    makeRows(ofStage, lanes, table);
    if (shape == m_shape)
        return;
    m_shape = shape;
    lay(table);
}

void LaneBoard::makeRows(const Steps& ofStage, const QStringList& lanes, const LaneTable& table)
{
    QMultiHash<QString, StepRow*> leaving;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
        leaving.insert((*row)->id(), *row);
    m_rows.clear();
    m_byStep.clear();
    for (const LaneCell& cell : table.cells) {
        for (const size_t step : cell.steps) {
            StepRow* row = leaving.take(ofStage[step].id);
            if (!row)
                row = m_make();
            row->setParent(this);
            row->setLanes(lanes);
            row->showValue(ofStage[step]);
            m_byStep.insert(step, row);
            m_rows.push_back(row);
        }
    }
    for (StepRow* row : leaving) {
        row->hide();
        row->deleteLater();
    }
}

// The layout is made anew; what it holds stays.
void LaneBoard::lay(const LaneTable& table)
{
    delete m_grid;
    for (QWidget* mark : std::as_const(m_marks)) {
        mark->hide();
        mark->deleteLater();
    }
    m_marks.clear();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        m_grid->setColumnStretch(lane + 1, 1);
    addHeads();
    addTimes(table);
    for (const LaneCell& cell : table.cells)
        addCell(cell);
    addButtons(int(table.rows.size()) + 1);
}

QLabel* LaneBoard::label(const QString& text, const QString& sheetRole)
{
    QLabel* label = makeLabel(text, TextRole::Body);
    label->setProperty("sheet", sheetRole);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_marks.append(label);
    return label;
}

void LaneBoard::addHeads()
{
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        m_grid->addWidget(label(Words::grade(m_lanes[lane]), u"label"_s), 0, lane + 1);
}

void LaneBoard::addTimes(const LaneTable& table)
{
    for (int row = 0; row < int(table.rows.size()); ++row) {
        const auto [from, to] = table.rows[size_t(row)];
        QLabel* time = label(from < to ? u"%1–%2"_s.arg(from).arg(to) : QString(), u"label"_s);
        time->setAccessibleName(tr("Minutes %1 to %2 of the class").arg(from).arg(to));
        time->setMinimumWidth(scaled(TimeWidth));
        m_grid->addWidget(time, row + 1, 0);
    }
}

void LaneBoard::addCell(const LaneCell& cell)
{
    auto* steps = new QVBoxLayout;
    steps->setSpacing(1);
    for (const size_t step : cell.steps) {
        StepRow* row = m_byStep.value(step);
        steps->addWidget(row);
        row->show();
    }
    if (cell.steps.empty())
        steps->addWidget(label({}, u"cell"_s), 1);
    const int columns = cell.lane < 0 ? int(m_lanes.size()) : 1;
    m_grid->addLayout(steps, cell.row + 1, cell.lane < 0 ? 1 : cell.lane + 1, cell.rows, columns);
}

void LaneBoard::addButtons(int row)
{
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        const QString grade = m_lanes[lane];
        QPushButton* add =
            makeButton(tr("Add a step: %1").arg(Words::grade(grade)), ButtonKind::Plain, u"add"_s);
        add->setObjectName(u"editor.lane.%1.add"_s.arg(grade));
        connect(add, &QPushButton::clicked, this, [this, grade] { emit addWanted(grade); });
        m_grid->addWidget(add, row, lane + 1, Qt::AlignLeft);
        m_marks.append(add);
    }
}

} // namespace shanke
