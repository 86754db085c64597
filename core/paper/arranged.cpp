// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/arranged.h"

#include "paper/FormLayout.h"
#include "paper/TextLayout.h"

namespace shanke {

PaperBlocks arranged(const SheetParts& parts, const PaperLook& look)
{
    PaperBlocks blocks;
    for (const SheetPart& part : parts) {
        if (const auto* title = std::get_if<SheetTitle>(&part.value))
            blocks.push_back(*title);
    }
    const std::vector<PaperSection> sections = sectionsOf(parts);
    PaperBlocks body =
        look.layout == PaperLayout::Table ? FormLayout(look).take(sections) : TextLayout(look).take(sections);
    std::move(body.begin(), body.end(), std::back_inserter(blocks));
    return blocks;
}

} // namespace shanke
