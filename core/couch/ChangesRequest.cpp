// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Changes.h"
#include "couch/ItemLimits.h"
#include "couch/SimdJson.h"
#include "couch/Target.h"

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds CouchHeartbeat{60'000}; // what heartbeat=true means
constexpr qint64 MostRows = 1'000'000;

Failure badParameter(const char* name)
{
    return fail(ErrorKind::InvalidInput,
                u"Invalid value of the parameter `%1`."_s.arg(QLatin1StringView(name)));
}

Result<bool> flagOf(const Query& parameters, const char* name)
{
    const QByteArray text = parameters.value(name).value_or("false");
    if (text != "true" && text != "false")
        return badParameter(name);
    return text == "true";
}

Result<qint64> countOf(const Query& parameters, const char* name)
{
    const auto text = parameters.value(name);
    const qint64 count = parameters.number(name, -1);
    if (text && count < 0)
        return badParameter(name);
    return std::max<qint64>(count, 0);
}

Result<std::chrono::milliseconds> heartbeatOf(const Query& parameters)
{
    const QByteArray text = parameters.value("heartbeat").value_or("false");
    if (text == "true" || text == "false")
        return text == "true" ? CouchHeartbeat : std::chrono::milliseconds(0);
    SHANKE_LET(const qint64 heartbeat, countOf(parameters, "heartbeat"));
    if (heartbeat == 0)
        return badParameter("heartbeat");
    return std::chrono::milliseconds(heartbeat);
}

// Of a doubled member the last counts.
Result<QList<DocId>> readDocIds(const QByteArray& body)
{
    return readObject(body, ErrorKind::InvalidInput, [](json::object object) -> Result<QList<DocId>> {
        std::optional<QList<DocId>> ids;
        for (json::field field : object) {
            if (field.unescaped_key().value() != "doc_ids")
                continue;
            ids.emplace();
            for (json::value id : field.value().get_array()) {
                if (ids->size() >= MostItems)
                    return tooManyItems();
                ids->append(DocId(stringOf(id)));
            }
        }
        if (!ids)
            return fail(ErrorKind::InvalidInput, u"`doc_ids` filter parameter is not a list of ids."_s);
        return *std::move(ids);
    });
}

Result<> readFeed(const Query& parameters, ChangesQuery& query)
{
    const QByteArray feed = parameters.value("feed").value_or("normal");
    query.longpoll = feed == "longpoll";
    query.continuous = feed == "continuous" || feed == "live";
    if (feed != "normal" && !query.longpoll && !query.continuous)
        return fail(ErrorKind::InvalidInput, u"Supported `feed` types: normal, continuous, live, longpoll"_s);
    return {};
}

Result<> readStyle(const Query& parameters, ChangesQuery& query)
{
    const QByteArray style = parameters.value("style").value_or("main_only");
    query.allLeaves = style == "all_docs";
    return query.allLeaves || style == "main_only" ? Result<>() : badParameter("style");
}

Result<> readFilter(const Query& parameters, const QByteArray& body, ChangesQuery& query)
{
    const QByteArray filter = parameters.value("filter").value_or(QByteArray());
    query.designOnly = filter == "_design";
    if (filter.isEmpty() || query.designOnly)
        return {};
    if (filter == "_doc_ids") {
        const auto inQuery = parameters.value("doc_ids");
        SHANKE_LET(query.docIds, readDocIds(inQuery ? R"({"doc_ids":)" + *inQuery + '}' : body));
        return {};
    }
    if (filter.startsWith('_'))
        return fail(
            ErrorKind::InvalidInput,
            u"This server has no filter `%1`, only _doc_ids and _design."_s.arg(QString::fromUtf8(filter)));
    if (!filter.contains('/'))
        return fail(ErrorKind::InvalidInput,
                    u"filter parameter must be of the form `designname/filtername`"_s);
    return fail(ErrorKind::NotFound, u"missing: this server runs no filters of design documents."_s);
}

Result<> readLimit(const Query& parameters, ChangesQuery& query)
{
    SHANKE_LET(const qint64 limit, countOf(parameters, "limit"));
    query.limit = static_cast<int>(std::min(limit, MostRows));
    query.countOnly = limit == 0 && parameters.value("limit");
    return {};
}

Result<> readFlags(const Query& parameters, ChangesQuery& query)
{
    SHANKE_LET(query.descending, flagOf(parameters, "descending"));
    SHANKE_LET(query.includeDocs, flagOf(parameters, "include_docs"));
    SHANKE_LET(query.conflicts, flagOf(parameters, "conflicts"));
    SHANKE_LET(query.attachmentData, flagOf(parameters, "attachments"));
    return {};
}

} // namespace

Result<ChangesQuery> decodeChangesRequest(const HttpRequest& request)
{
    SHANKE_LET(const auto target, Target::parse(request.target));
    const Query& parameters = target.query;
    ChangesQuery query;
    const auto since = parameters.value("since");
    query.since = Sequence::fromQueryText(since ? *since : parameters.value("last-event-id").value_or("0"));
    SHANKE_TRY(readFeed(parameters, query));
    SHANKE_TRY(readStyle(parameters, query));
    SHANKE_TRY(readLimit(parameters, query));
    SHANKE_TRY(readFlags(parameters, query));
    SHANKE_LET(const qint64 timeout, countOf(parameters, "timeout"));
    query.timeout = std::chrono::milliseconds(timeout);
    SHANKE_LET(query.heartbeat, heartbeatOf(parameters));
    SHANKE_TRY(readFilter(parameters, request.body, query));
    return query;
}

} // namespace shanke::couch
