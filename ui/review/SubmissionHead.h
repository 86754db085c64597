// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/WorkspaceValues.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shanke {

class StatusBadge;

// Above the plan under review: whose it is and when it was handed in, what was said about the attempt before,
// and what changed since then. Objects: "review.title", "review.changes".
class SubmissionHead : public QFrame
{
    Q_OBJECT
public:
    // `clock` outlives the head.
    explicit SubmissionHead(const Clock& clock, QWidget* parent = nullptr);

    void showSubmission(const OpenSubmission& submission, int changes);

signals:
    void nextChangeWanted();

private:
    void showHistory(const OpenSubmission& submission);

    const Clock& m_clock;
    QLabel* m_title;
    QLabel* m_facts;
    StatusBadge* m_verdict;
    StatusBadge* m_doubt; // why it does not count
    QLabel* m_history;
    QPushButton* m_changes;
};

} // namespace shanke
