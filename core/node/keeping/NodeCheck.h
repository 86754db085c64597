// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/StoresCheck.h"
#include "node/keeping/NodeFiles.h"

namespace shanke {

// Checks all that a node keeps, beside its work, and answers a sentence for each finding; none when all is
// well. What is damaged is marked, so that the node makes it anew. For a thread of the pool.
class NodeCheck
{
public:
    // Of the databases that are there now.
    NodeCheck(const NodeFiles& files, StopFlag stop);

    // Every file, tree, body, digest and signature.
    Result<QStringList> everything() const;
    // Only that the files hold together.
    Result<QStringList> structure() const { return m_stores.structure(); }

private:
    Result<QStringList> signatures() const;

    ReadableStores m_readable;
    StopFlag m_stop;
    StoresCheck m_stores;
};

} // namespace shanke
