// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/rostersAmongSchools.h"

#include "arrival/readEvidence.h"
#include "platform/DatabaseNames.h"
#include "trust/Ruling.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

Result<std::vector<Roster>> rostersAmongSchools(const OpenStores& databases, const AccountSettings& account,
                                                const DatabaseName& column)
{
    std::vector<Roster> rosters;
    if (!account.anchor)
        return rosters;
    SHANKE_LET(Evidence evidence, rostersIn(databases, account.school));
    SHANKE_LET(const Evidence county, rostersIn(databases, countyOrganisation()));
    SHANKE_LET(const DocumentStore* store, databases.find(column));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Evidence theirs, readCredentials(*store, snapshot, column));
    evidence.add(county);
    evidence.add(theirs);
    std::set<SchoolId> schools;
    for (const SignedRoster& roster : evidence.rosters)
        schools.insert(roster.school());
    for (const SchoolId& school : schools) {
        const SignedRoster* roster = rosterInForce(*account.anchor, account.trust().kept, evidence, school);
        if (roster && school != countyOrganisation())
            rosters.push_back(roster->roster());
    }
    return rosters;
}

} // namespace shanke
