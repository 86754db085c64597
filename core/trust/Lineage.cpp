// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Lineage.h"

namespace shanke {

Lineage::Lineage(const std::vector<Text>& texts, const std::map<Edition, Digest>& kept, qint64 statement)
{
    Rivals rivals;
    std::map<Digest, const Text*> byDigest;
    for (const Text& text : texts) {
        byDigest.emplace(text.digest, &text);
        if (text.isSigned)
            rivals[text.edition].insert(text.digest);
    }
    for (auto each = rivals.rbegin(); each != rivals.rend() && !m_newest; ++each)
        m_newest = choose(each->first, each->second, kept, statement);
    if (m_newest)
        follow(byDigest);
    noteAlarms(rivals, m_newest ? byDigest.at(*m_newest)->edition : Edition());
}

std::optional<Digest> Lineage::choose(const Edition& edition, const std::set<Digest>& rivals,
                                      const std::map<Edition, Digest>& kept, qint64 statement) const
{
    const auto here = kept.find(edition);
    if (here != kept.end() && rivals.contains(here->second))
        return here->second;
    const bool isPlain = rivals.size() == 1 && edition.statement == statement;
    return isPlain ? std::optional(*rivals.begin()) : std::nullopt;
}

void Lineage::follow(const std::map<Digest, const Text*>& byDigest)
{
    const Text* text = byDigest.at(*m_newest);
    while (text) {
        m_held.insert(text->digest);
        const auto before = text->previous ? byDigest.find(*text->previous) : byDigest.end();
        const bool isBefore = before != byDigest.end() && before->second->edition < text->edition;
        text = isBefore ? before->second : nullptr;
    }
}

void Lineage::noteAlarms(const Rivals& rivals, const Edition& newest)
{
    for (const auto& [edition, digests] : rivals) {
        const bool isSettled =
            edition < newest &&
            std::any_of(digests.begin(), digests.end(), [&](const Digest& each) { return holds(each); });
        if (digests.size() > 1 && !isSettled)
            m_alarms.insert(edition);
    }
}

} // namespace shanke
