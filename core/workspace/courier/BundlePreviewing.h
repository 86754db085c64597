// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/courier/CourierRun.h"

namespace shanke {

// Counts what would go on a stick, without making anything. Lives in the engine thread.
class BundlePreviewing final : public CourierRun
{
    Q_OBJECT
public:
    using CourierRun::CourierRun;

    void start(const BundleOrder& order, const Answer<BundlePreview>& answer);
};

} // namespace shanke
