// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

// The user's keyring of the Linux kernel: secrets in memory, shared by the programs of one user, gone when
// the computer restarts. What there is on a machine without a desktop.
namespace shanke::kernelkeyring {

// NotFound when it holds no such key; ReadOnly where the kernel offers no keyring (some containers).
Result<QString> read(const QString& key);
Result<> write(const QString& key, const QString& secret);
Result<> remove(const QString& key);

} // namespace shanke::kernelkeyring
