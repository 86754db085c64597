// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LeftStandards.h"

#include <QSettings>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString keyFor(const DocId& plan)
{
    return u"leftStandards/"_s + QString::fromLatin1(plan.toString().toUtf8().toPercentEncoding());
}

QString textOf(const PlanVersion& standard)
{
    return standard.id.toString() + u' ' + standard.rev;
}

} // namespace

bool LeftStandards::holds(const DocId& plan, const PlanVersion& standard)
{
    return !plan.isEmpty() && QSettings().value(keyFor(plan)).toString() == textOf(standard);
}

void LeftStandards::leave(const DocId& plan, const PlanVersion& standard)
{
    QSettings().setValue(keyFor(plan), textOf(standard));
}

} // namespace shanke
