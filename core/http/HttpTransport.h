// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Continuation.h"
#include "http/HttpMessage.h"

namespace shanke {

// Bytes on the wire as counted here (bodies as compressed, plus an estimate of headers).
struct Traffic
{
    qint64 requests = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
};

// Sends requests to one server. Implementations: ServerTransport, the tests' scripted conversation and
// loopback into a NodeRouter. An answer with any status is a value; only no whole answer is an error: Offline
// (no connection, cut, timed out), Protocol (wrong length, broken encoding), TooLarge, Cancelled. Lives in
// one thread; requests run side by side. Destroying it ends what is under way without an answer.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;

    virtual void send(HttpRequest request, Continuation<HttpResponse> done) = 0;

    // Ends the requests under way whose answers belong to `owner` (Continuation::receiver) with Cancelled.
    virtual void cancelAll(const QObject& owner) = 0;

    virtual Traffic traffic() const = 0;

    // Scheme, host and port, never credentials: for checkpoints' identity and messages.
    virtual QString serverAddress() const = 0;
};

} // namespace shanke
