// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke::cli {

// The contract with scripts.
enum class ExitStatus {
    Done = 0,
    Failed = 1,         // the reason is on standard error
    WrongUsage = 2,     // the command line
    NeedsAttention = 3, // done, but there is a conflict or a refusal
};

} // namespace shanke::cli
