// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HeaderEditor.h"

#include "lesson/planKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/Theme.h"
#include "ui/editor/HeaderForm.h"
#include "ui/editor/LessonPickerDialog.h"
#include "ui/editor/PickedLessonBar.h"
#include "ui/editor/PlanFormButton.h"
#include "ui/editor/Textbooks.h"

#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isOfPlan(const Record& record)
{
    return record.kind().word == planKind().word || record.kind().word == standardKind().word;
}

PlanLayout layoutOf(const Record& record)
{
    return isOfPlan(record) ? planLayout(record.toJson()) : PlanLayout::Full;
}

} // namespace

HeaderEditor::HeaderEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent)
    : PlaceEditor(edits, place, parent),
      m_form(new HeaderForm(layoutOf(edits.record()))),
      m_lesson(new PickedLessonBar)
{
    connect(m_form, &HeaderForm::edited, this,
            [this](const LessonHeader& header) { this->edits().setObject(this->place().key, header); });
    connect(m_lesson, &PickedLessonBar::wanted, this, &HeaderEditor::take);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_form);
    layout->addWidget(m_lesson);
    fill(body);
    if (isOfPlan(edits.record())) {
        m_planForm = new PlanFormButton(edits);
        m_form->addBesideTitle(m_planForm);
    }
}

void HeaderEditor::setTextbooks(Textbooks& textbooks)
{
    if (layoutOf(edits().record()) == PlanLayout::Activity)
        return; // of no textbook
    m_textbooks = &textbooks;
    QPushButton* choose = makeButton(tr("From the textbook…"), ButtonKind::Plain, u"plans"_s);
    choose->setObjectName(u"editor.pickLesson"_s);
    choose->setToolTip(tr("Pick the lesson, and its subject, grade, unit, number and title are filled in"));
    m_form->addBesideTitle(choose);
    connect(choose, &QPushButton::clicked, this, &HeaderEditor::chooseLesson);
    connect(&textbooks, &Textbooks::changed, this, &HeaderEditor::showLesson);
    textbooks.want();
    showLesson();
}

void HeaderEditor::show(const Record& record)
{
    m_form->showHeader(record.object<LessonHeader>(place().key));
    showLesson();
    if (m_planForm)
        m_planForm->showForm();
}

QWidget* HeaderEditor::goTo(const QString& field)
{
    m_form->focusField(field);
    return nullptr;
}

PickedHeader HeaderEditor::picked() const
{
    return edits().record().object<PickedHeader>(place().key);
}

void HeaderEditor::chooseLesson()
{
    auto* dialog = new LessonPickerDialog(m_textbooks->all(), picked(), this);
    connect(dialog, &LessonPickerDialog::picked, this, &HeaderEditor::take);
    dialog->open();
}

void HeaderEditor::showLesson()
{
    if (m_textbooks)
        m_lesson->showLesson(picked(), m_textbooks->all());
}

// A step of its own on the way back.
void HeaderEditor::take(const PickedHeader& header)
{
    edits().endRun();
    edits().setObject(place().key, header);
    edits().endRun();
}

} // namespace shanke
