// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpMessage.h"

#include <vector>

namespace shanke {

// One part of a multipart body (RFC 2046), as CouchDB uses them: documents and attachments side by side.
struct MultipartPart
{
    HttpHeaders headers{};
    QByteArray body{};
};

// The parts between the boundaries that `contentType` names. Protocol when there is no boundary, when the
// closing one is missing (the body was cut), or when a part has no end of its headers.
Result<std::vector<MultipartPart>> parseMultipart(const QByteArray& contentType, const QByteArray& body);

struct MultipartBody
{
    QByteArray contentType{}; // with the boundary
    QByteArray body{};
};

// `subtype` is "related" or "mixed". The boundary is a digest of the parts, so that equal parts make equal
// bytes.
MultipartBody writeMultipart(const QByteArray& subtype, const std::vector<MultipartPart>& parts);

} // namespace shanke
