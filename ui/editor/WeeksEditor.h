// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/ItemsEditor.h"
#include "ui/editor/WeekRow.h"

class QLabel;

namespace shanke {

// The pacing grid: weeks, what is taught in each, and the periods it takes, with how many they are together.
// A new week goes on where the one before it ends. Objects: those of WeekRow, "editor.<place>.add",
// "editor.<place>.total".
class WeeksEditor : public ItemsEditor<WeekRow>
{
    Q_OBJECT
public:
    // The rows have the fields "week", "from", "to" and "periods".
    WeeksEditor(RecordEdits& edits, const PlaceDescription& place);

    void show(const Record& record) override;

private:
    QLabel* m_total;
};

// Gives the week at `added` the number and the days after those of the week before it.
void continueWeeks(std::vector<JsonItem>& weeks, size_t added);

} // namespace shanke
