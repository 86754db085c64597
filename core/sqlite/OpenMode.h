// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke {

enum class OpenMode { MustExist, CreateIfMissing };

} // namespace shanke
