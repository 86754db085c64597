// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/InfoBar.h"
#include "workspace/values/ReviewValues.h"
#include "workspace/values/SyncStatus.h"

namespace shanke {

class Workspace;

// What one saw as decided or handed in and what does not count any more, or again does: says so, some at a
// time and with one reason, until the person has looked at each. Looks when a synchronisation has ended. Object: "shell.turned".
class TurnedBar : public InfoBar
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit TurnedBar(Workspace& workspace, QWidget* parent = nullptr);

signals:
    // To be told outside of the window as well; once for what stands there.
    void told(const QString& title, const QString& text);
    void planWanted(const shanke::DocId& plan); // one's own
    void reviewWanted();

private:
    void onStatus(const SyncStatus& status);
    void look();
    void show(const QList<TurnedVerdict>& turned);
    void lookAt(const QList<TurnedVerdict>& named);

    Workspace& m_workspace;
    LinkState m_link = LinkState::Working; // as last heard: what came before the start is looked at as well
    QString m_told;
};

} // namespace shanke
