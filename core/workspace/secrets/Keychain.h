// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"

#include <QString>

// The keychain of the desktop (Secret Service or KWallet), which is encrypted with what the person gave at
// login. For threads with an event loop; a keychain that is locked asks the person first, so an answer may
// take as long as they do.
namespace shanke::keychain {

// Without a session bus there is no keychain to ask, and asking costs seconds.
bool mayBeThere();

// NotFound when it holds no such key; ReadOnly when it does not open.
void read(const QString& key, const Continuation<QString>& done);
void write(const QString& key, const QString& secret, const Continuation<>& done);
// That there was none is no error.
void remove(const QString& key, const Continuation<>& done);

} // namespace shanke::keychain
