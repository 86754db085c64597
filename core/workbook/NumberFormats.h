// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PartReader.h"
#include "workbook/NumberFormat.h"

#include <vector>

namespace shanke {

// The number formats of a workbook's cells, which its sheets name by number (the part of the styles).
class NumberFormats
{
public:
    static Result<NumberFormats> read(PartReader& in);

    // Of a cell's style; General when there is none of this number.
    const NumberFormat& of(qsizetype style) const;

private:
    std::vector<NumberFormat> m_formats;
    NumberFormat m_general;
};

} // namespace shanke
