// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace shanke {

// Asks long reading in another thread to end: once true, what reads with it fails with Cancelled. Empty:
// nobody ever asks.
using StopFlag = std::shared_ptr<std::atomic_bool>;

} // namespace shanke
