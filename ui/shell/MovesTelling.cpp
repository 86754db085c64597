// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MovesTelling.h"

#include "ui/common/whenReady.h"
#include "workspace/SequenceService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

namespace shanke {

MovesTelling::MovesTelling(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.sync(), &SyncService::statusChanged, this, &MovesTelling::onStatus);
    m_telling.want();
}

void MovesTelling::onStatus(const SyncStatus& status)
{
    const LinkState before = std::exchange(m_link, status.link);
    if (before == LinkState::Working && status.link != LinkState::Working)
        m_telling.want();
}

// What could not be told is told after the next exchange.
void MovesTelling::tell()
{
    whenReady(m_workspace.sequences().tellMoves(), this,
              [this](const Result<int>&) { m_telling.answered(); });
}

} // namespace shanke
