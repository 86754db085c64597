// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/OneAtATime.h"
#include "workspace/values/SyncStatus.h"

#include <QObject>

namespace shanke {

class Workspace;

// Tells the school which classes this person moved, when the program starts and when an exchange has ended:
// what another PC of theirs said may move them otherwise. Lives in the ui thread.
class MovesTelling : public QObject
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit MovesTelling(Workspace& workspace, QObject* parent = nullptr);

private:
    void onStatus(const SyncStatus& status);
    void tell();

    Workspace& m_workspace;
    OneAtATime m_telling{[this] { tell(); }};
    LinkState m_link = LinkState::Working; // as last heard
};

} // namespace shanke
