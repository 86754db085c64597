// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/BulkDocs.h"
#include "couch/ItemLimits.h"
#include "couch/JsonText.h"
#include "couch/SimdJson.h"

#include <QJsonDocument>

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LocalPrefix = "_local/"_L1;

// The id and the revision of a text that is no document, as far as they can be made out.
Result<> readNames(json::object object, SentDocument& sent)
{
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        std::string_view text;
        if ((key != "_id" && key != "_rev") || field.value().get_string().get(text))
            continue;
        if (key == "_id")
            sent.id = DocId(QString::fromUtf8(viewOf(text)));
        else if (auto rev = RevId::parse(viewOf(text)))
            sent.rev = *std::move(rev);
    }
    return {};
}

SentDocument readSent(QByteArrayView text)
{
    SentDocument sent{.document = parseDocument(text)};
    if (sent.document) {
        sent.id = sent.document->id;
        sent.rev = sent.document->rev;
    } else {
        const QByteArray copy = text.toByteArray();
        // What cannot be read has no names, and is refused for that.
        static_cast<void>(readObject(copy, ErrorKind::InvalidInput,
                                     [&](json::object object) { return readNames(object, sent); }));
    }
    if (sent.id.toString().startsWith(LocalPrefix) && text.size() <= LargestLocal)
        sent.local = QJsonDocument::fromJson(text.toByteArray()).object();
    return sent;
}

// Of a doubled member the last counts.
Result<BulkDocsRequest> readBatch(json::object object)
{
    BulkDocsRequest request;
    bool hasDocs = false;
    bool isAllOrNothing = false;
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "new_edits") {
            request.newEdits = field.value().get_bool();
        } else if (key == "all_or_nothing") {
            isAllOrNothing = field.value().get_bool();
        } else if (key == "docs") {
            hasDocs = true;
            request.documents.clear();
            for (json::value document : field.value().get_array()) {
                if (request.documents.size() >= static_cast<size_t>(MostItems))
                    return tooManyItems();
                request.documents.push_back(readSent(rawOf(document)));
            }
        }
    }
    if (!hasDocs)
        return fail(ErrorKind::InvalidInput, u"POST body must include `docs` parameter."_s);
    if (isAllOrNothing)
        return fail(ErrorKind::InvalidInput, u"`all_or_nothing` is not supported."_s);
    return request;
}

Result<> checkSent(const SentDocument& sent, bool newEdits)
{
    if (sent.local)
        return {};
    if (!newEdits && sent.document && sent.id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"Document id must not be empty"_s);
    if (!sent.document && (newEdits || sent.id.isEmpty()))
        return Failure(sent.document.error());
    return {};
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

Result<BulkDocsRequest> decodeBulkDocsRequest(const HttpRequest& request)
{
    SHANKE_LET(auto batch, readObject(request.body, ErrorKind::InvalidInput, readBatch));
    for (const SentDocument& sent : batch.documents)
        SHANKE_TRY(checkSent(sent, batch.newEdits));
    return batch;
}

HttpResponse encodeResponse(const BulkDocsAnswer& answer)
{
    QByteArray out = "[";
    for (const BulkDocsRow& row : answer)
        appendRow(out, row);
    return jsonResponse(out + "]\n", 201);
}

} // namespace shanke::couch
