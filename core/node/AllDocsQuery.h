// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeRequest.h"

#include <QStringList>

#include <optional>

namespace shanke {

// What a client asks of _all_docs, from the query or, with POST, from the body. The bounds are already turned
// round for a descending list: `first` is the smaller id.
struct AllDocsQuery
{
    std::optional<QStringList> keys; // these, in this order; then nothing else counts
    QString first;
    std::optional<QString> last;
    bool includesFirst = true;
    bool includesLast = true;
    bool descending = false;
    bool includeDocs = false;
    bool conflicts = false;
    bool attachmentData = false;
    bool updateSequence = false;
    qint64 skip = 0;
    std::optional<qint64> limit;

    static Result<AllDocsQuery> decode(const NodeRequest& request);
};

} // namespace shanke
