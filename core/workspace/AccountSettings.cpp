// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/AccountSettings.h"

namespace shanke {

namespace {

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

bool AccountSettings::isServer(const QUrl& url) const
{
    return server.scheme() == url.scheme() && server.host() == url.host() && portOf(server) == portOf(url);
}

} // namespace shanke
