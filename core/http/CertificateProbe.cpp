// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/CertificateProbe.h"

#include "http/SystemProxyExceptLoopback.h"

#include <QSslCertificate>
#include <QTimer>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint16 HttpsPort = 443;
constexpr std::chrono::milliseconds Patience = 15s;

QNetworkProxy proxyFor(const QString& host, quint16 port)
{
    return SystemProxyExceptLoopback().queryProxy(QNetworkProxyQuery(host, port)).constFirst();
}

} // namespace

CertificateProbe::CertificateProbe(const ServerAddress& server, QObject& owner,
                                   Continuation<ServerCertificate> done)
    : QObject(&owner), m_done(std::move(done))
{
    const QString host = server.base.host();
    const auto port = static_cast<quint16>(server.base.port(HttpsPort));
    if (server.base.scheme() != u"https") {
        conclude(fail(ErrorKind::InvalidInput, u"Only a server at https:// has a code to compare."_s));
        return;
    }
    // Every certificate is taken here: nothing is sent, and what it is worth is decided by who asked.
    m_socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_socket.setProxy(proxyFor(host, port));
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateProbe::takeCertificate);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { conclude(Failure(reason())); });
    QTimer::singleShot(Patience, this, [this] {
        conclude(fail(ErrorKind::Offline, u"The server did not answer in time."_s));
    });
    m_socket.connectToHostEncrypted(host, port);
}

void CertificateProbe::takeCertificate()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    const bool isTrustedHere = m_socket.sslHandshakeErrors().isEmpty();
    conclude(ServerCertificate{Digest::of(certificate.toDer()), isTrustedHere});
}

Error CertificateProbe::reason() const
{
    const bool answers = m_socket.state() == QAbstractSocket::ConnectedState ||
                         m_socket.error() == QAbstractSocket::SslHandshakeFailedError ||
                         m_socket.error() == QAbstractSocket::RemoteHostClosedError;
    if (answers)
        return {ErrorKind::NotOurServer, u"What answers there does not speak HTTPS."_s, {}};
    return {ErrorKind::Offline, u"The connection failed: %1."_s.arg(m_socket.errorString()), {}};
}

void CertificateProbe::conclude(Result<ServerCertificate> result)
{
    if (std::exchange(m_isDone, true))
        return;
    deleteLater();
    m_done(std::move(result));
}

} // namespace shanke
