// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewSession.h"

#include "lesson/PlanDiff.h"
#include "ui/common/Words.h"
#include "workspace/Account.h"
#include "workspace/ReviewDesk.h"
#include "workspace/Workspace.h"

namespace shanke {

ReviewSession::ReviewSession(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
}

void ReviewSession::open(const DocId& submission)
{
    m_answer.to(m_workspace.reviews().open(submission), [this](const Result<OpenSubmission>& answer) {
        if (answer)
            show(*answer);
        else
            emit failed(answer.error());
    });
}

void ReviewSession::close()
{
    m_opened.reset();
    m_draft = {};
    m_changed.clear();
    emit openedChanged();
    emit draftChanged();
}

void ReviewSession::show(const OpenSubmission& submission)
{
    m_opened = submission;
    const DocId& id = submission.submission.id;
    m_draft = m_begun.value(id);
    m_draft.submission = id;
    m_changed.clear();
    if (submission.earlier) {
        for (const PlanChange& change : planDiff(submission.earlier->content, submission.submission.content))
            if (change.kind != PlanChange::Kind::Removed && !change.id.isEmpty())
                m_changed.insert(change.id);
    }
    emit openedChanged();
    emit draftChanged();
}

void ReviewSession::edit(const DecisionDraft& draft)
{
    if (!m_opened)
        return;
    m_draft = draft;
    m_begun.insert(draft.submission, draft);
    emit draftChanged();
}

void ReviewSession::setGrade(const QString& grade)
{
    DecisionDraft draft = m_draft;
    draft.grade = grade;
    edit(draft);
}

void ReviewSession::setReason(const QString& code, bool holds)
{
    DecisionDraft draft = m_draft;
    std::erase(draft.reasons, code);
    if (holds)
        draft.reasons.push_back(code);
    edit(draft);
}

void ReviewSession::setNote(const QString& note)
{
    DecisionDraft draft = m_draft;
    draft.note = note;
    edit(draft);
}

void ReviewSession::addComment(const QString& block, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    DecisionDraft draft = m_draft;
    draft.comments.push_back({block, text.trimmed()});
    edit(draft);
}

void ReviewSession::removeComment(size_t number)
{
    DecisionDraft draft = m_draft;
    if (number >= draft.comments.size())
        return;
    draft.comments.erase(draft.comments.begin() + ptrdiff_t(number));
    edit(draft);
}

bool ReviewSession::isOwn() const
{
    return m_opened && m_opened->submission.author == m_workspace.account().settings().user;
}

std::optional<Decision> ReviewSession::standing() const
{
    if (!m_opened)
        return std::nullopt;
    const Submission& submission = m_opened->submission;
    std::vector<Decision> decisions;
    std::copy_if(m_opened->decisions.begin(), m_opened->decisions.end(), std::back_inserter(decisions),
                 [&](const Decision& decision) { return decision.submission == submission.id; });
    const PlanState state = planState({},
                                      {{submission.id, submission.author, submission.counter,
                                        submission.contentHash, submission.submittedAt}},
                                      decisions);
    for (const Decision& decision : decisions)
        if (decision.verdict != Verdict::Withdrawn &&
            std::find(state.decisions.begin(), state.decisions.end(), decision.id) != state.decisions.end())
            return decision;
    return std::nullopt;
}

QString ReviewSession::obstacle(Verdict verdict) const
{
    if (!m_opened)
        return tr("Choose a plan first.");
    if (isOwn())
        return tr("This is your own plan. Somebody else has to decide about it.");
    if (standing())
        return tr("This plan has been decided about.");
    const bool says = !m_draft.note.trimmed().isEmpty() || !m_draft.comments.empty();
    if (verdict == Verdict::Returned && m_draft.reasons.empty())
        return tr("Choose a reason to return the plan.");
    if (verdict == Verdict::Returned && !says)
        return tr("Say in one sentence what to change.");
    if (verdict == Verdict::ApprovedWithNotes && !says)
        return tr("Write the note first, or approve without notes.");
    return {};
}

void ReviewSession::decide(Verdict verdict)
{
    if (!obstacle(verdict).isEmpty())
        return;
    DecisionDraft draft = m_draft;
    draft.verdict = verdict;
    if (verdict != Verdict::Returned)
        draft.reasons.clear();
    send(draft);
}

void ReviewSession::withdraw()
{
    if (!standing() || isOwn())
        return;
    send({m_opened->submission.id, Verdict::Withdrawn, {}, {}, {}, {}});
}

void ReviewSession::send(const DecisionDraft& draft)
{
    const QString title = Words::title(m_opened->submission.content.header());
    whenReady(m_workspace.reviews().decide(draft), this, [this, title](const Result<Decision>& answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_begun.remove(answer->submission);
        emit decided(*answer, title);
    });
}

} // namespace shanke
