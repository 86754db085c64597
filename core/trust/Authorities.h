// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ChainOrder.h"
#include "trust/SoundEvents.h"

namespace shanke {

// What nodes and the county said and is believed, and the receipts among it. A node that said two things
// under one counter is proven: what it says from there on waits, and the receipts it gave beside stay. Pure;
// points into the evidence.
class Authorities
{
public:
    Authorities(const SoundEvents& events, const CountyLine& county, Offices& offices);

    const ReceiptBook& receipts() const { return m_receipts; }
    // Of an event of a node or the county.
    Judgement judge(const SoundEvent& event) const;

private:
    using Chains = std::map<DeviceId, ChainOrder>;

    void order(const SoundEvents& events, Signer::Kind kind);
    void take(const SoundEvents& events, Signer::Kind kind);
    Judgement judgeOffice(const SoundEvent& event) const;

    const CountyLine& m_county;
    const Offices& m_offices;
    Chains m_chains;
    ReceiptBook m_receipts;
};

} // namespace shanke
