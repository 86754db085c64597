// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Debt.h"
#include "store/DocumentStore.h"

namespace shanke {

// A debt of one of a store's replications, as somebody who looks at the store sees it.
struct StoreDebt
{
    Debt debt;
    QString peer;        // identity() of the other side
    bool isOurs = false; // this store has the revision and the other side did not take it
    qint64 sequence = 0; // of the document's last change here; 0: it is not here
};

// What the store is owed or owes by its replications, in order of ids. What came by another way, or is no
// longer the newest here, is owed no more, whatever a list still says.
Result<std::vector<StoreDebt>> readDebts(const DocumentStore& store);

} // namespace shanke
