// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QUrl>

namespace shanke::cli {

class Console;

// The address with an administrator's name and password: from the address itself, which others who use the
// PC can read, and which is said then; else SHANKE_ADMIN=name:password. InvalidInput: it has another form.
Result<QUrl> withAdministrator(const QUrl& address, const Console& console);

} // namespace shanke::cli
