// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/ReplicationValues.h"

namespace shanke {

ReplicationCounts operator-(const ReplicationCounts& a, const ReplicationCounts& b)
{
    return {a.missingChecked - b.missingChecked, a.missingFound - b.missingFound, a.docsRead - b.docsRead,
            a.docsWritten - b.docsWritten, a.docWriteFailures - b.docWriteFailures};
}

} // namespace shanke
