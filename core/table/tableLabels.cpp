// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tableLabels.h"

#include <QCoreApplication>

namespace shanke {

SheetLabel idColumn()
{
    return {QT_TRANSLATE_NOOP("Table", "Number in Shanke"), "Table"};
}

SheetLabel authorColumn()
{
    return {QT_TRANSLATE_NOOP("Table", "Written by"), "Table"};
}

SheetLabel changedColumn()
{
    return {QT_TRANSLATE_NOOP("Table", "Changed at"), "Table"};
}

} // namespace shanke
