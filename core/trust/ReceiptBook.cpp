// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/ReceiptBook.h"

namespace shanke {

void ReceiptBook::add(const ChainEvent& receipt, const ChainEvent* about)
{
    m_receipts.emplace(receipt.id(), &receipt);
    if (!about || about->database() != receipt.database()) {
        m_unmet.insert(receipt.database());
        return;
    }
    if (receipt.head().roster < about->head().roster)
        return;
    const DocId event = about->id();
    Counters& counters = m_byEvent[event];
    const auto [first, isNew] = counters.emplace(receipt.head().device, receipt.head().counter);
    first->second = std::min(first->second, receipt.head().counter);
    const auto [edition, isFirst] = m_editions.emplace(event, receipt.head().roster);
    edition->second = std::min(edition->second, receipt.head().roster);
}

std::optional<Edition> ReceiptBook::firstEdition(const DocId& event) const
{
    const auto found = m_editions.find(event);
    return found == m_editions.end() ? std::nullopt : std::optional(found->second);
}

bool ReceiptBook::isOlder(const DocId& event, const DocId& other) const
{
    const auto mine = m_byEvent.find(event);
    if (mine == m_byEvent.end())
        return false;
    const auto others = m_byEvent.find(other);
    return std::any_of(mine->second.begin(), mine->second.end(), [&](const auto& receipt) {
        const auto later =
            others == m_byEvent.end() ? Counters::const_iterator() : others->second.find(receipt.first);
        return others == m_byEvent.end() || later == others->second.end() || receipt.second < later->second;
    });
}

std::set<DatabaseName> ReceiptBook::incomplete() const
{
    std::set<DatabaseName> desks = m_unmet;
    for (const auto& [id, receipt] : m_receipts) {
        if (!hasItsPlace(*receipt))
            desks.insert(receipt->database());
    }
    return desks;
}

bool ReceiptBook::hasItsPlace(const ChainEvent& receipt) const
{
    const auto& content = std::get<ReceiptEvent>(receipt.content());
    if (content.number == 1)
        return true;
    const auto before = m_receipts.find(content.before);
    return before != m_receipts.end() && before->second->database() == receipt.database() &&
           std::get<ReceiptEvent>(before->second->content()).number == content.number - 1;
}

} // namespace shanke
