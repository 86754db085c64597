// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/DelegationValues.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// Who approves in whose place at the school (委托审批). Called from the ui thread.
class DelegationService
{
public:
    explicit DelegationService(Engine& engine);

    QFuture<Result<DelegationList>> list();
    // Signed by this PC. Forbidden for who approves nothing; InvalidInput: no colleague, or no day to come;
    // Precondition: this PC is not confirmed, or the colleague has none that is.
    QFuture<Result<DocId>> give(const DelegationOrder& order);
    // Forbidden for anybody but its giver and the head.
    QFuture<Result<>> end(const DocId& delegation);
    // Ends those whose last day is over, as far as this person may; how many these were.
    QFuture<Result<int>> endOver();

private:
    Engine& m_engine;
};

} // namespace shanke
