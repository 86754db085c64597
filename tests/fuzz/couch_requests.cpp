// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as the node decodes them: the first line is the target, the rest the body.
#include "couch/BulkDocs.h"
#include "couch/BulkGet.h"
#include "couch/Changes.h"
#include "couch/DatabaseInfo.h"
#include "couch/Document.h"
#include "couch/RevsDiff.h"

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    const qsizetype line = input.indexOf('\n');
    HttpRequest request;
    request.method = "POST";
    request.target = input.left(line);
    request.body = line < 0 ? QByteArray() : input.mid(line + 1);
    request.headers.set("Content-Type", "application/json");
    static_cast<void>(couch::decodeChangesRequest(request));
    static_cast<void>(couch::decodeRevsDiffRequest(request));
    static_cast<void>(couch::decodeBulkGetRequest(request));
    static_cast<void>(couch::decodeBulkDocsRequest(request));
    static_cast<void>(couch::decodeDatabasesInfoRequest(request));
    static_cast<void>(couch::decodeDocumentRequest(request));
    return 0;
}
