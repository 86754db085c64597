// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/BulkDocs.h"

#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Status.h"
#include "couch/Target.h"

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

Result<BulkDocsRequest> readRequest(json::object object)
{
    BulkDocsRequest request;
    bool hasDocs = false;
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "new_edits") {
            request.newEdits = field.value().get_bool();
        } else if (key == "docs") {
            hasDocs = true;
            for (json::value document : field.value().get_array())
                request.documents.push_back(parseDocument(rawOf(document)));
        }
    }
    if (!hasDocs)
        return fail(ErrorKind::InvalidInput, u"POST body must include `docs` parameter."_s);
    return request;
}

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

void appendRow(QByteArray& out, const BulkDocsRow& row)
{
    out += out.endsWith('[') ? "{" : ",\n{";
    if (row.error.isEmpty())
        out += R"("ok":true,)";
    out += R"("id":)";
    appendJsonString(out, row.id.toString());
    if (row.rev) {
        out += R"(,"rev":)";
        appendJsonString(out, row.rev->toString());
    }
    if (!row.error.isEmpty()) {
        out += R"(,"error":)";
        appendJsonString(out, row.error);
        out += R"(,"reason":)";
        appendJsonString(out, row.reason);
    }
    out += '}';
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

Result<BulkDocsRequest> decodeBulkDocsRequest(const HttpRequest& request)
{
    return readObject(request.body, ErrorKind::InvalidInput, readRequest);
}

HttpResponse encodeResponse(const BulkDocsAnswer& answer)
{
    QByteArray out = "[";
    for (const BulkDocsRow& row : answer)
        appendRow(out, row);
    return jsonResponse(out + "]\n", 201);
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
