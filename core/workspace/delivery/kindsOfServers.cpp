// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/kindsOfServers.h"

namespace shanke {

using namespace Qt::StringLiterals;

QStringList kindsOfServers()
{
    return {u"_design/"_s};
}

} // namespace shanke
