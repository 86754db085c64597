// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/ServerAddress.h"

#include <QHostAddress>

namespace shanke {

using namespace Qt::StringLiterals;

Result<ServerAddress> ServerAddress::parse(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::InvalidInput, u"A server address looks like https://host:port."_s);
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return fail(ErrorKind::InvalidInput, u"A server address begins with http:// or https://."_s);
    if (url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::InvalidInput, u"A server address holds no '?' or '#'."_s);
    ServerAddress address{
        .base = {}, .user = url.userName(QUrl::FullyDecoded), .password = url.password(QUrl::FullyDecoded)};
    url.setUserInfo({});
    address.base = url.adjusted(QUrl::StripTrailingSlash);
    if (address.base.path() == u"/")
        address.base.setPath({});
    return address;
}

bool ServerAddress::isLoopback() const
{
    return base.host() == u"localhost" || QHostAddress(base.host()).isLoopback();
}

QString ServerAddress::toString() const
{
    return base.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

} // namespace shanke
