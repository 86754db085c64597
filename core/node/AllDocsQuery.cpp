// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/AllDocsQuery.h"

#include "couch/ItemLimits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Parameters that are JSON, wherever the client put them.
class Parameters
{
public:
    explicit Parameters(const NodeRequest& request)
        : m_query(request.query()), m_body(QJsonDocument::fromJson(request.http.body).object())
    {
    }

    QJsonValue value(const char* name) const
    {
        if (const auto text = m_query.value(name))
            return QJsonDocument::fromJson('[' + *text + ']').array().at(0);
        return m_body[QLatin1StringView(name)];
    }

    // What stands in the query must be JSON.
    Result<> check() const
    {
        for (const char* name : {"key", "keys", "startkey", "start_key", "endkey", "end_key"}) {
            if (m_query.value(name) && value(name).isUndefined())
                return bad(name);
        }
        return {};
    }

    Result<bool> flag(const char* name, bool fallback = false) const
    {
        const QJsonValue found = value(name);
        if (!found.isUndefined() || m_query.value(name)) {
            if (!found.isBool())
                return bad(name);
        }
        return found.toBool(fallback);
    }

    Result<std::optional<qint64>> count(const char* name) const
    {
        const QJsonValue found = value(name);
        if (found.isUndefined() && !m_query.value(name))
            return std::nullopt;
        const qint64 number = found.toInteger(-1);
        if (number < 0)
            return bad(name);
        return number;
    }

    std::optional<QString> text(const char* name, const char* olderName) const
    {
        for (const char* each : {name, olderName}) {
            if (const QJsonValue found = value(each); found.isString())
                return found.toString();
        }
        return std::nullopt;
    }

private:
    static Failure bad(const char* name)
    {
        return fail(ErrorKind::InvalidInput,
                    u"Invalid value of the parameter `%1`."_s.arg(QLatin1StringView(name)));
    }

    const couch::Query& m_query;
    QJsonObject m_body;
};

Result<std::optional<QStringList>> readKeys(const Parameters& parameters)
{
    if (const QJsonValue key = parameters.value("key"); key.isString())
        return QStringList{key.toString()};
    const QJsonValue keys = parameters.value("keys");
    if (keys.isUndefined())
        return std::nullopt;
    if (!keys.isArray())
        return fail(ErrorKind::InvalidInput, u"`keys` member must be an array."_s);
    if (keys.toArray().size() > couch::MostItems)
        return couch::tooManyItems();
    QStringList list;
    for (const QJsonValue& key : keys.toArray())
        list.append(key.toString());
    return list;
}

} // namespace

Result<AllDocsQuery> AllDocsQuery::decode(const NodeRequest& request)
{
    const Parameters parameters(request);
    SHANKE_TRY(parameters.check());
    AllDocsQuery query;
    SHANKE_LET(query.keys, readKeys(parameters));
    SHANKE_LET(query.descending, parameters.flag("descending"));
    SHANKE_LET(query.includeDocs, parameters.flag("include_docs"));
    SHANKE_LET(query.conflicts, parameters.flag("conflicts"));
    SHANKE_LET(query.attachmentData, parameters.flag("attachments"));
    SHANKE_LET(query.updateSequence, parameters.flag("update_seq"));
    SHANKE_LET(const auto skip, parameters.count("skip"));
    query.skip = skip.value_or(0);
    SHANKE_LET(query.limit, parameters.count("limit"));
    SHANKE_LET(const bool includesEnd, parameters.flag("inclusive_end", true));
    const auto start = parameters.text("startkey", "start_key");
    const auto end = parameters.text("endkey", "end_key");
    query.first = (query.descending ? end : start).value_or(QString());
    query.last = query.descending ? start : end;
    (query.descending ? query.includesFirst : query.includesLast) = includesEnd;
    return query;
}

} // namespace shanke
