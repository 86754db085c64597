// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewBatch.h"

namespace shanke {

namespace {

bool saysSomething(const DecisionDraft& draft)
{
    return !draft.note.trimmed().isEmpty() || !draft.comments.empty();
}

} // namespace

void ReviewBatch::turn(const DecisionDraft& draft, const QString& title)
{
    const size_t before = m_looked.size();
    std::erase_if(m_looked, [&](const Looked& each) { return each.draft.submission == draft.submission; });
    if (m_looked.size() == before) {
        DecisionDraft approval = draft;
        approval.verdict = saysSomething(draft) ? Verdict::ApprovedWithNotes : Verdict::Approved;
        approval.reasons.clear();
        approval.begun = {};
        m_looked.push_back({std::move(approval), title, draft});
    }
    emit changed();
}

void ReviewBatch::forgetUnless(const DecisionDraft& draft)
{
    const size_t before = m_looked.size();
    std::erase_if(m_looked, [&](const Looked& each) {
        return each.draft.submission == draft.submission && each.seen != draft;
    });
    if (m_looked.size() != before)
        emit changed();
}

bool ReviewBatch::contains(const DocId& submission) const
{
    return std::any_of(m_looked.begin(), m_looked.end(),
                       [&](const Looked& each) { return each.draft.submission == submission; });
}

std::vector<ReviewBatch::Looked> ReviewBatch::take(const QSet<DocId>& waiting)
{
    std::vector<Looked> taken = std::exchange(m_looked, {});
    std::erase_if(taken, [&](const Looked& each) { return !waiting.contains(each.draft.submission); });
    emit changed();
    return taken;
}

} // namespace shanke
