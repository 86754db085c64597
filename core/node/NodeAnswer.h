// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/JsonText.h"
#include "couch/Status.h"
#include "revision/RevId.h"

#include <chrono>

// Small answers that several routes give alike.
namespace shanke {

// The most that is put together of one answer which goes out whole.
constexpr qint64 LargestAnswer = 64 * 1024 * 1024;
// TooLarge beyond it.
Result<> checkAnswer(qint64 bytes);

// 405; `allowed` as in the Allow field: "GET,HEAD".
HttpResponse methodNotAllowed(const QByteArray& allowed);

// 429: whoever asks comes too often and is told when to come again.
HttpResponse tooManyRequests(std::chrono::milliseconds pause);

// 501: what CouchDB has and this server has not.
HttpResponse notImplemented();

// {"ok":true}
HttpResponse okAnswer(int status = 200);

// {"ok":true,"id":...,"rev":...}
HttpResponse writtenAnswer(const DocId& id, const RevId& rev, int status = 201);

} // namespace shanke
