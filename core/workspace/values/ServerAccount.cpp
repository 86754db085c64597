// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/values/ServerAccount.h"

namespace shanke {

namespace {

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

bool ServerAccount::isAt(const QUrl& other) const
{
    return url.scheme() == other.scheme() && url.host() == other.host() && portOf(url) == portOf(other);
}

} // namespace shanke
