// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/JsonText.h"
#include "couch/Status.h"
#include "revision/RevId.h"

// Small answers that several routes give alike.
namespace shanke {

// 405; `allowed` as in the Allow field: "GET,HEAD".
HttpResponse methodNotAllowed(const QByteArray& allowed);

// {"ok":true}
HttpResponse okAnswer(int status = 200);

// {"ok":true,"id":...,"rev":...}
HttpResponse writtenAnswer(const DocId& id, const RevId& rev, int status = 201);

} // namespace shanke
