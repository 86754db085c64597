// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HeaderEditor.h"

#include "ui/editor/HeaderForm.h"

namespace shanke {

HeaderEditor::HeaderEditor(RecordEdits& edits, const PlaceDescription& place, QWidget* parent)
    : PlaceEditor(edits, place, parent), m_form(new HeaderForm)
{
    connect(m_form, &HeaderForm::edited, this,
            [this](const LessonHeader& header) { this->edits().setObject(this->place().key, header); });
    fill(m_form);
}

void HeaderEditor::show(const Record& record)
{
    m_form->showHeader(record.object<LessonHeader>(place().key));
}

QWidget* HeaderEditor::goTo(const QString& field)
{
    m_form->focusField(field);
    return nullptr;
}

} // namespace shanke
