// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of a server as a client decodes them: the first byte picks the endpoint and the status.
#include "couch/BulkDocs.h"
#include "couch/BulkGet.h"
#include "couch/Changes.h"
#include "couch/DatabaseInfo.h"
#include "couch/Document.h"
#include "couch/LocalDocument.h"
#include "couch/RevsDiff.h"

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr int Statuses[] = {200, 201, 302, 401, 403, 404, 409, 500};
    const uint8_t choice = data[0];
    HttpResponse response;
    response.status = Statuses[choice % 8];
    response.headers.set("Content-Type", choice & 0x80 ? "multipart/mixed; boundary=b" : "application/json");
    response.body = QByteArrayView(data + 1, static_cast<qsizetype>(size - 1)).toByteArray();
    switch ((choice >> 3) % 8) {
    case 0:
        static_cast<void>(couch::decodeChangesResponse(response));
        break;
    case 1:
        static_cast<void>(couch::decodeRevsDiffResponse(response));
        break;
    case 2:
        static_cast<void>(couch::decodeBulkGetResponse(response, {}));
        break;
    case 3:
        static_cast<void>(couch::decodeBulkDocsResponse(response));
        break;
    case 4:
        static_cast<void>(couch::decodeLocalResponse(response));
        break;
    case 5:
        static_cast<void>(couch::decodeDatabaseInfoResponse(response));
        break;
    case 6:
        static_cast<void>(couch::decodeOpenRevsResponse(response));
        break;
    case 7:
        static_cast<void>(couch::decodeDatabasesInfoResponse(response));
        break;
    }
    return 0;
}
