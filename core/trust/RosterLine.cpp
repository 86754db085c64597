// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/RosterLine.h"

namespace shanke {

namespace {

// While a school stands alone its node signs; from its first county edition on the county alone does.
bool isSignedByRight(const SignedRoster& roster, const Anchor& anchor, const CountyLine& county)
{
    if (roster.edition().statement > 0) {
        const PublicKey* key = county.keyOf(roster.edition().statement);
        return key && roster.isSignedBy(*key);
    }
    const Anchor::School* alone = anchor.school();
    return alone && alone->school == roster.school() && roster.isSignedBy(alone->node);
}

// Where the county has not yet said anything of this school, what its node signed goes on.
qint64 reignOf(const CountyLine& county, const std::vector<Lineage::Text>& texts)
{
    const bool hasCountys = std::any_of(texts.begin(), texts.end(), [](const Lineage::Text& text) {
        return text.isSigned && text.edition.statement > 0;
    });
    return hasCountys ? county.current() : 0;
}

} // namespace

RosterLine::RosterLine(const SchoolId& school, const Anchor& anchor, const CountyLine& county,
                       const Kept& kept, const std::vector<SignedRoster>& rosters)
{
    std::vector<Lineage::Text> texts;
    for (const SignedRoster& roster : rosters) {
        if (roster.school() != school)
            continue;
        const bool isSigned = isSignedByRight(roster, anchor, county);
        texts.push_back({roster.edition(), roster.digest(), roster.head().previous, isSigned});
        if (isSigned)
            m_signed.insert(roster.digest());
    }
    const auto here = kept.rosters.find(school);
    const Lineage lineage(texts, here == kept.rosters.end() ? std::map<Edition, Digest>() : here->second,
                          reignOf(county, texts));
    m_alarms = lineage.alarms();
    for (const SignedRoster& roster : rosters) {
        if (roster.school() == school && lineage.holds(roster.digest()))
            m_editions.emplace(roster.edition(), &roster);
    }
    if (!m_editions.empty())
        m_newest = m_editions.rbegin()->second;
}

const SignedRoster* RosterLine::at(const Edition& edition) const
{
    const auto found = m_editions.find(edition);
    return found == m_editions.end() ? nullptr : found->second;
}

bool RosterLine::believesNode(const PublicKey& key, const Edition& edition, qint64 counter) const
{
    const SignedRoster* named = at(edition);
    if (!named || !named->node(key) || !m_newest->node(key))
        return false;
    return std::all_of(m_editions.begin(), m_editions.end(), [&](const auto& each) {
        const RosterNode* node = each.second->node(key);
        return !node || !node->endedAt || counter <= *node->endedAt;
    });
}

Judgement RosterLine::judge(const SignedRoster& roster) const
{
    if (at(roster.edition()) && at(roster.edition())->digest() == roster.digest())
        return Judgement::good();
    if (!m_signed.contains(roster.digest()))
        return Judgement::waiting(Reason::RosterMissing);
    return Judgement::waiting(m_alarms.contains(roster.edition()) ? Reason::SameEdition
                                                                  : Reason::NewerRoster);
}

} // namespace shanke
