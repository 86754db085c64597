// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

namespace shanke {

// A revision and the content of its attachments as one multipart/related body, as CouchDB reads them with
// PUT: the JSON text first, in which such an attachment "follows", then the attachments in the same order.
struct RelatedDocument
{
    QByteArray contentType;          // with the boundary
    std::shared_ptr<QIODevice> file; // temporary, at its beginning
};

// Copies the attachments through a small buffer, never as a whole. Fails when one cannot be read, or with
// DiskFull.
Result<RelatedDocument> makeRelatedDocument(const Revision& revision);

} // namespace shanke
