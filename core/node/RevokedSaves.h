// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "node/NodeVoice.h"

namespace shanke {

// Says of each device that was taken out of use at the school which records of it are here: in its owner's
// space and in the school's database nothing else that it signed is believed from then on. Once for a device.
// Lives in the router's thread.
class RevokedSaves
{
public:
    RevokedSaves(NodeDatabases& databases, SchoolAuthority& authority, NodeVoice& voice, const Clock& clock)
        : m_databases(databases), m_authority(authority), m_voice(voice), m_clock(clock)
    {
    }

    // Of all of which nothing was said yet; answers how many.
    Result<int> tell();

private:
    Result<SavedRevisions> savedHere(const DeviceId& device);

    NodeDatabases& m_databases;
    SchoolAuthority& m_authority;
    NodeVoice& m_voice;
    const Clock& m_clock;
};

} // namespace shanke
