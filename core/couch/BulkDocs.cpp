// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/BulkDocs.h"

#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Status.h"
#include "couch/Target.h"

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

Result<BulkDocsRow> readRow(json::object object)
{
    BulkDocsRow row;
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        json::value value = field.value();
        if (key == "id") {
            row.id = DocId(stringOf(value));
        } else if (key == "rev" && value.type() == json::json_type::string) {
            SHANKE_LET(row.rev, revOf(value));
        } else if (key == "error" && value.type() == json::json_type::string) {
            row.error = stringOf(value);
        } else if (key == "reason" && value.type() == json::json_type::string) {
            row.reason = stringOf(value);
        } else if (key == "name" && row.error.isEmpty() && value.type() == json::json_type::string) {
            row.error = stringOf(value); // PouchDB Server says "error": true and the word in "name"
        }
    }
    return row;
}

} // namespace

HttpRequest encodeBulkDocsRequest(const QString& database, const std::vector<QByteArray>& revisions)
{
    qsizetype size = 64;
    for (const QByteArray& revision : revisions)
        size += revision.size() + 1;
    QByteArray body;
    body.reserve(size);
    body += R"({"new_edits":false,"docs":[)";
    for (const QByteArray& revision : revisions) {
        if (!body.endsWith('['))
            body += ',';
        body += revision;
    }
    body += "]}";
    return jsonRequest("POST", databasePath(database) + "/_bulk_docs", body);
}

Result<BulkDocsAnswer> decodeBulkDocsResponse(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    return readArray(response.body, ErrorKind::Protocol, [](json::array rows) -> Result<BulkDocsAnswer> {
        BulkDocsAnswer answer;
        for (json::object object : rows) {
            SHANKE_LET(auto row, readRow(object));
            answer.push_back(std::move(row));
        }
        return answer;
    });
}

} // namespace shanke::couch
