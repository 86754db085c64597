// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke {

// ReadOnly: what is there, as it is, beside whoever writes it; nothing is migrated.
enum class OpenMode { MustExist, CreateIfMissing, ReadOnly };

} // namespace shanke
