// SPDX-License-Identifier: GPL-3.0-or-later
#include "BuildDate.h"

namespace shanke {

QDate buildDate()
{
    return QDate::fromString(QStringLiteral(SHANKE_BUILD_DATE), Qt::ISODate);
}

} // namespace shanke
