// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reading/ReadView.h"

namespace shanke {

// The lessons of a day and of the days after it, each with the plan that is meant for it, and what asks for
// attention. What of `before` still holds is taken over: nothing is read when all of it does. In a thread of
// the pool.
Result<TodayView> readToday(const ReadView& view, const QDate& day, const TodayView& before);

} // namespace shanke
