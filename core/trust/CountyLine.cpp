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
    m_isCompared = anchor.county() != nullptr;
    if (m_isCompared)
        m_recovery = anchor.county()->recovery;
    else
        findRecovery(*anchor.school(), kept, evidence);
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
    const bool isOurs = m_recovery && statement.content().recovery == *m_recovery;
    if (!isOurs)
        return m_isCompared ? Judgement::refused(Reason::OtherCounty)
                            : Judgement::waiting(Reason::OtherCounty);
    return m_held.contains(statement.digest()) ? Judgement::good() : Judgement::waiting(Reason::SameEdition);
}

// The first county that the node of the school joined; a later one is shown and nothing else. Where the node
// said something else under the same counter, it joined none.
void CountyLine::findRecovery(const Anchor::School& alone, const Kept& kept, const Evidence& evidence)
{
    std::map<qint64, std::map<Digest, const JoiningEvent*>> said;
    const DeviceId node = deviceOf(nodeOf(alone.school), alone.node);
    for (const ChainEvent& event : evidence.events) {
        if (event.head().device == node && event.isSignedBy(alone.node))
            said[event.head().counter][event.digest()] = event.as<JoiningEvent>();
    }
    std::set<QByteArray> named;
    for (const auto& [counter, statements] : said) {
        for (const auto& [digest, joining] : statements) {
            if (joining)
                named.insert(joining->county.toHex());
            if (joining && statements.size() == 1 && !m_recovery)
                m_recovery = joining->county;
        }
    }
    if (kept.county)
        m_recovery = kept.county;
    m_hasRival = named.size() > 1;
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
