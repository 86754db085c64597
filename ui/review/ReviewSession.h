// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatestAnswer.h"
#include "workspace/WorkspaceValues.h"

#include <QSet>

namespace shanke {

class Workspace;

// One submission under review and the decision that is being made about it. What was begun on a submission is
// still there when the approver comes back to it. Lives in the ui thread; asks the workspace and never waits.
class ReviewSession : public QObject
{
    Q_OBJECT
public:
    // `workspace` outlives the session.
    explicit ReviewSession(Workspace& workspace, QObject* parent = nullptr);

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

    // Why this verdict cannot be given yet; empty when it can.
    QString obstacle(Verdict verdict) const;
    bool isOwn() const;
    // The decision that holds on the opened submission, none when it waits.
    std::optional<Decision> standing() const;
    // What the teacher changed since handing it in before: block ids; empty for a first submission.
    const QSet<QString>& changedBlocks() const { return m_changed; }

    // decided(), or failed() with nothing lost.
    void decide(Verdict verdict);
    // Takes the standing decision back.
    void withdraw();

signals:
    void openedChanged();
    void draftChanged();
    void decided(const shanke::Decision& decision, const QString& title);
    void failed(const shanke::Error& error);

private:
    void show(const OpenSubmission& submission);
    void edit(const DecisionDraft& draft);
    void send(const DecisionDraft& draft);

    Workspace& m_workspace;
    LatestAnswer m_answer;
    std::optional<OpenSubmission> m_opened;
    DecisionDraft m_draft;
    QHash<DocId, DecisionDraft> m_begun;
    QSet<QString> m_changed;
};

} // namespace shanke
