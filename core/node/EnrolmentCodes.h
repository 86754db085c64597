// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "identity/OneTimeCode.h"
#include "node/NodeDatabases.h"

namespace shanke {

// Codes with which a device enters the school where nobody can sign in: one a person, good for a week, once.
// A wrong try changes nothing here: nobody uses up the code of somebody else. Their hashes lie in a local
// document of the school's database. Lives in the router's thread.
class EnrolmentCodes
{
public:
    struct Issued
    {
        OneTimeCode code;
        QDateTime until;
    };

    // Whom the giver may let in.
    enum class For { Teacher, Anybody };
    struct Open
    {
        QByteArray hash;
        For whom = For::Teacher;
    };

    EnrolmentCodes(NodeDatabases& databases, SchoolId school, const Clock& clock);

    const SchoolId& school() const { return m_school; }

    // The code given to this person before is good no more. InvalidInput: nobody can have that id.
    Result<Issued> issue(const UserId& user, For whom);
    // The code that is good for this person now. Forbidden: there is none, or no longer.
    Result<Open> open(const UserId& user);
    // Uses it up. Forbidden: that was done already.
    Result<> use(const UserId& user, const Open& code);
    static Failure notGood();

private:
    Result<DocumentStore*> store();

    NodeDatabases& m_databases;
    SchoolId m_school;
    const Clock& m_clock;
};

} // namespace shanke
