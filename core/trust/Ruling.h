// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/DeviceBelief.h"

namespace shanke {

// What is believed of a device at a school.
struct DeviceRuling
{
    Belief belief = Belief::None;
    bool isRevoked = false;
    std::set<UserId> voices{}; // who vouches for it, and counts

    friend bool operator==(const DeviceRuling&, const DeviceRuling&) = default;
};

// What judging came to, for each of the evidence in its order.
struct Ruling
{
    std::vector<Judgement> statements{};
    std::vector<Judgement> rosters{};
    std::vector<Judgement> events{};
    std::vector<Judgement> records{};

    std::map<SchoolId, Edition> inForce{};
    std::set<SchoolId> behind{};                                     // a newer edition was named than is here
    std::map<std::pair<SchoolId, DeviceId>, DeviceRuling> devices{}; // of which there is anything to say
    std::set<DocId> delegations{};                                   // by which somebody may decide now
    std::set<DatabaseName> incomplete{};            // something is missing: nothing there reads approved
    std::map<SchoolId, std::set<Edition>> alarms{}; // two texts of one edition
    std::set<Edition> countyAlarms{};               // of one statement, by its number
    std::optional<PublicKey> county{};              // the recovery key of the one that is ours
    bool isSecondCounty = false;                    // another county than the one that was joined was named

    friend bool operator==(const Ruling&, const Ruling&) = default;
};

// Who may say what, and what counts. Value in, verdict out: no clock, no store, and whatever the order in
// which the evidence came, each of it is judged alike.
Ruling judge(const Anchor& anchor, const Kept& kept, const Evidence& evidence);

// The roster of a school that is in force; nothing while a newer one was named than is here. Points into the
// evidence.
const SignedRoster* rosterInForce(const Anchor& anchor, const Kept& kept, const Evidence& evidence,
                                  const SchoolId& school);

// The county of which statements have come, where it is one: whom to compare.
std::optional<Anchor> onlyCounty(const Evidence& evidence);

// What is remembered after that: of every number the text that held first, and the newest edition.
Kept keeping(Kept kept, const Evidence& evidence, const Ruling& ruling);

} // namespace shanke
