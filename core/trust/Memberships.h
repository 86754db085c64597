// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ChainEvent.h"
#include "trust/SignedRecord.h"

#include <map>

namespace shanke {

// Whom founders let into their records: the newest number about a person there holds. A value; whether an
// event counts is for whoever adds it.
class Memberships
{
public:
    void add(const MembershipEvent& event);
    // Who signed `record` takes part in it, or did when they saved it. Of two events of one number, each on
    // another device of the founder, the one that takes out holds.
    bool letIn(const SignedRecord& record) const;

private:
    std::map<std::pair<DocId, UserId>, std::vector<MembershipEvent>> m_newest;
};

} // namespace shanke
