// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keeping/StoresCheck.h"
#include "node/keeping/NodeFiles.h"

namespace shanke {

// Checks all that a node keeps, beside its work, and answers a sentence for each finding; none when all is
// well. What is damaged is marked, so that the node makes it anew. For any thread but the node's.
class NodeCheck
{
public:
    NodeCheck(NodeFiles files, StopFlag stop);

    // Every file, tree, body, digest and signature.
    Result<QStringList> everything() const;
    // Only that the files hold together.
    Result<QStringList> structure() const { return m_stores.structure(); }

private:
    Result<QStringList> signatures() const;

    NodeFiles m_files;
    StopFlag m_stop;
    StoresCheck m_stores;
};

} // namespace shanke
