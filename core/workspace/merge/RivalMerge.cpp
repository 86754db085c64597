// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/RivalMerge.h"

#include "lesson/merge/DocumentMerge.h"
#include "workspace/records/RecordDocuments.h"

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

bool isSameFiles(const Attachments& left, const Attachments& right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](const Attachment& a, const Attachment& b) { return a.name == b.name && a.digest == b.digest; });
}

VersionContent versionOf(const Revision& revision)
{
    return {withoutSigned(revision.body.toObject()), revision.attachments};
}

VersionContent mergedOf(const std::optional<VersionContent>& base, const VersionContent& left,
                        const VersionContent& right)
{
    return {mergeDocuments(base ? std::optional(base->body) : std::nullopt, left.body, right.body),
            mergeAttachments(base ? std::optional(base->attachments) : std::nullopt, left.attachments,
                             right.attachments)};
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
    const auto said = saidAlready(merged);
    SHANKE_LET(const RevId rev, said ? *said : put(std::move(merged)));
    for (size_t i = said ? 0 : 1; i < m_rivals.living.size(); ++i) {
        if (m_rivals.living[i].rev != rev)
            SHANKE_TRY(m_put(m_transaction, laidAside(m_rivals.id, m_rivals.living[i].rev, rev)));
    }
    for (const RevId& removal : m_rivals.removals)
        SHANKE_TRY(m_put(m_transaction, tombstone(m_rivals.id, removal)));
    return rev;
}

// One version after the other, in the order of the leaves.
Result<RivalMerge::Version> RivalMerge::fold() const
{
    Version merged = versionOf(m_rivals.living.front());
    QList<RevId> sources = m_rivals.history.sourcesOf(m_rivals.living.front());
    for (size_t i = 1; i < m_rivals.living.size(); ++i) {
        const QList<RevId> next = m_rivals.history.sourcesOf(m_rivals.living[i]);
        SHANKE_LET(const auto base, shared(sources, next));
        merged = mergedOf(base, merged, versionOf(m_rivals.living[i]));
        sources += next;
    }
    return merged;
}

// What both come from. Of several such revisions it is what a merge of these says, so that nobody is asked
// about what a device had taken in already. They are older than what they are the base of, so this ends.
Result<std::optional<RivalMerge::Version>> RivalMerge::shared(const QList<RevId>& left,
                                                              const QList<RevId>& right) const
{
    SHANKE_LET(const auto bases, basesOf(m_store, m_transaction, m_rivals, left, right));
    if (bases.empty())
        return std::nullopt;
    Version merged = versionOf(bases.front());
    QList<RevId> sources = m_rivals.history.sourcesOf(bases.front());
    for (size_t i = 1; i < bases.size(); ++i) {
        const QList<RevId> next = m_rivals.history.sourcesOf(bases[i]);
        SHANKE_LET(const auto before, shared(sources, next));
        merged = mergedOf(before, merged, versionOf(bases[i]));
        sources += next;
    }
    return merged;
}

// The first of the versions that has nothing to take from the others.
std::optional<RevId> RivalMerge::saidAlready(const Version& merged) const
{
    const auto isIt = [&](const Revision& living) {
        return withoutSigned(living.body.toObject()) == merged.body &&
               isSameFiles(living.attachments, merged.attachments);
    };
    const auto found = std::find_if(m_rivals.living.begin(), m_rivals.living.end(), isIt);
    return found == m_rivals.living.end() ? std::nullopt : std::optional(found->rev);
}

Result<RevId> RivalMerge::put(Version merged)
{
    const Revision& winner = m_rivals.living.front();
    leaveStubs(merged.attachments, winner.attachments);
    SHANKE_LET(Body body, Body::fromObject(merged.body));
    return m_put(m_transaction,
                 {m_rivals.id, winner.rev, false, std::move(body), std::move(merged.attachments)});
}

} // namespace shanke
