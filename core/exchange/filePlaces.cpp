// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filePlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString FilePlace::row(int index) const
{
    return u"%1, row %2"_s.arg(name).arg(firstRow + index);
}

std::vector<FilePlace> placesIn(const WordBlocks& blocks)
{
    std::vector<FilePlace> places;
    int paragraphs = 0;
    int tables = 0;
    int columns = -1; // of the table that may go on
    int nextRow = 1;
    for (const WordBlock& block : blocks) {
        if (!block.table) {
            const bool isBlank = block.paragraph.text.isBlank() && block.paragraph.boxes.empty();
            columns = isBlank ? columns : -1;
            places.push_back({u"paragraph %1"_s.arg(++paragraphs), 0});
            continue;
        }
        if (block.table->columns != columns) {
            ++tables;
            nextRow = 1;
        }
        columns = block.table->columns;
        places.push_back({u"table %1"_s.arg(tables), nextRow});
        nextRow += int(block.table->rows.size());
    }
    return places;
}

QString outerPlace(const QString& from)
{
    return from.section(u", table in it"_s, 0, 0);
}

} // namespace shanke
