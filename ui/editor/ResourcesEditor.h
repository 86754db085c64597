// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/FieldsRow.h"
#include "ui/editor/ItemsEditor.h"

namespace shanke {

// What a lesson uses, a row each: written by hand, or chosen from the folder of resources. Objects: those of
// FieldsRow, "editor.resources.add", "editor.resources.folder".
class ResourcesEditor : public ItemsEditor<FieldsRow>
{
    Q_OBJECT
public:
    ResourcesEditor(RecordEdits& edits, const PlaceDescription& place);

signals:
    void folderWanted();
};

} // namespace shanke
