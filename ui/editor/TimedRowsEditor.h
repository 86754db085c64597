// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/FieldsRow.h"
#include "ui/editor/ItemsEditor.h"

namespace shanke {

// What is noted while a lesson goes on, by keyboard alone: F8, wherever the cursor is in the window, and
// Ctrl+Enter in a row begin another with the time of day, and give the row before it the minutes it took. A
// row that is put between others gets no time. Objects: those of FieldsRow, and "editor.<place>.add".
class TimedRowsEditor : public ItemsEditor<FieldsRow>
{
    Q_OBJECT
public:
    // The rows have the fields "time" and "minutes".
    TimedRowsEditor(RecordEdits& edits, const PlaceDescription& place);

private:
    TimedRowsEditor(RecordEdits& edits, const PlaceDescription& place, QPushButton* add);
};

// Gives the last of `rows` the time `now`, and the one before it the minutes since its own time, when it has
// none yet and they are no more than a lesson has (120).
void stampLastRow(std::vector<JsonItem>& rows, const QTime& now);

} // namespace shanke
