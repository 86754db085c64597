// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"
#include "workspace/values/RegisterValues.h"

namespace shanke {

// The registers of these days, of everybody at the school for its leaders, else of this person alone.
// InvalidInput: the days are none, or more than a year. In a thread of the pool.
Result<RegisterView> readRegisters(const ReadView& view, const RegisterDays& days);

} // namespace shanke
