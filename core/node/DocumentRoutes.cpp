// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/DocumentRoutes.h"

#include "couch/DocumentMultipart.h"
#include "node/NodeAnswer.h"
#include "node/NodeReader.h"
#include "node/NodeUsers.h"
#include "node/NodeWriter.h"

#include <QJsonDocument>
#include <QUuid>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<ParsedDocument> parseBody(const HttpRequest& request)
{
    const QByteArray type = request.headers.value("Content-Type");
    if (type.startsWith("multipart/related"))
        return couch::parseMultipartDocument(type, request.body);
    return parseDocument(request.body);
}

// A user's document never reaches the store with its password.
Result<QByteArray> sealedBody(const DocId& id, const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(ErrorKind::InvalidInput, u"Document must be a JSON object"_s);
    SHANKE_LET(const auto sealed, NodeUsers::sealed(id.toString(), document.object()));
    return QJsonDocument(sealed).toJson(QJsonDocument::Compact);
}

// As with CouchDB who deletes what is not there hears that, whatever revision it names.
Result<> checkIsThere(NodeDatabase& database, const DocId& id)
{
    SHANKE_LET(const auto snapshot, database.store().read());
    SHANKE_LET(const auto state, database.store().state(snapshot, id));
    return state.deleted ? fail(ErrorKind::NotFound, u"deleted"_s) : Result<>();
}

} // namespace

Result<std::optional<RevId>> namedRev(const NodeRequest& request)
{
    QByteArray text = request.query().value("rev").value_or(QByteArray());
    if (text.isEmpty())
        text = request.http.headers.value("If-Match").replace('"', "");
    if (text.isEmpty())
        return std::nullopt;
    return RevId::parse(text);
}

Result<HttpResponse> DocumentRoutes::answer(NodeDatabase& database, const DocId& id,
                                            const NodeRequest& request)
{
    SHANKE_TRY(checkDocId(id));
    if (request.method() == "GET")
        return NodeReader::answer(database, id, request);
    if (request.method() == "PUT")
        return put(database, id, request);
    if (request.method() == "DELETE")
        return remove(database, id, request);
    return methodNotAllowed("DELETE,GET,HEAD,PUT");
}

Result<HttpResponse> DocumentRoutes::post(NodeDatabase& database, const NodeRequest& request)
{
    if (database.name() == NodeDatabases::Users)
        return fail(ErrorKind::Forbidden, u"Users are written one by one, with PUT."_s);
    SHANKE_LET(auto document, parseBody(request.http));
    if (document.id.isEmpty())
        document.id = DocId(QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128)));
    return write(database, std::move(document), request, 201);
}

Result<HttpResponse> DocumentRoutes::put(NodeDatabase& database, const DocId& id, const NodeRequest& request)
{
    HttpRequest http = request.http;
    if (database.name() == NodeDatabases::Users) {
        SHANKE_LET(http.body, sealedBody(id, http.body));
    }
    SHANKE_LET(auto document, parseBody(http));
    if (!document.id.isEmpty() && document.id != id)
        return fail(ErrorKind::InvalidInput, u"Document id in the body does not match the path"_s);
    document.id = id;
    return write(database, std::move(document), request, 201);
}

Result<HttpResponse> DocumentRoutes::remove(NodeDatabase& database, const DocId& id,
                                            const NodeRequest& request)
{
    SHANKE_TRY(checkIsThere(database, id));
    ParsedDocument document;
    document.id = id;
    document.deleted = true;
    return write(database, std::move(document), request, 200);
}

Result<HttpResponse> DocumentRoutes::write(NodeDatabase& database, ParsedDocument document,
                                           const NodeRequest& request, int status)
{
    SHANKE_LET(const auto rev, namedRev(request));
    if (rev && document.rev && rev != document.rev)
        return fail(ErrorKind::InvalidInput, u"Document rev and etag or query have different values"_s);
    if (rev)
        document.rev = rev;
    const DocId id = document.id;
    const bool newEdits = request.query().value("new_edits") != QByteArray("false");
    SHANKE_LET(auto writer, NodeWriter::begin(database, request.user));
    const auto written = writer.write(std::move(document), newEdits);
    const auto committed = writer.commit();
    if (!written)
        return tl::unexpected(written.error());
    SHANKE_TRY(committed);
    return writtenAnswer(id, *written, status);
}

} // namespace shanke
