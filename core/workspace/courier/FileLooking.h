// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/courier/CourierFacts.h"
#include "workspace/courier/CourierRun.h"

namespace shanke {

// Reads a file that somebody brings, without taking anything in.
class FileLooking final : public CourierRun
{
    Q_OBJECT
public:
    // `facts` outlives it.
    explicit FileLooking(const CourierFacts& facts) : m_facts(facts) {}

    void start(const QString& path, const PublicKey& here, const Answer<CarriedFile>& answer);

private:
    const CourierFacts& m_facts;
};

} // namespace shanke
