// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceChallenge.h"
#include "workspace/values/ServerAccount.h"

namespace shanke {

// For whom the word of this device is meant when one of the account's servers asks for it: whom this PC
// itself knows there, whatever the server says. None: the word is not shown, neither to a server whose code
// nobody compared nor over a line that others can read.
std::optional<QString> audienceOf(const ServerAccount& server, const DeviceChallenge& challenge);

} // namespace shanke
