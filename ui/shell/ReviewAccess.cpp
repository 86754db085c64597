// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReviewAccess.h"

#include "ui/common/whenReady.h"
#include "workspace/DelegationService.h"
#include "workspace/ReviewDesk.h"
#include "workspace/Workspace.h"

namespace shanke {

ReviewAccess::ReviewAccess(Workspace& workspace, const Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock)
{
    connect(&m_workspace, &Workspace::changed, this, [this] { m_reading.want(); });
    m_reading.want();
}

// Who was named on another PC reads there why nothing is to be decided on this one.
void ReviewAccess::read()
{
    whenReady(m_workspace.reviews().right(), this, [this](const Result<ReviewRight>& right) {
        emit changed(right && (right->mayDecide() || right->isOnAnotherPc));
        if (right && right->isApprover)
            endOver();
        m_reading.answered();
    });
}

void ReviewAccess::endOver()
{
    const QDate today = m_clock.now().date();
    if (std::exchange(m_endedOn, today) == today)
        return;
    whenReady(m_workspace.delegations().endOver(), this, [this](const Result<int>& ended) {
        if (!ended)
            m_endedOn = {}; // with the next change
    });
}

} // namespace shanke
