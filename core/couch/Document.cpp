// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Document.h"

#include "couch/DocumentMultipart.h"
#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Status.h"
#include "couch/Target.h"

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

Result<QList<RevId>> parseRevs(const QByteArray& text)
{
    return readArray(text, ErrorKind::InvalidInput, [](json::array array) -> Result<QList<RevId>> {
        QList<RevId> revs;
        for (json::value value : array) {
            SHANKE_LET(auto rev, revOf(value));
            if (!revs.contains(rev))
                revs.append(rev);
        }
        return revs;
    });
}

QByteArray revsText(const QList<RevId>& revs)
{
    QByteArray text;
    appendJsonRevs(text, revs);
    return text;
}

Result<> readOpenRev(json::object entry, OpenRevsAnswer& answer)
{
    for (json::field field : entry) {
        const std::string_view key = field.unescaped_key();
        if (key == "ok") {
            auto revision = parseDocument(rawOf(field.value())).and_then(toRevision);
            if (revision)
                answer.revisions.push_back(*std::move(revision));
            else
                answer.unreadable = revision.error().detail;
        } else if (key == "missing") {
            SHANKE_LET(auto rev, revOf(field.value()));
            answer.missing.push_back(std::move(rev));
        }
    }
    return {};
}

} // namespace

Result<DocumentQuery> decodeDocumentRequest(const HttpRequest& request)
{
    SHANKE_LET(const auto target, Target::parse(request.target));
    const Query& parameters = target.query;
    const bool meta = parameters.flag("meta");
    DocumentQuery query;
    query.latest = parameters.flag("latest");
    query.revisions = parameters.flag("revs");
    query.revisionsInfo = meta || parameters.flag("revs_info");
    query.conflicts = meta || parameters.flag("conflicts");
    query.deletedConflicts = meta || parameters.flag("deleted_conflicts");
    query.localSequence = parameters.flag("local_seq");
    query.attachmentData = parameters.flag("attachments");
    if (const auto rev = parameters.value("rev")) {
        SHANKE_LET(query.rev, RevId::parse(*rev));
    }
    if (const auto since = parameters.value("atts_since")) {
        SHANKE_LET(query.attachmentsSince, parseRevs(*since));
    }
    const auto open = parameters.value("open_revs");
    query.allLeaves = open == QByteArray("all");
    if (open && !query.allLeaves) {
        SHANKE_LET(query.openRevs, parseRevs(*open));
    }
    return query;
}

HttpRequest encodeOpenRevsRequest(const QString& database, const DocId& id, const DocumentQuery& query)
{
    Query parameters;
    parameters.add("revs", "true");
    parameters.add("open_revs", query.openRevs ? revsText(*query.openRevs) : QByteArray("all"));
    if (query.latest)
        parameters.add("latest", "true");
    if (query.attachmentData)
        parameters.add("attachments", "true");
    if (query.attachmentsSince && !query.attachmentsSince->isEmpty())
        parameters.add("atts_since", revsText(*query.attachmentsSince));
    return jsonRequest("GET", documentPath(database, id) + parameters.toByteArray());
}

Result<OpenRevsAnswer> decodeOpenRevsResponse(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    return readArray(response.body, ErrorKind::Protocol, [](json::array entries) -> Result<OpenRevsAnswer> {
        OpenRevsAnswer answer;
        for (json::object entry : entries)
            SHANKE_TRY(readOpenRev(entry, answer));
        return answer;
    });
}

Result<HttpRequest> encodePutRevisionRequest(const QString& database, const Revision& revision)
{
    SHANKE_LET(auto multipart, writeMultipartDocument(revision));
    Query parameters;
    parameters.add("new_edits", "false");
    HttpRequest request = jsonRequest("PUT", documentPath(database, revision.id) + parameters.toByteArray());
    request.headers.set("Content-Type", multipart.contentType);
    request.body = std::move(multipart.body);
    return request;
}

Result<RevId> decodePutResponse(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    return readObject(response.body, ErrorKind::Protocol, [](json::object object) -> Result<RevId> {
        return revOf(object.find_field_unordered("rev"));
    });
}

} // namespace shanke::couch
