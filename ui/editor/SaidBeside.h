// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/RecordSession.h"

namespace shanke {

class SaidPane;

// Joins the pane of what was said with the editor: it follows the record that is open, or the standard plan
// from which that was made or that was published from it, and reads while the page is shown; before another
// record takes its place, or goes to the school, what is typed is saved. Lives in the ui thread.
class SaidBeside : public QObject
{
    Q_OBJECT
public:
    // All outlive it; `page` owns it.
    SaidBeside(Workspace& workspace, RecordSession& session, Clock& clock, QWidget& page);

    SaidPane* pane() const { return m_pane; }

signals:
    void recordWanted(const shanke::DocId& id);
    // What is typed is to be saved, and then this done.
    void savingWanted(const std::function<void()>& next);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void followPublished(const DocId& plan);
    void noteKnown(const Record& standard);
    void noteRead();
    void startPart(const DocId& whole, const QString& kind);

    Workspace& m_workspace;
    RecordSession& m_session;
    SaidPane* m_pane;
};

} // namespace shanke
