// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/counted.h"

namespace shanke {

QString counted(qint64 number, const QString& one, const QString& many)
{
    const QString plural = many.isEmpty() ? one + u's' : many;
    return QString::number(number) + u' ' + (number == 1 ? one : plural);
}

} // namespace shanke
