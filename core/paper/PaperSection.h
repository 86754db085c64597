// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

#include <optional>

namespace shanke {

// What stands below one heading of a sheet, up to the next.
struct PaperSection
{
    std::optional<SheetHeading> heading{};
    SheetParts body{};
    bool isHalf = false; // another stands beside it

    // Nothing but text that no pupil writes between.
    bool isText() const;
    SheetParagraphs text() const; // of such a one
};

// The parts behind the title, in order.
std::vector<PaperSection> sectionsOf(const SheetParts& parts);

} // namespace shanke
