// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "workspace/values/WorkspaceValues.h"

#include <QObject>

namespace shanke {

class Workspace;

// Decisions that were given and can still be undone: each is signed some seconds after it was given, or when
// the page is left for good. Until then it is a draft on the disk, so that whatever ends the program leaves
// either the draft or the decision, and nothing is signed that nobody waited for. Lives in the ui thread.
class PendingDecisions : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds UndoTime{8};

    // Both outlive it.
    PendingDecisions(Workspace& workspace, Clock& clock, QObject* parent = nullptr);
    ~PendingDecisions() override;

    struct Given
    {
        DecisionDraft draft;
        QString title; // of the plan
        int number = 0;
    };

    void give(const DecisionDraft& draft, const QString& title);
    // The one given last, none when all are signed.
    std::optional<Given> last() const;
    // Takes it back: it is a draft again.
    void undo();
    // Signs them now.
    void signAll();

signals:
    void undone(const shanke::DocId& submission);
    void decided(const shanke::Decision& decision, const QString& title);
    // Nothing was signed; the draft is kept.
    void failed(const shanke::DocId& submission, const shanke::Error& error);

private:
    void keep(const DecisionDraft& draft);
    void end(int number);
    void sign(const Given& given);

    Workspace& m_workspace;
    Clock& m_clock;
    std::vector<Given> m_given; // in the order they were
    int m_newest = 0;
};

} // namespace shanke
