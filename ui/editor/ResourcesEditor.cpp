// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ResourcesEditor.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QPushButton* addResourceButton(const PlaceDescription& place)
{
    QPushButton* add = makeButton(ResourcesEditor::tr("Add a resource"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.%1.add"_s.arg(place.key));
    return add;
}

} // namespace

ResourcesEditor::ResourcesEditor(RecordEdits& edits, const PlaceDescription& place)
    : ItemsEditor(edits, place, addResourceButton(place), [place] { return new FieldsRow(place); })
{
    QPushButton* folder = makeButton(tr("From my folder…"), ButtonKind::Plain, u"search"_s);
    folder->setObjectName(u"editor.%1.folder"_s.arg(place.key));
    folder->setToolTip(tr("Choose a file of your folder of slides, papers and videos"));
    addBeside(folder);
    connect(folder, &QPushButton::clicked, this, &ResourcesEditor::folderWanted);
}

} // namespace shanke
