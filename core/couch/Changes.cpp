// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Changes.h"

#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Status.h"
#include "couch/Target.h"

#include <QSet>

namespace shanke::couch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LongpollDefault = 60s; // CouchDB's, when no timeout is asked for
constexpr std::chrono::milliseconds LongpollMargin = 30s;  // for the answer to arrive after the wait

QByteArray docIdsBody(const QList<DocId>& ids)
{
    QByteArray body = R"({"doc_ids":[)";
    for (const DocId& id : ids) {
        if (!body.endsWith('['))
            body += ',';
        appendJsonString(body, id.toString());
    }
    return body + "]}";
}

Result<QList<RevId>> readChangedRevs(json::value changes)
{
    QList<RevId> revs;
    for (json::object change : changes.get_array()) {
        // One that cannot be read spoils only its document, not the page.
        const RevId rev = revOf(change.find_field_unordered("rev")).value_or(RevId());
        if (!revs.contains(rev))
            revs.append(rev);
    }
    return revs;
}

Result<Change> readChange(json::object row)
{
    Change change;
    for (json::field field : row) {
        const std::string_view key = field.unescaped_key();
        if (key == "seq") {
            change.sequence = Sequence::fromJsonText(rawOf(field.value()).toByteArray());
        } else if (key == "id") {
            change.id = DocId(stringOf(field.value()));
        } else if (key == "deleted") {
            change.deleted = field.value().get_bool();
        } else if (key == "changes") {
            SHANKE_LET(change.revs, readChangedRevs(field.value()));
        } else if (key == "doc") {
            change.document = rawOf(field.value()).toByteArray();
        }
    }
    if (change.id.isEmpty() || change.revs.isEmpty())
        return fail(ErrorKind::Protocol, u"A row of the change feed has no id or no revision."_s);
    return change;
}

Result<> readRows(json::value results, std::vector<Change>& rows)
{
    QSet<std::pair<DocId, QByteArray>> seen;
    for (json::object row : results.get_array()) {
        SHANKE_LET(auto change, readChange(row));
        const auto key = std::pair(change.id, change.sequence.jsonText());
        if (seen.contains(key))
            continue;
        seen.insert(key);
        rows.push_back(std::move(change));
    }
    return {};
}

Result<ChangesPage> readPage(json::object object)
{
    ChangesPage page;
    bool hasResults = false;
    for (json::field field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "results") {
            hasResults = true;
            SHANKE_TRY(readRows(field.value(), page.rows));
        } else if (key == "last_seq") {
            page.lastSequence = Sequence::fromJsonText(rawOf(field.value()).toByteArray());
        } else if (key == "pending") {
            page.pending = field.value().get_int64();
        }
    }
    if (!hasResults || page.lastSequence.isEmpty())
        return fail(ErrorKind::Protocol, u"The change feed has no results or no last_seq."_s);
    return page;
}

} // namespace

HttpRequest encodeRequest(const QString& database, const ChangesQuery& query)
{
    Query parameters;
    if (query.allLeaves)
        parameters.add("style", "all_docs");
    if (!query.since.isEmpty())
        parameters.add("since", query.since.queryText());
    if (query.limit > 0)
        parameters.add("limit", QByteArray::number(query.limit));
    if (query.includeDocs)
        parameters.add("include_docs", "true");
    if (query.longpoll)
        parameters.add("feed", "longpoll");
    if (query.timeout.count() > 0)
        parameters.add("timeout", QByteArray::number(qint64(query.timeout.count())));
    if (query.docIds)
        parameters.add("filter", "_doc_ids");
    HttpRequest request = jsonRequest(query.docIds ? "POST" : "GET",
                                      databasePath(database) + "/_changes" + parameters.toByteArray(),
                                      query.docIds ? docIdsBody(*query.docIds) : QByteArray());
    if (query.longpoll)
        request.idleTimeout = (query.timeout.count() > 0 ? query.timeout : LongpollDefault) + LongpollMargin;
    return request;
}

QByteArray changeText(const Change& change)
{
    QByteArray out = R"({"seq":)" + change.sequence.jsonText() + R"(,"id":)";
    appendJsonString(out, change.id.toString());
    out += R"(,"changes":[)";
    for (const RevId& rev : change.revs)
        out += R"({"rev":")" + rev.toByteArray() + R"("},)";
    out.chop(1);
    out += ']';
    if (change.deleted)
        out += R"(,"deleted":true)";
    if (!change.document.isEmpty())
        out += R"(,"doc":)" + change.document;
    return out + '}';
}

QByteArray changesEnd(const Sequence& lastSequence, qint64 pending)
{
    QByteArray out = R"(],"last_seq":)" + lastSequence.jsonText();
    if (pending >= 0)
        out += R"(,"pending":)" + QByteArray::number(pending);
    return out + "}\n";
}

QByteArray lastLine(const Sequence& lastSequence, qint64 pending)
{
    return R"({"last_seq":)" + lastSequence.jsonText() + R"(,"pending":)" + QByteArray::number(pending) +
           "}\n";
}

Result<ChangesPage> decodeChangesResponse(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    return readObject(response.body, ErrorKind::Protocol, readPage);
}

} // namespace shanke::couch
