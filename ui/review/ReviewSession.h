// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/LatestAnswer.h"
#include "ui/review/ReviewChanges.h"
#include "workspace/values/WorkspaceValues.h"

#include <QSet>

namespace shanke {

class Workspace;

// One submission under review and the decision that is being made about it. What was begun on a submission is
// still there when the approver comes back to it, also after a power cut: it is kept soon after it is typed.
// Lives in the ui thread; asks the workspace and never waits.
class ReviewSession : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds KeepDelay{2};
    // A second press that was meant for the plan before decides nothing.
    static constexpr std::chrono::milliseconds SettleTime{600};

    // Both outlive the session.
    ReviewSession(Workspace& workspace, Clock& clock, QObject* parent = nullptr);
    ~ReviewSession() override;

    void open(const DocId& submission);
    void close();
    // None while nothing is open.
    const std::optional<OpenSubmission>& opened() const { return m_opened; }
    const DecisionDraft& draft() const { return m_draft; }

    void setGrade(const QString& grade);
    void setReason(const QString& code, bool holds);
    void setNote(const QString& note);
    void addComment(const QString& block, const QString& text);
    void removeComment(size_t number);
    // What stands in the field for a comment and is none yet.
    void setBegun(const ReviewComment& comment);

    // Why this verdict cannot be given yet; empty when it can.
    QString obstacle(Verdict verdict) const;
    bool isOwn() const;
    // The decision that holds on the opened submission, none when it waits.
    std::optional<Decision> standing() const;
    // What the teacher changed since handing it in before, and since the plan it was made from.
    const ReviewChanges& changes() const { return m_changes; }
    // Where a block stands in what was handed in: "Study guide · In class: inquiry"; empty: nowhere.
    QString placeOf(const QString& block) const;

    // given(), unless there is an obstacle.
    void decide(Verdict verdict);
    // It was read and can be approved with others: lookedThrough(), unless there is an obstacle.
    void lookThrough();
    // Takes the standing decision back: given() as well.
    void withdraw();
    // Stands for all that came late about the opened submission and may be stood for: confirmed().
    void confirm();
    // It is signed: nothing begun on it is needed.
    void forget(const DocId& submission);
    // Everything that was typed, now.
    void keep();

signals:
    void openedChanged();
    void draftChanged();
    void given(const shanke::DecisionDraft& draft, const QString& title);
    void lookedThrough(const shanke::DecisionDraft& draft, const QString& title);
    void confirmed();
    void failed(const shanke::Error& error);

private:
    void show(const OpenSubmission& submission);
    void edit(DecisionDraft draft);
    void give(const DecisionDraft& draft);
    void confirmNext(QList<DocId> late);

    Workspace& m_workspace;
    Clock& m_clock;
    LatestAnswer m_answer;
    std::optional<OpenSubmission> m_opened;
    DecisionDraft m_draft;
    QHash<DocId, DecisionDraft> m_begun;
    QSet<DocId> m_unkept; // of those, what the disk does not have yet
    std::optional<std::chrono::milliseconds> m_lastGiven;
    ReviewChanges m_changes;
};

} // namespace shanke
