// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperPicture.h"
#include "sheet/SheetPart.h"

#include <QDateTime>

namespace shanke {

// A document to be written out: its parts for the one who gets it, and the pictures in them by their names.
// A value.
struct PaperSheet
{
    QString title;   // plain
    SheetLabel kind; // what it is
    SheetParts parts;
    PaperPictures pictures{};
    QDateTime changed{}; // when it was last written; goes into the file in place of the time of day
};

using PaperSheets = std::vector<PaperSheet>;

// What is left of the parts of a sheet when a layout has arranged them: what writers write.
using PaperBlock = std::variant<SheetTitle, SheetHeading, SheetParagraph, SheetTable>;
using PaperBlocks = std::vector<PaperBlock>;

} // namespace shanke
