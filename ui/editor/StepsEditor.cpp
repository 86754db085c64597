// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StepsEditor.h"

#include "lesson/LessonPlan.h"
#include "lesson/PlanLanes.h"
#include "ui/common/KindWords.h"
#include "ui/editor/StepTable.h"
#include "ui/sheet/SheetWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnOfPupils = 2;

// Small children are no pupils.
QStringList columnsOf(const PlaceDescription& steps)
{
    QStringList columns = SheetWords::stepColumns();
    columns[ColumnOfPupils] = KindWords::label(steps.field(u"studentActivity"_s)->label);
    return columns;
}

} // namespace

StepsEditor::StepsEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent)
    : PlaceEditor(edits, place, parent), m_table(new StepTable(columnsOf(place)))
{
    connect(m_table, &StepTable::edited, this,
            [this](const Steps& steps) { this->edits().setItems(this->place().key, steps); });
    connect(m_table, &StepTable::focused, this, &PlaceEditor::focused);
    fill(m_table);
}

bool StepsEditor::follows(const QString& place) const
{
    return place == this->place().key || place == u"header" || place == u"lanes";
}

void StepsEditor::show(const Record& record)
{
    const LessonPlan plan(record);
    m_table->showSteps(plan.steps(), lanesOf(plan.toJson()), minutesAsked(plan.toJson()));
}

QStringList StepsEditor::showComments(const CommentsById& comments)
{
    m_table->setComments(comments);
    return {};
}

QList<QRect> StepsEditor::rectsOf(const QSet<QString>& ids) const
{
    QList<QRect> rects;
    for (const QWidget* row : m_table->rowsOf(ids))
        rects.append({row->mapTo(this, QPoint()), row->size()});
    return rects;
}

QString StepsEditor::itemAt(const QWidget& field) const
{
    return m_table->idAt(field);
}

QWidget* StepsEditor::goTo(const QString& block)
{
    for (const LessonStage stage : {LessonStage::Before, LessonStage::In, LessonStage::After})
        if (block == toWord(stage))
            return m_table->band(stage);
    return m_table->focusStep(block);
}

} // namespace shanke
