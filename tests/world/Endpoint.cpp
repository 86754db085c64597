// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Endpoint.h"

#include <QUrl>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> partsOf(const HttpRequest& request)
{
    return request.target.split('?').first().split('/');
}

} // namespace

QString databaseNameOf(const HttpRequest& request)
{
    const QString name = QUrl::fromPercentEncoding(partsOf(request).value(1));
    return name.startsWith(u'_') ? QString() : name;
}

QString endpointOf(const HttpRequest& request)
{
    const auto parts = partsOf(request);
    const QString second = QUrl::fromPercentEncoding(parts.value(2));
    if (databaseNameOf(request).isEmpty())
        return u"server"_s;
    if (second.isEmpty())
        return u"database"_s;
    if (second.startsWith(u"_local"))
        return u"_local"_s;
    return second.startsWith(u'_') && !second.startsWith(u"_design") ? second : u"document"_s;
}

} // namespace shanke::world
