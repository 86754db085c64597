// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/RivalMerge.h"

#include "lesson/merge/DocumentMerge.h"
#include "workspace/lessons/PlanDocuments.h"

namespace shanke {

namespace {

// The bytes of what the winner has under the same name are there already.
void leaveStubs(Attachments& merged, const Attachments& ofWinner)
{
    for (Attachment& attachment : merged) {
        const bool isThere = std::any_of(ofWinner.begin(), ofWinner.end(), [&](const Attachment& kept) {
            return kept.name == attachment.name && kept.digest == attachment.digest;
        });
        if (isThere)
            attachment.content = {};
    }
}

void askWhetherToRemove(QJsonObject& document)
{
    Candidates open = candidatesIn(document);
    Candidate removal;
    removal.add(true);
    removal.add(QJsonValue::Null);
    std::erase_if(open, [](const Candidate& candidate) { return candidate.isWholeDocument(); });
    open.push_back(removal);
    putCandidates(document, std::move(open));
}

} // namespace

Result<RevId> RivalMerge::write()
{
    SHANKE_LET(Version merged, fold());
    if (!m_rivals.removals.empty())
        askWhetherToRemove(merged.body);
    SHANKE_LET(const RevId rev, put(std::move(merged)));
    for (size_t i = 1; i < m_rivals.living.size(); ++i)
        SHANKE_TRY(m_store.put(m_transaction, laidAside(m_rivals.id, m_rivals.living[i].rev, rev)));
    for (const RevId& removal : m_rivals.removals)
        SHANKE_TRY(m_store.put(m_transaction, tombstone(m_rivals.id, removal)));
    return rev;
}

// One version after the other, in the order of the leaves.
Result<RivalMerge::Version> RivalMerge::fold() const
{
    const auto versionOf = [](const Revision& revision) {
        return Version{revision.body.toObject(), revision.attachments};
    };
    Version merged = versionOf(m_rivals.living.front());
    for (size_t i = 1; i < m_rivals.living.size(); ++i) {
        const Version next = versionOf(m_rivals.living[i]);
        SHANKE_LET(const std::optional<Version> base, sharedBefore(i));
        merged.body = mergeDocuments(base ? std::optional(base->body) : std::nullopt, merged.body, next.body);
        merged.attachments = mergeAttachments(base ? std::optional(base->attachments) : std::nullopt,
                                              merged.attachments, next.attachments);
    }
    return merged;
}

// What the version `last` shares with any of those before it: the newest of it.
Result<std::optional<RivalMerge::Version>> RivalMerge::sharedBefore(size_t last) const
{
    std::optional<RevId> newest;
    for (size_t i = 0; i < last; ++i) {
        SHANKE_LET(const auto base, baseOf(m_store, m_transaction, m_rivals, i, last));
        newest = std::max(newest, base);
    }
    if (!newest)
        return std::nullopt;
    SHANKE_LET(const Revision revision, m_store.get(m_transaction, m_rivals.id, newest));
    return Version{revision.body.toObject(), revision.attachments};
}

Result<RevId> RivalMerge::put(Version merged)
{
    const Revision& winner = m_rivals.living.front();
    leaveStubs(merged.attachments, winner.attachments);
    SHANKE_LET(Body body, Body::fromObject(merged.body));
    return m_store.put(m_transaction,
                       {m_rivals.id, winner.rev, false, std::move(body), std::move(merged.attachments)});
}

} // namespace shanke
