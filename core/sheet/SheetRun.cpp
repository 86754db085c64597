// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/SheetRun.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

SheetMarkup SheetMarkup::ofMarkup(const QString& markup)
{
    return SheetMarkup(sanitizedMarkup(markup));
}

SheetMarkup SheetMarkup::ofPlain(const QString& plain)
{
    return SheetMarkup(sanitizedMarkup(escapedMarkup(plain)));
}

SheetRun markupRun(const QString& markup, Emphasis emphasis)
{
    return {SheetMarkup::ofMarkup(markup), emphasis};
}

SheetRun plainRun(const QString& plain, Emphasis emphasis)
{
    return {SheetMarkup::ofPlain(plain), emphasis};
}

SheetRuns joinedRuns(SheetRuns a, const SheetRun& between, const SheetRuns& b)
{
    if (!a.empty() && !b.empty())
        a.push_back(between);
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace shanke
