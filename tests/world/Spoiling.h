// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpMessage.h"

// Rows of answers that say the server failed with one document. What is spoiled is true: a document whose row
// says that it failed was not taken.
namespace shanke::world {

// Takes the `which`th document (counted round) out of a _bulk_docs; nothing when it is none. Gives the row
// that the answer has to have for it.
QByteArray spoilRequest(HttpRequest& request, int which);

// Puts the row into the answer of that request.
void addRow(HttpResponse& response, const QByteArray& row);

// Spoils the `which`th row of an answer that gives documents, changes or differences; false when it has no
// rows.
bool spoilAnswer(const QString& endpoint, HttpResponse& response, int which);

} // namespace shanke::world
