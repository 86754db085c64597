// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace shanke {

// "a, b": as the person's language puts names beside each other, on a sheet as well.
inline QString listed(const QStringList& names)
{
    return names.join(QCoreApplication::translate("Sheet", ", "));
}

} // namespace shanke
