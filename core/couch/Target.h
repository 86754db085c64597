// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "couch/Query.h"

#include <QStringList>

namespace shanke::couch {

// What a request names: the decoded segments of its path, and its query.
struct Target
{
    QStringList path{};
    Query query{};

    // InvalidInput when a segment is not UTF-8. A slash at the end counts for nothing.
    static Result<Target> parse(QByteArrayView target);
};

// "/space-js01", percent-encoded: a slash in the name becomes %2F.
QByteArray databasePath(const QString& database);
// "/space-js01/plan%3A01"; the slash of "_design/" and "_local/" stays.
QByteArray documentPath(const QString& database, const DocId& id);

} // namespace shanke::couch
