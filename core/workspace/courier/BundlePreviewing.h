// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/courier/CourierFacts.h"
#include "workspace/courier/CourierRun.h"

namespace shanke {

// Counts what would go on a stick, without making anything. Lives in the engine thread.
class BundlePreviewing final : public CourierRun
{
    Q_OBJECT
public:
    // `facts` outlives it.
    explicit BundlePreviewing(const CourierFacts& facts) : m_facts(facts) {}

    void start(const BundleOrder& order, const Answer<BundlePreview>& answer);

private:
    const CourierFacts& m_facts;
};

} // namespace shanke
