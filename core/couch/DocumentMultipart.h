// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Multipart.h"
#include "revision/DocumentJson.h"

// A document with its attachments beside it instead of inside (multipart/related), as CouchDB's replicator
// sends and takes it: the JSON text announces the attachments that follow, in order.
namespace shanke::couch {

// With `_revisions`. Attachments that are stubs stay stubs.
Result<MultipartBody> writeMultipartDocument(const Revision& revision);

// InvalidInput when an announced attachment does not follow or has another length than announced.
Result<ParsedDocument> parseMultipartDocument(const QByteArray& contentType, const QByteArray& body);

} // namespace shanke::couch
