// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/GuideItemRow.h"
#include "ui/editor/ItemsEditor.h"

namespace shanke {

// A part of a study guide: its questions are numbered, and its pictures are files of the guide.
class GuidePartEditor : public ItemsEditor<GuideItemRow>
{
    Q_OBJECT
public:
    GuidePartEditor(RecordEdits& edits, const PlaceDescription& place);

    bool follows(const QString& place) const override;
    void show(const Record& record) override;
};

} // namespace shanke
