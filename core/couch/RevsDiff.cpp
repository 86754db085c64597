// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/RevsDiff.h"

#include "couch/ItemLimits.h"
#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Status.h"
#include "couch/Target.h"

#include <QSet>

namespace shanke::couch {

namespace {

Result<QList<RevId>> readDistinctRevs(json::value value)
{
    QList<RevId> revs;
    for (json::value text : value.get_array()) {
        if (revs.size() >= MostRevsOfDocument)
            return tooManyItems();
        SHANKE_LET(auto rev, revOf(text));
        if (!revs.contains(rev))
            revs.append(rev);
    }
    return revs;
}

Result<RevsDiffQuery> readQuery(json::object object)
{
    RevsDiffQuery query;
    qsizetype named = 0;
    QHash<DocId, size_t> places; // of a doubled member the last counts
    for (json::field field : object) {
        DocRevs entry{.id = DocId(QString::fromUtf8(viewOf(field.unescaped_key())))};
        SHANKE_LET(entry.revs, readDistinctRevs(field.value()));
        named += entry.revs.size() + 1;
        if (named > MostItems)
            return tooManyItems();
        const auto place = places.constFind(entry.id);
        if (place != places.cend()) {
            query[*place] = std::move(entry);
            continue;
        }
        places.insert(entry.id, query.size());
        query.push_back(std::move(entry));
    }
    return query;
}

// Ancestors only save work: one that cannot be read is left out.
QList<RevId> readAncestors(json::value value)
{
    QList<RevId> revs;
    for (json::value text : value.get_array()) {
        if (const auto rev = revOf(text); rev && !revs.contains(*rev))
            revs.append(*rev);
    }
    return revs;
}

// Nothing when the server has everything. A row that says something else, as of a document over which the
// server failed, says nothing about what it has.
Result<std::optional<DocMissing>> readMissing(json::object object)
{
    DocMissing entry;
    bool isTold = false;
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "missing") {
            isTold = true;
            SHANKE_LET(entry.missing, readDistinctRevs(field.value()));
        } else if (key == "possible_ancestors") {
            entry.possibleAncestors = readAncestors(field.value());
        }
    }
    if (isTold && entry.missing.isEmpty())
        return std::nullopt;
    return entry;
}

Result<RevsDiffAnswer> readAnswer(json::object object)
{
    RevsDiffAnswer answer;
    QSet<DocId> seen;
    for (json::field field : object) {
        const DocId id(QString::fromUtf8(viewOf(field.unescaped_key())));
        SHANKE_LET(auto entry, readMissing(field.value().get_object()));
        if (!entry || seen.contains(id))
            continue;
        seen.insert(id);
        entry->id = id;
        answer.push_back(*std::move(entry));
    }
    return answer;
}

void appendKey(QByteArray& out, const DocId& id)
{
    if (!out.endsWith('{'))
        out += ',';
    appendJsonString(out, id.toString());
    out += ':';
}

} // namespace

HttpRequest encodeRequest(const QString& database, const RevsDiffQuery& query)
{
    QByteArray body = "{";
    for (const DocRevs& entry : query) {
        appendKey(body, entry.id);
        appendJsonRevs(body, entry.revs);
    }
    return jsonRequest("POST", databasePath(database) + "/_revs_diff", body + '}');
}

Result<RevsDiffQuery> decodeRevsDiffRequest(const HttpRequest& request)
{
    return readObject(request.body, ErrorKind::InvalidInput, readQuery);
}

HttpResponse encodeResponse(const RevsDiffAnswer& answer)
{
    QByteArray out = "{";
    for (const DocMissing& entry : answer) {
        appendKey(out, entry.id);
        out += R"({"missing":)";
        appendJsonRevs(out, entry.missing);
        if (!entry.possibleAncestors.isEmpty()) {
            out += R"(,"possible_ancestors":)";
            appendJsonRevs(out, entry.possibleAncestors);
        }
        out += '}';
    }
    return jsonResponse(out + "}\n");
}

Result<RevsDiffAnswer> decodeRevsDiffResponse(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    return readObject(response.body, ErrorKind::Protocol, readAnswer);
}

} // namespace shanke::couch
