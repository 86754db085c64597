// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/RecordJudge.h"

namespace shanke {

RecordJudge::RecordJudge(const Evidence& evidence, const EventJudge& events, const Signers& signers,
                         const Offices& offices, const DeviceBelief& belief)
    : m_signers(signers), m_offices(offices), m_belief(belief)
{
    for (size_t i = 0; i < evidence.events.size(); ++i) {
        const auto* membership = evidence.events[i].as<MembershipEvent>();
        if (!membership || !events.judge(evidence, i).isGood())
            continue;
        auto& known = m_memberships[{membership->about, membership->user}];
        if (!known.empty() && known.front().number < membership->number)
            known.clear();
        if (known.empty() || known.front().number == membership->number)
            known.push_back(*membership);
    }
}

Judgement RecordJudge::judge(const SignedRecord& record) const
{
    const Signer* signer = m_signers.find(record.device());
    if (!signer)
        return Judgement::waiting(Reason::UnknownDevice);
    if (!record.isSignedBy(signer->key))
        return Judgement::refused(Reason::Altered);
    if (!record.isByOwner() && !takesPart(record))
        return Judgement::waiting(Reason::Proposal);
    Judgement judgement = Judgement::waiting(Reason::RosterMissing);
    for (const SchoolId& school : schoolsOf(record)) {
        judgement = judgeAt(school, record);
        if (judgement.isGood())
            return judgement;
    }
    return judgement;
}

// What lies in a space names no school: any at which its owner works may vouch for the device.
std::vector<SchoolId> RecordJudge::schoolsOf(const SignedRecord& record) const
{
    if (!record.school().isEmpty())
        return {record.school()};
    std::vector<SchoolId> schools;
    for (const auto& [school, line] : m_offices.lines()) {
        if (m_offices.isStaff(record.by(), school, record.roster()))
            schools.push_back(school);
    }
    return schools;
}

Judgement RecordJudge::judgeAt(const SchoolId& school, const SignedRecord& record) const
{
    if (!m_offices.lineOf(school).at(record.roster()))
        return Judgement::waiting(Reason::RosterMissing);
    if (!m_offices.isStaff(record.by(), school, record.roster()))
        return Judgement::waiting(Reason::NoRole);
    if (m_belief.of(school, record.device()) == Belief::None)
        return Judgement::waiting(Reason::NotEndorsed);
    if (m_belief.isCut(school, record.device(), record.save()))
        return Judgement::waiting(Reason::CameLate);
    return Judgement::good();
}

// Of two events of one number, each on another device of the founder, the one that takes out holds.
bool RecordJudge::takesPart(const SignedRecord& record) const
{
    const auto found = m_memberships.find({record.place().id, record.by()});
    return found != m_memberships.end() &&
           std::all_of(found->second.begin(), found->second.end(), [&](const MembershipEvent& each) {
               return each.takesPart || record.save() <= each.lastSaves.value(record.device(), 0);
           });
}

} // namespace shanke
