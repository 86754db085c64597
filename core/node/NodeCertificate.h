// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace shanke {

// The certificate by which clients know this node again, with its key, in one file of the data folder that
// nobody else may read. Made at the first start and never again: whoever compared its code relies on it. Its
// dates say "always", because clocks of schools are wrong and clients trust what they compared, not dates.
class NodeCertificate
{
public:
    // Damaged when the file holds no certificate and key: it is left as it is, for a person to decide.
    // ReadOnly, DiskFull.
    static Result<NodeCertificate> openOrMake(const QString& folder);

    Digest digest() const;
    // For the side of the server.
    QSslConfiguration configuration() const;

private:
    NodeCertificate(QSslCertificate certificate, QSslKey key);

    static Result<NodeCertificate> parse(const QByteArray& pem, const QString& path);

    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace shanke
