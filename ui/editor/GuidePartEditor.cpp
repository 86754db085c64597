// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/GuidePartEditor.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QPushButton* addItemButton(const PlaceDescription& place)
{
    QPushButton* add = makeButton(GuidePartEditor::tr("Add a question"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.%1.add"_s.arg(place.key));
    return add;
}

QStringList namesOf(const QJsonArray& files)
{
    QStringList names;
    for (const QJsonValue& file : files)
        names.append(file["name"_L1].toString());
    return names;
}

} // namespace

GuidePartEditor::GuidePartEditor(RecordEdits& edits, const PlaceDescription& place)
    : ItemsEditor(edits, place, addItemButton(place), [place] { return new GuideItemRow(place); })
{
}

bool GuidePartEditor::follows(const QString& place) const
{
    return place == this->place().key || place == u"files";
}

void GuidePartEditor::show(const Record& record)
{
    const QStringList pictures = namesOf(record.files());
    ItemsEditor::show(record);
    int number = 0;
    for (GuideItemRow* row : rows()) {
        row->setPictures(pictures);
        row->setQuestionNumber(row->value().isNumbered() ? ++number : 0);
    }
}

} // namespace shanke
