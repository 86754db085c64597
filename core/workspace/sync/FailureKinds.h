// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace shanke {

// It is this PC, its disk or a file of ours that failed, not the line and not the server.
bool isOfThisPc(ErrorKind failure);

} // namespace shanke
