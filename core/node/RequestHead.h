// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpMessage.h"

#include <optional>

namespace shanke {

// Why a request is none, in the words of HTTP.
struct RequestProblem
{
    int status = 400;
    QString reason{};
};

// The first line and the fields of a request (RFC 9112), and what they say about its body and its connection.
// Strict: of two ways to read a head a gateway before this server may have chosen the other one.
struct RequestHead
{
    HttpRequest request{};
    bool isOld = false;      // HTTP/1.0
    bool keepsAlive = true;  // the connection, after the answer
    bool isChunked = false;  // the body
    qint64 bodyLength = 0;   // unless it is chunked
    bool waitsForGo = false; // Expect: 100-continue

    // `text` ends with the last line's end, without the empty line.
    static std::optional<RequestHead> parse(const QByteArray& text, RequestProblem& problem);

    bool hasBody() const { return isChunked || bodyLength > 0; }

private:
    bool readFirstLine(QByteArrayView line, RequestProblem& problem);
    bool readTarget(RequestProblem& problem);
    bool readField(QByteArrayView line, RequestProblem& problem);
    bool addField(const QByteArray& name, const QByteArray& value, RequestProblem& problem);
    bool readFraming(RequestProblem& problem);
};

} // namespace shanke
