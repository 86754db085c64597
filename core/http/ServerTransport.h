// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Credential.h"
#include "http/HttpTransport.h"
#include "http/LineSpeed.h"

namespace shanke {

// Connections to the server of an account: a transport that shows who asks, and tells what it has learnt of
// the line and of the server. Implementations: QtHttpTransport (network), the tests' line on simulated time.
class ServerTransport : public HttpTransport
{
public:
    // For the requests that follow; at first it is what the address holds.
    virtual void setCredential(const Credential& credential) = 0;

    virtual const LineSpeed& speed() const = 0;
    // How far the server's clock is ahead of this PC's, as its last answer said.
    virtual std::optional<std::chrono::seconds> clockOffset() const = 0;
    // The ways to sign in that the last answer 401 named (WWW-Authenticate).
    virtual const QByteArray& challenge() const = 0;
};

} // namespace shanke
