// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PlanFormButton.h"

#include "lesson/Block.h"
#include "lesson/LessonHeader.h"
#include "lesson/OtherGrade.h"

#include <QActionGroup>
#include <QMenu>

namespace shanke {

using namespace Qt::StringLiterals;

PlanFormButton::PlanFormButton(RecordEdits& edits, QWidget* parent) : QToolButton(parent), m_edits(edits)
{
    setObjectName(u"editor.form"_s);
    setAccessibleName(tr("Form of the plan"));
    setToolTip(tr("Form of the plan: nothing that is written is lost by another one"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    createMenu();
    showForm();
}

QString PlanFormButton::word(PlanLayout layout)
{
    switch (layout) {
    case PlanLayout::Full:
        return tr("Full plan");
    case PlanLayout::Brief:
        return tr("Brief plan");
    case PlanLayout::Activity:
        return tr("Kindergarten activity");
    }
    Q_UNREACHABLE();
}

void PlanFormButton::createMenu()
{
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (const PlanLayout layout : {PlanLayout::Full, PlanLayout::Brief, PlanLayout::Activity}) {
        QAction* action = menu->addAction(word(layout));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, layout] { m_edits.setAll(withLayout(m_edits.record(), layout)); });
        m_layouts.append({layout, action});
    }
    menu->addSeparator();
    m_grade = menu->addAction(tr("Another grade in the same room"));
    m_grade->setObjectName(u"editor.form.grade"_s);
    connect(m_grade, &QAction::triggered, this, &PlanFormButton::addGrade);
    setMenu(menu);
}

// What is shown here may be gone when this returns: another layout is another sheet.
void PlanFormButton::addGrade()
{
    std::vector<OtherGrade> grades = m_edits.record().items<OtherGrade>(u"lanes"_s);
    OtherGrade added;
    added.id = newBlockId();
    grades.push_back(added);
    m_edits.endRun();
    m_edits.setItems(u"lanes"_s, grades);
}

void PlanFormButton::showForm()
{
    const QJsonObject& plan = m_edits.record().toJson();
    const PlanLayout shown = planLayout(plan);
    const bool isOfKindergarten = lessonHeaderOf(m_edits.record()).grade.startsWith(u'K');
    for (const auto& [layout, action] : m_layouts) {
        action->setChecked(layout == shown);
        action->setEnabled(!isOfKindergarten || layout == PlanLayout::Activity);
    }
    m_grade->setEnabled(shown != PlanLayout::Activity);
    setText(word(shown));
}

} // namespace shanke
