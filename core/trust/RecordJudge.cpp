// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/RecordJudge.h"

#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"

namespace shanke {

namespace {

bool isOwnSpace(const SignedRecord& record)
{
    return record.place().database == spaceOf(record.by());
}

} // namespace

RecordJudge::RecordJudge(const Evidence& evidence, const EventJudge& events, const Offices& offices,
                         const DeviceBelief& belief)
    : m_offices(offices), m_belief(belief)
{
    for (size_t i = 0; i < evidence.events.size(); ++i) {
        const auto* membership = evidence.events[i].as<MembershipEvent>();
        if (membership && events.judge(evidence, i).isGood())
            m_memberships.add(*membership);
    }
}

Judgement RecordJudge::judge(const SignedRecord& record) const
{
    if (!mayWrite(record))
        return Judgement::waiting(Reason::Proposal);
    Judgement judgement = Judgement::waiting(Reason::RosterMissing);
    for (const SchoolId& school : schoolsOf(record)) {
        judgement = judgeAt(school, record);
        if (judgement.isGood())
            return judgement;
    }
    return judgement;
}

bool RecordJudge::mayWrite(const SignedRecord& record) const
{
    const RecordPlace& place = record.place();
    return isOwnedBy(place.database, place.id, record.by()) ||
           ownerOf(place.database, place.id) == RecordOwner::Office || m_memberships.letIn(record);
}

// Whose rosters say it. A space is its owner's wherever they work: any school may vouch for the device.
std::vector<SchoolId> RecordJudge::schoolsOf(const SignedRecord& record) const
{
    if (isForCounty(record.place().database, record.place().id))
        return {countyOrganisation()};
    std::vector<SchoolId> schools;
    for (const auto& [school, line] : m_offices.lines()) {
        if (school == countyOrganisation())
            continue;
        const bool isHere = databaseOf(school) == record.place().database;
        if (isHere ? record.school() == school || record.school().isEmpty() : isOwnSpace(record))
            schools.push_back(school);
    }
    return schools;
}

// What somebody wrote before any roster had come counts by the one in force.
Reason RecordJudge::judgeOffice(const SchoolId& school, const SignedRecord& record) const
{
    const auto inForce = m_offices.inForce(school);
    const Edition edition = record.roster().isNone() && inForce ? *inForce : record.roster();
    if (!m_offices.lineOf(school).at(edition))
        return Reason::RosterMissing;
    if (school == countyOrganisation())
        return m_offices.lets(record, edition) ? Reason::None : Reason::NoRole;
    const RecordPlace& place = record.place();
    const Office office = isForLeaders(place.database, place.id) ? Office::Approver : Office::Staff;
    return m_offices.holds(record.by(), school, edition, office) ? Reason::None : Reason::NoRole;
}

Judgement RecordJudge::judgeAt(const SchoolId& school, const SignedRecord& record) const
{
    if (const Reason reason = judgeOffice(school, record); reason != Reason::None)
        return Judgement::waiting(reason);
    if (m_belief.of(school, record.device()) == Belief::None)
        return Judgement::waiting(Reason::NotEndorsed);
    if (m_belief.isCut(school, record))
        return Judgement::waiting(Reason::CameLate);
    return Judgement::good();
}

} // namespace shanke
