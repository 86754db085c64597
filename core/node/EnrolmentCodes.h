// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "identity/OneTimeCode.h"
#include "node/NodeDatabases.h"

namespace shanke {

// Codes with which a device enters the school where nobody can sign in: one a person, good for a week, once,
// and for a few tries. Their hashes lie in a local document of the school's database. Lives in the router's
// thread.
class EnrolmentCodes
{
public:
    struct Issued
    {
        OneTimeCode code;
        QDateTime until;
    };

    EnrolmentCodes(NodeDatabases& databases, SchoolId school, const Clock& clock);

    const SchoolId& school() const { return m_school; }

    // The code given to this person before is good no more. InvalidInput: nobody can have that id.
    Result<Issued> issue(const UserId& user);
    // Forbidden: there is no such code, or no longer. A code that was good is used up.
    Result<> redeem(const UserId& user, const OneTimeCode& code);

private:
    Result<DocumentStore*> store();

    NodeDatabases& m_databases;
    SchoolId m_school;
    const Clock& m_clock;
};

} // namespace shanke
