// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/OpeningPlan.h"
#include "provision/StaffList.h"

namespace shanke {

// For which devices the county vouches: those that an administrator named, at the schools where the roster in
// force names their person and where they have shown themselves, and for the county's own offices; for whom
// it gives codes there; and which servers and leaders' devices have shown themselves and wait to be named.
// Writes into a plan; points to what is known and to the rosters.
class Vouching
{
public:
    using Rosters = std::map<QString, SignedRoster>; // in force, by school

    Vouching(const KnownOrganisations& known, const Rosters& rosters, CountyVoice voice, OpeningPlan& plan);

    // Nothing where the county vouches for it already.
    void vouch(const DeviceId& device);
    // At every school where the person works.
    void giveCode(const CodeWish& wish);
    // Whoever holds an office of the county and took a PC out of use at the school did so everywhere. And of
    // every such PC what it had saved, where no server of the school has said it.
    void repeatRevocations();
    void noteWaiting();

private:
    struct School
    {
        SchoolId id;
        const KnownOrganisation* known = nullptr;
        const SignedRoster* roster = nullptr;
        StaffList staff;
        std::set<DeviceId> vouched{}; // by the county
        std::set<DeviceId> revoked{};
    };

    void vouchAt(School& school, const StaffEntry& person, const DeviceId& device);
    void endorse(School& school, const StaffEntry& person, const DeviceCard& card);
    bool say(const School& school, const EventContent& content);
    void tellSaved(const School& school);
    void repeatRevocations(const School& school, School& county);
    void noteWaitingAt(const School& school);
    bool isWaiting(const DeviceId& device) const;
    void noteProblem(const DatabaseName& database, ErrorKind kind, const QString& sentence);

    CountyVoice m_voice;
    OpeningPlan& m_plan;
    KnownOrganisation m_county; // with the devices of all schools
    std::vector<School> m_schools;
};

} // namespace shanke
