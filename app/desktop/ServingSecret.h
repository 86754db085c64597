// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"

#include <QString>

// The password with which this PC, as the school's server, signs in at the county: in the desktop's keychain;
// without one in memory until the computer restarts. For the ui thread.
namespace shanke::servingsecret {

// NotFound when there is none.
void read(const Continuation<QString>& done);
// ReadOnly when there is no place for it.
void write(const QString& password, const Continuation<>& done);

} // namespace shanke::servingsecret
