// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpMessage.h"
#include "node/AnswerStream.h"

namespace shanke {

// How the request wants to be answered.
struct ResponseManner
{
    bool isHead = false;
    bool isOld = false; // HTTP/1.0: knows no chunks
    bool keepsAlive = true;
};

AnswerStream::Framing framingOf(const HttpResponse& response, const ResponseManner& manner);

// The status line and the fields, with the empty line after them.
QByteArray headOf(const HttpResponse& response, const ResponseManner& manner);

} // namespace shanke
