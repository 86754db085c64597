// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/HostGuard.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// "Host" and "Origin" in the same form: lower case, with the port; empty for what is none.
QUrl urlOfHost(const QByteArray& host)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setAuthority(QString::fromLatin1(host), QUrl::StrictMode);
    return url.userInfo().isEmpty() ? url : QUrl();
}

QString authorityOf(const QUrl& url, int ownPort)
{
    return url.host().toLower() + u':' + QString::number(url.port(ownPort));
}

} // namespace

HostGuard::HostGuard(QStringList names) : m_names(std::move(names))
{
    const QString here = QHostInfo::localHostName();
    m_names << u"localhost"_s << here << here.section(u'.', 0, 0) << here.section(u'.', 0, 0) + u".local"_s;
    for (QString& name : m_names)
        name = name.toLower();
    m_names.removeAll(QString());
}

Result<> HostGuard::check(const HttpRequest& request) const
{
    const QUrl host = urlOfHost(request.headers.value("Host"));
    if (request.headers.contains("Host") && !isOurs(host.host()))
        return fail(ErrorKind::Forbidden,
                    u"foreign-host: This server is not known by the name %1. Its administrator may give it "
                    "that name with --host."_s.arg(host.host()));
    const QByteArray origin = request.headers.value("Origin");
    if (origin.isEmpty())
        return {};
    const QUrl page(QString::fromLatin1(origin), QUrl::StrictMode);
    const int usual = page.scheme() == u"https" ? 443 : 80;
    if (!host.isEmpty() && authorityOf(page, usual) == authorityOf(host, usual))
        return {};
    return fail(ErrorKind::Forbidden, u"foreign-origin: Web pages of other servers may ask nothing here."_s);
}

bool HostGuard::isOurs(const QString& host) const
{
    if (host.isEmpty())
        return false;
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return m_names.contains(name) || !QHostAddress(name).isNull();
}

} // namespace shanke
