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

SheetLabel decisionLabel()
{
    return {QT_TRANSLATE_NOOP("Paper", "Decision"), "Paper"};
}

SheetLabel decidedBy()
{
    return {QT_TRANSLATE_NOOP("Paper", "Decided by"), "Paper"};
}

SheetLabel inPlaceOf()
{
    return {QT_TRANSLATE_NOOP("Paper", "In place of"), "Paper"};
}

SheetLabel decidedAt()
{
    return {QT_TRANSLATE_NOOP("Paper", "Decided at"), "Paper"};
}

SheetLabel checkCode()
{
    return {QT_TRANSLATE_NOOP("Paper", "Check code"), "Paper"};
}

SheetLabel gradeOfPlan()
{
    return {QT_TRANSLATE_NOOP("Paper", "Grade of the plan"), "Paper"};
}

SheetLabel noteOfDecision()
{
    return {QT_TRANSLATE_NOOP("Paper", "Remark"), "Paper"};
}

SheetLabel verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved:
        return {QT_TRANSLATE_NOOP("Paper", "Approved"), "Paper"};
    case Verdict::ApprovedWithNotes:
        return {QT_TRANSLATE_NOOP("Paper", "Approved with remarks"), "Paper"};
    case Verdict::Returned:
        return {QT_TRANSLATE_NOOP("Paper", "Returned"), "Paper"};
    case Verdict::Withdrawn:
        return {QT_TRANSLATE_NOOP("Paper", "Withdrawn"), "Paper"};
    }
    Q_UNREACHABLE();
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
