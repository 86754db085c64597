// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestProvider.h"

#include <QDateTime>
#include <QMap>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace shanke::test {

// A sign-in provider on a free port of loopback: discovery, keys, codes with PKCE, rotating refresh tokens,
// device codes and revocation, as the standards say, and every misbehaviour a test asks for. The person's
// part in the browser is approve().
class ProviderServer : public QTcpServer
{
public:
    ProviderServer();

    QString issuer() const;
    // Where the browser is sent back to by the provider, after the person has signed in at `address`.
    QUrl approve(const QUrl& address);
    void approveDevice() { isDeviceApproved = true; }
    void setAway(bool away); // nobody answers any more, or somebody does again

    // What it does:
    TestProvider keys{TestProvider::Kind::Curve, QStringLiteral("key-1")};
    QString person = QStringLiteral("js01");
    QDateTime now = QDateTime::currentDateTimeUtc(); // by its clock
    int lifetime = 3600;                             // seconds, of an access token
    std::function<void(QJsonObject&)> changeDocument = [](QJsonObject&) {};
    std::function<void(QJsonObject&)> changeClaims = [](QJsonObject&) {};             // of the ID token
    std::function<QByteArray(const QJsonObject&)> sign = [this](const auto& claims) { // the ID token
        return keys.token(claims);
    };
    QByteArray webPageAt; // the path that answers HTML
    bool isDeviceApproved = false;

    // What it saw:
    QMap<QString, int> asked; // by path
    QMap<QString, int> grants;
    QString refreshToken; // the one that is good
    QString accessToken;
    QStringList revoked;

private:
    struct Answer
    {
        int status = 200;
        QJsonObject json{};
    };

    void serve(QTcpSocket* socket, const QByteArray& request);
    Answer answer(const QString& path, const QUrlQuery& form);
    QJsonObject document() const;
    Answer token(const QUrlQuery& form);
    Answer refuse(const QString& error) const;
    QJsonObject tokens(const QString& nonce);

    struct Granted
    {
        QByteArray challenge;
        QString nonce;
        QString redirect;
    };
    QMap<QString, Granted> m_codes;
    quint16 m_port = 0;
    int m_count = 0;
};

} // namespace shanke::test
