// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/WordDocument.h"

namespace shanke {

// What an import calls the parts of a file ("paragraph 12"; of a table its first row, "table 2, row 3"), a
// name for each block. Tables that a page broke are one, and their rows counted on.
struct FilePlace
{
    QString name;     // of a paragraph; of a table without its row
    int firstRow = 0; // of a table, from 1

    QString row(int index) const; // of the table, from 0
};
std::vector<FilePlace> placesIn(const WordBlocks& blocks);

// Of a place in a table inside a table, that of the outer one.
QString outerPlace(const QString& from);

} // namespace shanke
