// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ReviewValues.h"

#include <QObject>
#include <QSet>

namespace shanke {

// Plans that an approver opened, looked through and wants to approve together: nothing of it is signed or
// kept. What was never opened cannot be among them. Lives in the ui thread.
class ReviewBatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Looked
    {
        DecisionDraft draft; // approves, with notes where some were written
        QString title;
        DecisionDraft seen; // as it was when it was looked through
    };

    // Once more takes it out again.
    void turn(const DecisionDraft& draft, const QString& title);
    // One that says something else by now is looked through again first.
    void forgetUnless(const DecisionDraft& draft);
    bool contains(const DocId& submission) const;
    int size() const { return int(m_looked.size()); }
    // All that still wait, in the order in which they were looked through; then it is empty. `waiting`: what
    // was handed in again or decided by somebody else meanwhile is not among them, and is left out.
    std::vector<Looked> take(const QSet<DocId>& waiting);

signals:
    void changed();

private:
    std::vector<Looked> m_looked;
};

} // namespace shanke
