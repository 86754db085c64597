// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanLayout.h"
#include "ui/editor/RecordEdits.h"

#include <QToolButton>

class QAction;

namespace shanke {

// How a plan is laid out: full, brief, or as an activity of a kindergarten; and whether another grade is
// taught in the same room. Nothing that was written is lost by another choice, and each is one step back.
// Object: "editor.form".
class PlanFormButton : public QToolButton
{
    Q_OBJECT
public:
    // `edits` outlives it.
    explicit PlanFormButton(RecordEdits& edits, QWidget* parent = nullptr);

    void showForm();

    static QString word(PlanLayout layout);

private:
    void createMenu();
    void addGrade();

    RecordEdits& m_edits;
    QList<std::pair<PlanLayout, QAction*>> m_layouts;
    QAction* m_grade = nullptr;
};

} // namespace shanke
