// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeCertificate.h"

#include "node/CertificateMaking.h"

#include <QFile>
#include <QHostInfo>
#include <QSaveFile>
#include <QSslSocket>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 64 * 1024;

Result<> write(const QString& path, const QByteArray& pem)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(pem) == pem.size() && file.commit();
    if (isWritten)
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorKind::DiskFull : ErrorKind::ReadOnly,
                u"Cannot write %1: %2."_s.arg(path, file.errorString()), path);
}

} // namespace

NodeCertificate::NodeCertificate(QSslCertificate certificate, QSslKey key)
    : m_certificate(std::move(certificate)), m_key(std::move(key))
{
}

Result<NodeCertificate> NodeCertificate::openOrMake(const QString& folder)
{
    const QString path = folder + u"/certificate.pem"_s;
    QFile file(path);
    if (!file.exists()) {
        SHANKE_LET(const QByteArray made, makeCertificate(QHostInfo::localHostName()));
        SHANKE_TRY(write(path, made));
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ReadOnly, u"Cannot read %1: %2."_s.arg(path, file.errorString()), path);
    return parse(file.read(LargestFile), path);
}

Result<NodeCertificate> NodeCertificate::parse(const QByteArray& pem, const QString& path)
{
    QSslCertificate certificate(pem, QSsl::Pem);
    QSslKey key(pem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    if (certificate.isNull() || key.isNull())
        return fail(
            ErrorKind::Damaged,
            u"%1 holds no certificate and key. Put it back from a backup, or move it away: a new one is "
            "made then, and everybody compares the new code."_s.arg(path),
            path);
    return NodeCertificate(std::move(certificate), std::move(key));
}

Digest NodeCertificate::digest() const
{
    return Digest::of(m_certificate.toDer());
}

QSslConfiguration NodeCertificate::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients say who they are in the requests
    configuration.setLocalCertificate(m_certificate);
    configuration.setPrivateKey(m_key);
    return configuration;
}

} // namespace shanke
