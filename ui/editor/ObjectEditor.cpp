// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ObjectEditor.h"

#include "ui/editor/FieldsForm.h"
#include "ui/editor/JsonItem.h"

namespace shanke {

using namespace Qt::StringLiterals;

ObjectEditor::ObjectEditor(RecordEdits& edits, const PlaceDescription& place, const PeopleInFields& people,
                           QWidget* parent)
    : PlaceEditor(edits, place, parent), m_form(new FieldsForm(place.fields, people))
{
    m_form->setFieldNames(u"editor."_s + place.key);
    connect(m_form, &FieldsForm::edited, this, [this] {
        this->edits().setObject(this->place().key, JsonItem{{}, m_form->json()});
    });
    connect(m_form, &FieldsForm::focused, this, &PlaceEditor::focused);
    fill(m_form);
}

void ObjectEditor::show(const Record& record)
{
    m_form->showJson(record.toJson().value(place().key).toObject());
}

QWidget* ObjectEditor::goTo(const QString& field)
{
    m_form->focusField(field);
    return nullptr;
}

} // namespace shanke
