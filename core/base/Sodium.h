// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke {

// Makes libsodium ready; call it before the first use of the library, as often as wanted, from any thread.
// A PC on which it cannot start has no source of randomness: the program stops rather than seal with a weak
// key.
void startSodium();

} // namespace shanke
