// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/cells.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

bool isBlank(const SheetRuns& runs)
{
    return std::all_of(runs.begin(), runs.end(), [](const SheetRun& run) {
        const auto* markup = std::get_if<SheetMarkup>(&run.text);
        return markup && saysNothing(markup->toString());
    });
}

bool isBlank(const SheetCell& cell)
{
    return std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(),
                       [](const SheetParagraph& paragraph) { return isBlank(paragraph.runs); });
}

SheetCell labelCell(const SheetLabel& label)
{
    return {{{{{label}}}}, CellKind::Label};
}

} // namespace shanke
