// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/BulkGet.h"
#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Target.h"
#include "revision/DocumentJson.h"

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

Result<QList<RevId>> readKnownRevs(json::value value)
{
    QList<RevId> revs;
    for (json::value text : value.get_array()) {
        SHANKE_LET(auto rev, revOf(text));
        revs.append(rev);
    }
    return revs;
}

// `id` is told also when the rest cannot be read. Of a doubled member the last counts.
Result<BulkGetItem> readItem(json::object object, QString& id)
{
    Result<RevId> rev = RevId();
    Result<QList<RevId>> known = QList<RevId>();
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "id")
            id = stringOf(field.value());
        else if (key == "rev")
            rev = revOf(field.value());
        else if (key == "atts_since")
            known = readKnownRevs(field.value());
    }
    if (id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"document id missed"_s);
    SHANKE_TRY(rev);
    SHANKE_TRY(known);
    return BulkGetItem{DocId(id), *rev, *known};
}

Result<BulkGetRequest> readRequest(json::object object)
{
    BulkGetRequest request;
    bool hasDocs = false;
    for (json::field field : object) {
        if (field.unescaped_key().value() != "docs")
            continue;
        hasDocs = true;
        request = {};
        for (json::object item : field.value().get_array()) {
            QString id;
            request.items.push_back(readItem(item, id));
            request.ids.append(id);
        }
    }
    if (!hasDocs)
        return fail(ErrorKind::InvalidInput, u"Missing JSON list of 'docs'."_s);
    return request;
}

// CouchDB writes null for an id that was not sent.
void appendId(QByteArray& out, const QString& id)
{
    if (id.isEmpty())
        out += "null";
    else
        appendJsonString(out, id);
}

void appendFailure(QByteArray& out, const DocFailure& failure)
{
    out += R"({"error":{"id":)";
    appendId(out, failure.id.toString());
    out += R"(,"rev":)";
    appendJsonString(out, failure.rev.generation ? failure.rev.toString() : u"undefined"_s);
    out += R"(,"error":)";
    appendJsonString(out, failure.error);
    out += R"(,"reason":)";
    appendJsonString(out, failure.reason);
    out += "}}";
}

Result<> appendRow(QByteArray& out, const BulkGetRow& row, const DocumentFields& fields)
{
    out += out.endsWith('[') ? R"({"id":)" : R"(,{"id":)";
    appendId(out, row.id);
    out += R"(,"docs":[)";
    for (const Revision& revision : row.revisions) {
        SHANKE_LET(const auto text, writeDocument(revision, fields));
        out += (out.endsWith('[') ? R"({"ok":)" : R"(,{"ok":)") + text + '}';
    }
    for (const DocFailure& failure : row.failures) {
        if (!out.endsWith('['))
            out += ',';
        appendFailure(out, failure);
    }
    out += "]}";
    return {};
}

} // namespace

Result<BulkGetRequest> decodeBulkGetRequest(const HttpRequest& request)
{
    SHANKE_LET(const auto target, Target::parse(request.target));
    SHANKE_LET(auto read, readObject(request.body, ErrorKind::InvalidInput, readRequest));
    read.latest = target.query.flag("latest");
    read.revisions = target.query.flag("revs");
    read.attachmentData = target.query.flag("attachments");
    return read;
}

Result<HttpResponse> encodeResponse(const std::vector<BulkGetRow>& rows, const BulkGetRequest& request)
{
    const DocumentFields fields{
        .revisions = request.revisions, .attachmentData = request.attachmentData, .conflicts = {}};
    QByteArray out = R"({"results":[)";
    for (const BulkGetRow& row : rows)
        SHANKE_TRY(appendRow(out, row, fields));
    return jsonResponse(out + "]}\n");
}

} // namespace shanke::couch
