// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanMinutes.h"
#include "ui/editor/LaneBoard.h"
#include "ui/editor/RowStack.h"
#include "ui/editor/StepOrder.h"
#include "ui/editor/StepRow.h"

class QLabel;
class QVBoxLayout;

namespace shanke {

// The teaching process as a table: three bands, before, in and after class, each with its rows and a button
// for another. The band of the class shows the sum of its minutes against the period. With two grades in the
// room, a column for each of them. Objects:
// "editor.addBefore", "editor.addIn", "editor.addAfter", "editor.minutes", and those of StepRow.
class StepTable : public QWidget
{
    Q_OBJECT
public:
    // `columns`: what its columns are called, from the left.
    explicit StepTable(const QStringList& columns, QWidget* parent = nullptr);

    // `asked`: what the rows in class should add up to.
    void showSteps(const Steps& steps, const QStringList& lanes, const PlanMinutes& asked);
    void setComments(const QHash<QString, QStringList>& byStep);
    QList<const QWidget*> rowsOf(const QSet<QString>& ids) const;
    // The id of the step in whose row a field stands; empty: in none.
    QString idAt(const QWidget& field) const;
    // The widget of a step or of a stage's band, to scroll to.
    QWidget* focusStep(const QString& id);
    QWidget* band(LessonStage stage) const;

signals:
    void edited(const shanke::Steps& steps);
    void focused(shanke::SheetText* field);

private:
    struct Band
    {
        LessonStage stage;
        QWidget* title;
        QWidget* body;
        std::unique_ptr<RowStack<StepRow>> stack; // of one grade
        LaneBoard* board;                         // of several
    };

    static QWidget* createHead(const QStringList& columns);
    Band createBand(LessonStage stage, QVBoxLayout* layout);
    QWidget* createBandTitle(LessonStage stage);
    StepRow* makeRow(StepRow::Shape shape);
    bool hasLanes() const { return m_lanes.size() > 1; }
    const std::vector<StepRow*>& rowsIn(const Band& band) const;
    void change(const Steps& steps, const QString& focusId);
    void onRowEdited();
    void showMinutes();
    StepRow* row(const QString& id) const;

    Steps m_steps;
    QStringList m_lanes;
    QWidget* m_head = nullptr;
    PlanMinutes m_asked;
    std::vector<Band> m_bands;
    QLabel* m_minutes = nullptr;
};

} // namespace shanke
