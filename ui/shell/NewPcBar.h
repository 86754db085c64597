// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/InfoBar.h"
#include "workspace/values/SyncStatus.h"

namespace shanke {

class Workspace;
struct DeviceEntry;

// A PC that works in this person's name and was not there before: somebody may have brought it in. Looks when
// a synchronisation has ended; stays until the person looks at the list. Object: "shell.newPc".
class NewPcBar : public InfoBar
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit NewPcBar(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void devicesWanted();

private:
    void onStatus(const SyncStatus& status);
    void look();
    void show(const QList<DeviceEntry>& unseen);
    void lookAtThem();

    Workspace& m_workspace;
    LinkState m_link = LinkState::Working; // as last heard: what came before the start is looked at as well
};

} // namespace shanke
