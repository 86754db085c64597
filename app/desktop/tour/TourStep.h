// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>
#include <vector>

namespace shanke {

// One step of a tour: what happens, said in a sentence; the doing; and what must be seen afterwards.
// `missing` answers what is not as expected yet, or nothing; it is asked again until then.
struct TourStep
{
    QString sentence;
    std::function<Result<>()> act;
    std::function<QString()> missing = [] { return QString(); };
    std::function<Result<>()> then = [] { return Result<>(); }; // once it is as expected: a picture
};

using TourSteps = std::vector<TourStep>;

} // namespace shanke
