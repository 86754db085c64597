// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ProviderServer.h"

#include "http/HttpDate.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace shanke::test {

using namespace Qt::StringLiterals;

ProviderServer::ProviderServer()
{
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket* socket = nextPendingConnection();
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype head = received->indexOf("\r\n\r\n");
            const qsizetype field = received->toLower().indexOf("content-length:");
            const qsizetype length =
                field < 0 || field > head ? 0 : received->mid(field + 15, 8).split('\r')[0].toLongLong();
            if (head < 0 || received->size() < head + 4 + length)
                return;
            serve(socket, std::exchange(*received, {}));
        });
    });
}

QString ProviderServer::issuer() const
{
    return u"http://127.0.0.1:%1/oidc"_s.arg(m_port);
}

void ProviderServer::setAway(bool away)
{
    if (away) {
        close();
        for (QTcpSocket* socket : findChildren<QTcpSocket*>())
            socket->abort();
    } else {
        listen(QHostAddress::LocalHost, m_port);
    }
}

QUrl ProviderServer::approve(const QUrl& address)
{
    const QUrlQuery query(address);
    const auto value = [&](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    const QString code = u"code-%1"_s.arg(++m_count);
    m_codes[code] = {value(u"code_challenge"_s).toLatin1(), value(u"nonce"_s), value(u"redirect_uri"_s)};
    QUrl back(value(u"redirect_uri"_s));
    back.setQuery(QUrlQuery{{u"code"_s, code},
                            {u"state"_s, value(u"state"_s)},
                            {u"iss"_s, QString::fromLatin1(QUrl::toPercentEncoding(issuer()))}});
    return back;
}

void ProviderServer::serve(QTcpSocket* socket, const QByteArray& request)
{
    const QString path = QString::fromLatin1(request.split(' ')[1]).section(u'?', 0, 0);
    ++asked[path];
    QByteArray body = "<html><body>登录</body></html>";
    QByteArray type = "text/html";
    int status = 200;
    if (webPageAt.isEmpty() || !path.endsWith(QString::fromLatin1(webPageAt))) {
        const QByteArray form = request.mid(request.indexOf("\r\n\r\n") + 4);
        const Answer given = answer(path, QUrlQuery(QString::fromLatin1(form).replace(u'+', u' ')));
        body = QJsonDocument(given.json).toJson();
        type = "application/json";
        status = given.status;
    }
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: " + type +
                  "\r\nDate: " + toHttpDate(now) + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\n\r\n" + body);
}

ProviderServer::Answer ProviderServer::answer(const QString& path, const QUrlQuery& form)
{
    if (path.endsWith(u"/.well-known/openid-configuration"))
        return {200, document()};
    if (path == u"/oidc/jwks")
        return {200, QJsonDocument::fromJson(keys.keySet()).object()};
    if (path == u"/oidc/token")
        return token(form);
    if (path == u"/oidc/revoke") {
        revoked.append(form.queryItemValue(u"token"_s));
        refreshToken.clear();
        return {};
    }
    if (path == u"/oidc/device")
        return {200,
                {{u"device_code"_s, u"device-1"_s},
                 {u"user_code"_s, u"HBHC-7G8K"_s},
                 {u"verification_uri"_s, QString(issuer() + u"/device"_s)},
                 {u"interval"_s, 5},
                 {u"expires_in"_s, 600}}};
    return {404, {{u"error"_s, u"not_found"_s}}};
}

QJsonObject ProviderServer::document() const
{
    QJsonObject document{{u"issuer"_s, issuer()},
                         {u"authorization_endpoint"_s, QString(issuer() + u"/auth"_s)},
                         {u"token_endpoint"_s, QString(issuer() + u"/token"_s)},
                         {u"jwks_uri"_s, QString(issuer() + u"/jwks"_s)},
                         {u"revocation_endpoint"_s, QString(issuer() + u"/revoke"_s)},
                         {u"device_authorization_endpoint"_s, QString(issuer() + u"/device"_s)},
                         {u"scopes_supported"_s, QJsonArray{u"openid"_s}},
                         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
    changeDocument(document);
    return document;
}

ProviderServer::Answer ProviderServer::refuse(const QString& error) const
{
    return {400, {{u"error"_s, error}}};
}

ProviderServer::Answer ProviderServer::token(const QUrlQuery& form)
{
    const auto value = [&](const QString& name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    const QString grant = value(u"grant_type"_s);
    ++grants[grant];
    if (grant == u"refresh_token")
        return !refreshToken.isEmpty() && value(u"refresh_token"_s) == refreshToken
                   ? Answer{200, tokens({})}
                   : refuse(u"invalid_grant"_s);
    if (grant.endsWith(u":device_code"))
        return isDeviceApproved ? Answer{200, tokens({})} : refuse(u"authorization_pending"_s);
    const auto granted = m_codes.find(value(u"code"_s));
    const QByteArray proof =
        QCryptographicHash::hash(value(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (granted == m_codes.end() || granted->challenge != proof ||
        granted->redirect != value(u"redirect_uri"_s))
        return refuse(u"invalid_grant"_s);
    const QString nonce = granted->nonce;
    m_codes.erase(granted); // once
    return {200, tokens(nonce)};
}

QJsonObject ProviderServer::tokens(const QString& nonce)
{
    QJsonObject claims{{u"iss"_s, issuer()},
                       {u"sub"_s, person},
                       {u"aud"_s, u"shanke"_s},
                       {u"iat"_s, now.toSecsSinceEpoch()},
                       {u"exp"_s, now.addSecs(lifetime).toSecsSinceEpoch()},
                       {u"jti"_s, ++m_count}};
    accessToken = QString::fromLatin1(keys.token(claims));
    refreshToken = u"refresh-%1"_s.arg(m_count);
    if (!nonce.isEmpty())
        claims[u"nonce"_s] = nonce;
    changeClaims(claims);
    return {{u"access_token"_s, accessToken},
            {u"refresh_token"_s, refreshToken},
            {u"id_token"_s, QString::fromLatin1(sign(claims))},
            {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, lifetime}};
}

} // namespace shanke::test
