// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/SystemProxyExceptLoopback.h"

#include <QHostAddress>

namespace shanke {

QList<QNetworkProxy> SystemProxyExceptLoopback::queryProxy(const QNetworkProxyQuery& query)
{
    const QString host = query.peerHostName();
    if (host == u"localhost" || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace shanke
