// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/EventJudge.h"
#include "trust/Memberships.h"

namespace shanke {

// Says of each signed revision whether it may be taken: by the owner whom its id names, by somebody whom the
// owner let in, or by who holds the office that keeps it, from a device that speaks for them. Asks for no
// other revision, so that no order in which revisions come decides anything. Pure; lives as long as one
// judging.
class RecordJudge
{
public:
    RecordJudge(const Evidence& evidence, const EventJudge& events, const Offices& offices,
                const DeviceBelief& belief);

    Judgement judge(const SignedRecord& record) const;

private:
    std::vector<SchoolId> schoolsOf(const SignedRecord& record) const;
    Judgement judgeAt(const SchoolId& school, const SignedRecord& record) const;
    Reason judgeOffice(const SchoolId& school, const SignedRecord& record) const;
    bool mayWrite(const SignedRecord& record) const;

    const Offices& m_offices;
    const DeviceBelief& m_belief;
    Memberships m_memberships;
};

} // namespace shanke
