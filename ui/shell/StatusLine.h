// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shanke {

class Workspace;

// The line at the bottom of every page: one mark and one sentence on where the work is, always true. A click
// leads to the whole story, and one beside it to what waits for a choice. Objects: "shell.statusLine",
// "shell.conflicts", "shell.signIn".
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    // Both outlive it.
    StatusLine(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    const QString& sentence() const { return m_sentence; }

signals:
    void activated();
    void conflictsActivated();
    void signInActivated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStatus(const SyncStatus& status);
    void showSignIn();
    void keepTheTimeTrue();

    Workspace& m_workspace;
    Clock& m_clock;
    QString m_sentence;
    QPushButton* m_button;
    QPushButton* m_conflicts;
    QPushButton* m_signIn;
    QLabel* m_mark;
    QLabel* m_text;
};

} // namespace shanke
