// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/server/documentsOf.h"

#include "couch/Target.h"

#include <QUrl>

namespace shanke {

QByteArray documentsOf(const DatabaseName& database, const QString& kind)
{
    const auto key = [](const QString& text) { return QUrl::toPercentEncoding(u'"' + text + u'"'); };
    return couch::databasePath(database.toString()) +
           "/_all_docs?include_docs=true&startkey=" + key(kind + u':') + "&endkey=" + key(kind + u';');
}

} // namespace shanke
