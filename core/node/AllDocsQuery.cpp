// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/AllDocsQuery.h"

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

    bool flag(const char* name) const { return value(name).toBool(); }

    std::optional<QString> text(const char* name, const char* olderName) const
    {
        for (const char* each : {name, olderName}) {
            if (const QJsonValue found = value(each); found.isString())
                return found.toString();
        }
        return std::nullopt;
    }

private:
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
    QStringList list;
    for (const QJsonValue& key : keys.toArray())
        list.append(key.toString());
    return list;
}

} // namespace

Result<AllDocsQuery> AllDocsQuery::decode(const NodeRequest& request)
{
    const Parameters parameters(request);
    AllDocsQuery query;
    SHANKE_LET(query.keys, readKeys(parameters));
    query.descending = parameters.flag("descending");
    query.includeDocs = parameters.flag("include_docs");
    query.conflicts = parameters.flag("conflicts");
    query.skip = std::max<qint64>(parameters.value("skip").toInteger(), 0);
    if (const QJsonValue limit = parameters.value("limit"); limit.isDouble())
        query.limit = std::max<qint64>(limit.toInteger(), 0);
    const auto start = parameters.text("startkey", "start_key");
    const auto end = parameters.text("endkey", "end_key");
    query.first = (query.descending ? end : start).value_or(QString());
    query.last = query.descending ? start : end;
    (query.descending ? query.includesFirst : query.includesLast) =
        parameters.value("inclusive_end").toBool(true);
    return query;
}

} // namespace shanke
