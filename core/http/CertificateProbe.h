// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "base/Digest.h"
#include "http/ServerAddress.h"

#include <QSslSocket>

namespace shanke {

// A certificate that a server shows: what it is, and whether this PC trusts it for this server by itself.
struct ServerCertificate
{
    Digest digest;
    bool isTrustedHere = false;
};

// Looks at the certificate of a server and sends it nothing. Offline when nobody answers, NotOurServer when
// whoever answers does not speak TLS, InvalidInput for an address without https. Gives itself up with
// `owner`, whose child it is, and after its answer.
class CertificateProbe final : public QObject
{
public:
    CertificateProbe(const ServerAddress& server, QObject& owner, Continuation<ServerCertificate> done);

private:
    void conclude(Result<ServerCertificate> result);
    void takeCertificate();
    Error reason() const;

    QSslSocket m_socket;
    Continuation<ServerCertificate> m_done;
    bool m_isDone = false;
};

} // namespace shanke
