// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlaceEditor.h"

namespace shanke {

class FieldsForm;
struct PeopleInFields;

// The described fields of an object, for a place that has no editor of its own.
// Objects: "editor.<place>.<field>".
class ObjectEditor : public PlaceEditor
{
    Q_OBJECT
public:
    ObjectEditor(RecordEdits& edits, const PlaceDescription& place, const PeopleInFields& people,
                 QWidget* parent = nullptr);

    void show(const Record& record) override;
    QWidget* goTo(const QString& block) override;

private:
    FieldsForm* m_form;
};

} // namespace shanke
