// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/CountyLine.h"

#include "trust/Lineage.h"

namespace shanke {

namespace {

Edition numbered(qint64 number)
{
    return {0, number};
}

std::map<Edition, Digest> keptStatements(const Kept& kept)
{
    std::map<Edition, Digest> statements;
    for (const auto& [number, digest] : kept.statements)
        statements.emplace(numbered(number), digest);
    return statements;
}

Lineage::Text textOf(const CountyStatement& statement)
{
    const CountyStatement::Content& content = statement.content();
    const auto previous = content.number > 1 ? std::optional(content.previous) : std::nullopt;
    return {numbered(content.number), statement.digest(), previous, true};
}

} // namespace

CountyLine::CountyLine(const Anchor& anchor, const Kept& kept, const Evidence& evidence)
{
    findRecovery(anchor, evidence);
    if (m_recovery)
        readStatements(kept, evidence);
}

const PublicKey* CountyLine::keyOf(qint64 statement) const
{
    const auto key = m_keys.find(statement);
    return key == m_keys.end() ? nullptr : &key->second;
}

std::optional<qint64> CountyLine::lastEventOf(qint64 statement) const
{
    if (statement == m_current)
        return std::nullopt;
    const auto end = m_ends.find(statement);
    return end == m_ends.end() ? 0 : end->second; // where it ended is not here yet
}

Judgement CountyLine::judge(const CountyStatement& statement) const
{
    if (!m_recovery)
        return Judgement::waiting(Reason::OtherCounty);
    if (statement.content().recovery != *m_recovery)
        return Judgement::refused(Reason::OtherCounty);
    return m_held.contains(statement.digest()) ? Judgement::good() : Judgement::waiting(Reason::SameEdition);
}

// The first county that the node of the school joined; a later one is shown and nothing else.
void CountyLine::findRecovery(const Anchor& anchor, const Evidence& evidence)
{
    if (anchor.county()) {
        m_recovery = anchor.county()->recovery;
        return;
    }
    std::map<qint64, std::set<QByteArray>> joinings;
    for (const ChainEvent& event : evidence.events) {
        const auto* joining = event.as<JoiningEvent>();
        if (joining && event.head().school == anchor.school()->school &&
            event.isSignedBy(anchor.school()->node))
            joinings[event.head().counter].insert(joining->county.toHex());
    }
    std::set<QByteArray> named;
    for (const auto& [counter, counties] : joinings)
        named.insert(counties.begin(), counties.end());
    m_isWooed = named.size() > 1;
    if (!joinings.empty() && joinings.begin()->second.size() == 1)
        m_recovery = PublicKey::fromHex(*joinings.begin()->second.begin()).value_or(PublicKey());
}

void CountyLine::readStatements(const Kept& kept, const Evidence& evidence)
{
    std::vector<Lineage::Text> texts;
    for (const CountyStatement& statement : evidence.statements) {
        if (statement.content().recovery == *m_recovery)
            texts.push_back(textOf(statement));
    }
    const Lineage lineage(texts, keptStatements(kept), 0);
    m_alarms = lineage.alarms();
    for (const CountyStatement& statement : evidence.statements) {
        const CountyStatement::Content& content = statement.content();
        if (content.recovery != *m_recovery || !lineage.holds(statement.digest()))
            continue;
        m_held.insert(statement.digest());
        m_keys.emplace(content.number, content.working);
        m_ends.emplace(content.number - 1, content.lastEvent);
        m_current = std::max(m_current, content.number);
    }
}

} // namespace shanke
