// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/Judgement.h"
#include "revision/Revision.h"
#include "trust/Evidence.h"

#include <QSet>

#include <memory>

namespace shanke {

// Says of each revision of a record that arrives whether it is taken: what its own device signed, for this
// place in the tree, in the name of who may write it. Asks for no other revision. Where nobody was compared
// yet there is nobody who could vouch for a device, and the signature of one of the owner's is enough, or of
// one of whom the owner let in. A value; cheap to copy.
class RecordGate
{
public:
    RecordGate() = default;                 // nobody was compared, and nothing is known
    explicit RecordGate(Evidence evidence); // nobody was compared
    // `known`: devices that need no voice here: this PC's own, and those that their people showed to a node.
    RecordGate(const Anchor& anchor, const Kept& kept, Evidence evidence, QSet<DeviceId> known);

    // The same where this has come as well.
    RecordGate with(const Evidence& more) const;

    // Refused: Altered. Waiting: all that somebody's word, or a newer program, may still make good.
    Judgement judge(const DatabaseName& database, const Revision& revision) const;
    // For the device that said it, at the school or county in whose name it is said.
    bool vouchesFor(const ChainEvent& event) const;

private:
    Judgement judgeSigned(const SignedRecord& record) const;

    struct Facts;
    struct Uncompared;
    std::shared_ptr<const Facts> m_facts;
    std::shared_ptr<const Uncompared> m_uncompared; // where there are no facts
};

} // namespace shanke
