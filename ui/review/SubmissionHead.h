// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shanke {

class ElidedLabel;
class StatusBadge;

// Above the plan under review: whose it is and when it was handed in, what was said about the attempt before,
// how many have to approve it, and whether it was taught before anybody could; where something came late that
// its reader may stand for, a sentence and a button. Objects: "review.title", "review.late",
// "review.confirm".
class SubmissionHead : public QFrame
{
    Q_OBJECT
public:
    // `clock` outlives the head.
    explicit SubmissionHead(const Clock& clock, QWidget* parent = nullptr);

    void showSubmission(const OpenSubmission& submission);

signals:
    void confirmationWanted();

private:
    QWidget* createLate();
    QString factsOf(const OpenSubmission& submission) const;
    void showHistory(const OpenSubmission& submission);
    static QString stepsOf(const OpenSubmission& submission);
    QString exceptionOf(const OpenSubmission& submission) const;
    QString movesOf(const OpenSubmission& submission) const;

    const Clock& m_clock;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    StatusBadge* m_verdict;
    StatusBadge* m_doubt; // why it does not count
    QLabel* m_history;
    QLabel* m_late;
    QPushButton* m_confirm;
    QWidget* m_lateLine;
};

} // namespace shanke
