// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/tableCells.h"

namespace shanke {

SheetRow labelRow(const std::vector<SheetLabel>& labels)
{
    SheetRow row;
    for (const SheetLabel& label : labels)
        row.push_back({{{{{label}}}}, CellKind::Label});
    return row;
}

SheetRow textRow(const std::vector<SheetRuns>& texts)
{
    SheetRow row;
    for (const SheetRuns& text : texts)
        row.push_back({{{text}}});
    return row;
}

} // namespace shanke
