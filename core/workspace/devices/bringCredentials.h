// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

struct AccountSettings;
class Databases;

// Copies into every column in which somebody of this person's school spoke whatever of the school's database
// tells readers of other schools who that was (see Credentials), as far as it does not lie there yet. A PC
// that was taken out of use, a newer roster are told this way as well, by whoever of the school follows the
// column. In the engine thread.
Result<> bringCredentials(Databases& databases, const AccountSettings& account);

} // namespace shanke
