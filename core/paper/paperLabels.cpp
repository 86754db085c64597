// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperLabels.h"

#include <QCoreApplication>

namespace shanke {

SheetLabel pageOfPages()
{
    return {QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"), "Paper"};
}

SheetLabel pupilsClass()
{
    return {QT_TRANSLATE_NOOP("Paper", "Class"), "Paper"};
}

SheetLabel pupilsName()
{
    return {QT_TRANSLATE_NOOP("Paper", "Name"), "Paper"};
}

SheetLabel dayFormat()
{
    return {QT_TRANSLATE_NOOP("Paper", "d MMMM yyyy"), "Paper"};
}

SheetLabel dayFormatWithWeekday()
{
    return {QT_TRANSLATE_NOOP("Paper", "dddd, d MMMM yyyy"), "Paper"};
}

} // namespace shanke
