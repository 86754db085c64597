// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/ItemsEditor.h"
#include "ui/editor/ObjectiveRow.h"

namespace shanke {

// The objectives of a plan. Which dimensions they may have follows from the subject in its header.
class ObjectivesEditor : public ItemsEditor<ObjectiveRow>
{
    Q_OBJECT
public:
    ObjectivesEditor(RecordEdits& edits, const PlaceDescription& place);

    bool follows(const QString& place) const override;
    void show(const Record& record) override;
};

} // namespace shanke
