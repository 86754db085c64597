// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "identity/OneTimeCode.h"
#include "node/NodeDatabases.h"
#include "node/SchoolAuthority.h"

namespace shanke {

// Codes with which a device enters the school where nobody can sign in, each good for one device. Leaders and
// the county give them as events, which any node of the school judges alike; the administrator of this server
// gives one a person here, good for a week, whose hash lies in a local document of the school's database. A
// wrong try changes nothing here: nobody uses up the code of somebody else. Lives in the router's thread.
class EnrolmentCodes
{
public:
    static constexpr auto LocalId = "shanke:codes"; // a local document of the school's database

    struct Issued
    {
        OneTimeCode code;
        QDateTime until;
    };
    struct Open
    {
        DocId event; // none: it was given here
        QByteArray hash;
        QDateTime until;
    };

    EnrolmentCodes(NodeDatabases& databases, SchoolId school, const Clock& clock);

    const SchoolId& school() const { return m_school; }

    // The code given here to this person before is good no more. InvalidInput: nobody can have that id.
    Result<Issued> issue(const UserId& user);
    // That are good for this person now, `given` by others among them. Forbidden: none is.
    Result<std::vector<Open>> open(const UserId& user, const std::vector<GivenCode>& given);
    // Uses it up. Forbidden: that was done already.
    Result<> use(const UserId& user, const Open& code);
    static Failure notGood();

    // Codes of others that were used at this node.
    static Result<QSet<DocId>> usedIn(const DocumentStore& store, const ReadSnapshot& snapshot);

private:
    Result<> useGiven(const Open& code);
    Result<> useOwn(const UserId& user, const Open& code);
    bool isInTime(const QDateTime& until) const;
    Result<DocumentStore*> store();

    NodeDatabases& m_databases;
    SchoolId m_school;
    const Clock& m_clock;
};

} // namespace shanke
