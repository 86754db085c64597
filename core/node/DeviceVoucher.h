// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "node/NodeVoice.h"

namespace shanke {

// Vouches for the devices that their people themselves speak from: signed in, or entered with a code. A card
// alone says nothing: anybody can make one, and a stick can lay it into somebody's store. That is enough for
// a teacher's; a leader's needs a second voice. What was shown is noted, so that nothing is forgotten when
// the node may speak only later. Lives in the router's thread.
class DeviceVoucher
{
public:
    // Of what it says for a device that came with a code: which one, so that no other node takes it again.
    static constexpr QLatin1StringView CodeMember{"code"};

    DeviceVoucher(NodeDatabases& databases, SchoolAuthority& authority, NodeVoice& voice, const Clock& clock)
        : m_databases(databases), m_authority(authority), m_voice(voice), m_clock(clock)
    {
    }

    // Somebody who signed in speaks from a device. Noted once its card is here, if nobody vouches for it yet.
    Result<> noteSpeaking(const NodeUser& user, const DeviceId& device);
    // In the transaction that takes in its card.
    // `code`: the event of the code with which it came; none: its person is signed in.
    static Result<> noteShown(DocumentStore& store, WriteTransaction& transaction, const DeviceId& device,
                              const DocId& code = {});
    // The device of which the local document `id` is the note.
    static std::optional<DeviceId> shownIn(const QString& id);

    // For all that was noted; answers how many.
    Result<int> vouch();

private:
    NodeDatabases& m_databases;
    SchoolAuthority& m_authority;
    NodeVoice& m_voice;
    const Clock& m_clock;
    QSet<DeviceId> m_settled; // about which nothing is to be noted
};

} // namespace shanke
