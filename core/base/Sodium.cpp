// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace shanke {

void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: this PC gives no random numbers");
}

} // namespace shanke
