// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ObjectivesEditor.h"

#include "lesson/LessonPlan.h"
#include "lesson/Vocabulary.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QPushButton* addObjectiveButton()
{
    QPushButton* add = makeButton(ObjectivesEditor::tr("Add an objective"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.addObjective"_s);
    return add;
}

} // namespace

ObjectivesEditor::ObjectivesEditor(RecordEdits& edits, const PlaceDescription& place)
    : ItemsEditor(edits, place, addObjectiveButton(), [] { return new ObjectiveRow; })
{
}

bool ObjectivesEditor::follows(const QString& place) const
{
    return place == this->place().key || place == u"header";
}

void ObjectivesEditor::show(const Record& record)
{
    ItemsEditor::show(record);
    const QString subject = LessonPlan(record).header().subject;
    const QStringList dimensions = objectiveDimensions(ObjectiveFramework::Competency, subject) +
                                   objectiveDimensions(ObjectiveFramework::ThreeDimensional, subject);
    for (ObjectiveRow* row : rows())
        row->setDimensions(dimensions);
}

} // namespace shanke
