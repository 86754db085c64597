// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/DatabaseInfo.h"

#include "couch/JsonText.h"
#include "couch/Status.h"
#include "couch/Target.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

QJsonObject infoObject(const DatabaseInfo& info)
{
    return {
        {u"db_name"_s, info.name},
        {u"update_seq"_s, info.updateSequence.toJson()},
        {u"doc_count"_s, info.documents},
        {u"doc_del_count"_s, info.deletedDocuments},
        {u"sizes"_s, QJsonObject{{u"file"_s, info.fileBytes}, {u"active"_s, info.fileBytes}}},
        {u"disk_format_version"_s, 1},
        {u"compact_running"_s, false},
        {u"instance_start_time"_s, u"0"_s},
    };
}

Result<DatabaseInfo> readInfo(const QJsonObject& object)
{
    DatabaseInfo info{
        .name = object["db_name"_L1].toString(),
        .updateSequence = Sequence::fromJson(object["update_seq"_L1]),
        .documents = object["doc_count"_L1].toInteger(),
        .deletedDocuments = object["doc_del_count"_L1].toInteger(),
        .fileBytes = object["sizes"_L1]["file"_L1].toInteger(),
    };
    // A portal may well answer JSON of its own: only a database says its name and how far it is.
    if (info.name.isEmpty() || info.updateSequence.isEmpty())
        return fail(ErrorKind::NotOurServer, u"What answered is not a CouchDB-protocol database."_s);
    return info;
}

} // namespace

HttpRequest encodeGetDatabase(const QString& database)
{
    return jsonRequest("GET", databasePath(database));
}

HttpRequest encodeCreateDatabase(const QString& database)
{
    return jsonRequest("PUT", databasePath(database));
}

HttpResponse encodeResponse(const DatabaseInfo& info)
{
    return jsonResponse(infoObject(info));
}

Result<DatabaseInfo> decodeDatabaseInfoResponse(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return fail(ErrorKind::Protocol, u"The answer is not a JSON object."_s);
    return readInfo(document.object());
}

Result<> decodeDatabaseDone(const HttpResponse& response)
{
    return checkJson(response);
}

HttpRequest encodeDatabasesInfoRequest(const QStringList& databases)
{
    const QJsonObject body{{u"keys"_s, QJsonArray::fromStringList(databases)}};
    return jsonRequest("POST", "/_dbs_info", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Result<QStringList> decodeDatabasesInfoRequest(const HttpRequest& request)
{
    const QJsonValue keys = QJsonDocument::fromJson(request.body)["keys"_L1];
    if (!keys.isArray())
        return fail(ErrorKind::InvalidInput, u"`keys` member must exist."_s);
    QStringList databases;
    for (const QJsonValue& key : keys.toArray())
        databases.append(key.toString());
    return databases;
}

HttpResponse encodeResponse(const QStringList& asked, const QList<DatabaseInfo>& known)
{
    QJsonArray rows;
    for (const QString& name : asked) {
        const auto info = std::find_if(known.begin(), known.end(),
                                       [&](const DatabaseInfo& each) { return each.name == name; });
        if (info == known.end())
            rows.append(QJsonObject{{u"key"_s, name}, {u"error"_s, u"not_found"_s}});
        else
            rows.append(QJsonObject{{u"key"_s, name}, {u"info"_s, infoObject(*info)}});
    }
    return jsonResponse(QJsonDocument(rows).toJson(QJsonDocument::Compact) + '\n');
}

Result<QList<DatabaseInfo>> decodeDatabasesInfoResponse(const HttpResponse& response)
{
    SHANKE_TRY(checkJson(response));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isArray())
        return fail(ErrorKind::Protocol, u"The answer is not a JSON array."_s);
    QList<DatabaseInfo> infos;
    for (const QJsonValue& row : document.array()) {
        if (!row["info"_L1].isObject())
            continue;
        SHANKE_LET(auto info, readInfo(row["info"_L1].toObject()));
        infos.append(std::move(info));
    }
    return infos;
}

} // namespace shanke::couch
