// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/BulkGet.h"
#include "couch/ItemLimits.h"
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
            if (request.ids.size() >= MostItems)
                return tooManyItems();
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

QByteArray bulkGetItemStart(const QString& id)
{
    QByteArray out = R"({"id":)";
    appendId(out, id);
    return out + R"(,"docs":[)";
}

Result<QByteArray> bulkGetDocument(const Revision& revision, const BulkGetRequest& request)
{
    SHANKE_LET(const auto text, writeDocument(revision, {.revisions = request.revisions,
                                                         .attachmentData = request.attachmentData,
                                                         .conflicts = {}}));
    return R"({"ok":)" + text + '}';
}

QByteArray bulkGetFailure(const DocFailure& failure)
{
    QByteArray out = R"({"error":{"id":)";
    appendId(out, failure.id.toString());
    out += R"(,"rev":)";
    appendJsonString(out, failure.rev.generation ? failure.rev.toString() : u"undefined"_s);
    out += R"(,"error":)";
    appendJsonString(out, failure.error);
    out += R"(,"reason":)";
    appendJsonString(out, failure.reason);
    return out + "}}";
}

} // namespace shanke::couch
