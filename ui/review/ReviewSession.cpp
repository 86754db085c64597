// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewSession.h"

#include "lesson/emptyPlace.h"
#include "ui/common/KindWords.h"
#include "ui/common/whenReady.h"
#include "workspace/Account.h"
#include "workspace/ReviewDesk.h"
#include "workspace/Workspace.h"

namespace shanke {

ReviewSession::ReviewSession(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
}

ReviewSession::~ReviewSession()
{
    keep();
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
    m_changes = {};
    emit openedChanged();
    emit draftChanged();
}

void ReviewSession::show(const OpenSubmission& submission)
{
    m_opened = submission;
    const DocId& id = submission.submission.id;
    m_draft = standing() ? DecisionDraft{} : m_begun.value(id, submission.begun.value_or(DecisionDraft{}));
    m_draft.submission = id;
    m_changes = ReviewChanges::of(submission);
    emit openedChanged();
    emit draftChanged();
}

QString ReviewSession::placeOf(const QString& block) const
{
    if (!m_opened)
        return {};
    for (const Record& record : m_opened->submission.records()) {
        const QString place = placeOfItem(record, block);
        if (place.isEmpty())
            continue;
        const QString title = KindWords::place(record.kind(), place);
        return record.kind().isHandedIn
                   ? title
                   : KindWords::label(record.kind().label) + QStringLiteral(" · ") + title;
    }
    return {};
}

void ReviewSession::edit(DecisionDraft draft)
{
    if (!m_opened || draft == m_draft)
        return;
    draft.isGiven = false;
    m_draft = draft;
    m_begun.insert(draft.submission, draft);
    if (m_unkept.isEmpty())
        m_clock.after(KeepDelay, this, [this] { keep(); });
    m_unkept.insert(draft.submission);
    emit draftChanged();
}

void ReviewSession::keep()
{
    for (const DocId& submission : std::exchange(m_unkept, {})) {
        whenReady(m_workspace.reviews().keepDraft(m_begun.value(submission)), this,
                  [this](const Result<>& kept) {
                      if (!kept)
                          emit failed(kept.error());
                  });
    }
}

void ReviewSession::forget(const DocId& submission)
{
    m_begun.remove(submission);
    m_unkept.remove(submission);
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

void ReviewSession::setBegun(const ReviewComment& comment)
{
    DecisionDraft draft = m_draft;
    draft.begun = comment.text.trimmed().isEmpty() ? ReviewComment{} : comment;
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
    const SubmissionFact fact{submission.id,          submission.author,      submission.counter,
                              submission.contentHash, submission.submittedAt, Judgement::good(),
                              submission.steps};
    const PlanState state = planState({}, {fact}, decisions);
    const UserId& me = m_workspace.account().settings().user;
    for (const Decision& decision : decisions) {
        if (state.isPassedOn && decision.author != me)
            continue; // it waits for a second person
        if (decision.verdict != Verdict::Withdrawn &&
            std::find(state.decisions.begin(), state.decisions.end(), decision.id) != state.decisions.end())
            return decision;
    }
    return std::nullopt;
}

QString ReviewSession::obstacle(Verdict verdict) const
{
    if (!m_opened)
        return tr("Choose a plan first.");
    if (isOwn())
        return tr("This is your own plan. Somebody else has to decide about it.");
    if (m_opened->submission.content.isNewer())
        return tr(
            "A newer version of this program wrote this plan. Install it here to decide about the plan.");
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
    draft.begun = {};
    if (verdict != Verdict::Returned)
        draft.reasons.clear();
    give(draft);
}

void ReviewSession::lookThrough()
{
    if (m_opened && obstacle(Verdict::Approved).isEmpty())
        emit lookedThrough(m_draft, KindWords::title(m_opened->submission.content));
}

void ReviewSession::withdraw()
{
    if (!standing() || isOwn())
        return;
    DecisionDraft draft;
    draft.submission = m_opened->submission.id;
    draft.verdict = Verdict::Withdrawn;
    give(draft);
}

void ReviewSession::confirm()
{
    if (m_opened && !m_opened->late.isEmpty())
        confirmNext(m_opened->late);
}

// What failed is shown with what is left of it.
void ReviewSession::confirmNext(QList<DocId> late)
{
    const DocId event = late.takeFirst();
    whenReady(m_workspace.reviews().confirm(event), this, [this, late](const Result<>& done) {
        if (!done)
            emit failed(done.error());
        else if (!late.isEmpty())
            return confirmNext(late);
        else
            emit confirmed();
        if (m_opened)
            open(m_opened->submission.id);
    });
}

void ReviewSession::give(const DecisionDraft& draft)
{
    const auto now = m_clock.monotonic();
    if (m_lastGiven && now - *m_lastGiven < SettleTime)
        return;
    m_lastGiven = now;
    if (draft.verdict != Verdict::Withdrawn)
        m_begun.insert(draft.submission, m_draft); // where an undo finds it
    m_unkept.remove(draft.submission);
    emit given(draft, KindWords::title(m_opened->submission.content));
}

} // namespace shanke
