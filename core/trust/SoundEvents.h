// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Offices.h"

namespace shanke {

struct SoundEvent
{
    const ChainEvent* event = nullptr;
    Signer signer;
};

// The events whose device is known and signed them, each once, by device; and what is to be said of the
// others. Verifying is nearly all of the work of judging, and is done here and nowhere else. Pure; points
// into the evidence.
class SoundEvents
{
public:
    SoundEvents(const Evidence& evidence, const Signers& signers);

    const std::map<Digest, SoundEvent>& all() const { return m_sound; }
    const std::map<DeviceId, std::vector<const ChainEvent*>>& byDevice() const { return m_byDevice; }
    const ChainEvent* find(const DocId& id) const;
    // Of one of the evidence: nothing when it is sound.
    const std::optional<Judgement>& faultOf(size_t event) const { return m_faults[event]; }

private:
    std::map<Digest, SoundEvent> m_sound;
    std::map<DeviceId, std::vector<const ChainEvent*>> m_byDevice;
    std::vector<std::optional<Judgement>> m_faults;
};

} // namespace shanke
