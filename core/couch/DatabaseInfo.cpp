// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/DatabaseInfo.h"

#include "couch/ItemLimits.h"
#include "couch/JsonText.h"
#include "couch/SimdJson.h"
#include "couch/Status.h"
#include "couch/Target.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace shanke::couch {

using namespace Qt::StringLiterals;

namespace {

QJsonObject offerObject(const SnapshotOffer& offer)
{
    if (!offer.isReady)
        return {{u"ready"_s, false}};
    return {{u"ready"_s, true},
            {u"source"_s, offer.source},
            {u"sequence"_s, offer.sequence},
            {u"digest"_s, QString::fromLatin1(offer.digest)},
            {u"bytes"_s, offer.bytes}};
}

// An offer that cannot be used is none.
std::optional<SnapshotOffer> readOffer(const QJsonValue& value)
{
    static const QRegularExpression hexadecimal(u"\\A[0-9a-f]{64}\\z"_s);
    const SnapshotOffer offer{value["ready"_L1].toBool(), value["source"_L1].toString(),
                              value["sequence"_L1].toInteger(), value["digest"_L1].toString().toLatin1(),
                              value["bytes"_L1].toInteger()};
    if (!value.isObject())
        return std::nullopt;
    const bool isUsable = !offer.source.isEmpty() && offer.sequence > 0 && offer.bytes > 0 &&
                          hexadecimal.match(QString::fromLatin1(offer.digest)).hasMatch();
    if (offer.isReady && !isUsable)
        return std::nullopt;
    return offer;
}

QJsonObject infoObject(const DatabaseInfo& info)
{
    QJsonObject object{
        {u"db_name"_s, info.name},
        {u"update_seq"_s, info.updateSequence.toJson()},
        {u"doc_count"_s, info.documents},
        {u"doc_del_count"_s, info.deletedDocuments},
        {u"sizes"_s, QJsonObject{{u"file"_s, info.fileBytes}, {u"active"_s, info.fileBytes}}},
        {u"disk_format_version"_s, 1},
        {u"compact_running"_s, false},
        {u"instance_start_time"_s, info.instance},
    };
    if (info.snapshot)
        object[u"snapshot"_s] = offerObject(*info.snapshot);
    return object;
}

Result<DatabaseInfo> readInfo(const QJsonObject& object)
{
    DatabaseInfo info{
        .name = object["db_name"_L1].toString(),
        .updateSequence = Sequence::fromJson(object["update_seq"_L1]),
        .documents = object["doc_count"_L1].toInteger(),
        .deletedDocuments = object["doc_del_count"_L1].toInteger(),
        .fileBytes = object["sizes"_L1]["file"_L1].toInteger(),
        .instance = object["instance_start_time"_L1].toVariant().toString(),
        .snapshot = readOffer(object["snapshot"_L1]),
    };
    // A portal may well answer JSON of its own: only a database says its name and how far it is.
    if (info.name.isEmpty() || info.updateSequence.isEmpty())
        return fail(ErrorKind::NotOurServer, u"What answered is not a CouchDB-protocol database."_s);
    return info;
}

} // namespace

HttpRequest encodeGetDatabase(const QString& database)
{
    HttpRequest request = jsonRequest("GET", databasePath(database));
    request.largestAnswer = HttpRequest::SmallAnswer;
    return request;
}

HttpRequest encodeCreateDatabase(const QString& database)
{
    return jsonRequest("PUT", databasePath(database));
}

HttpRequest encodeGetSnapshot(const QString& database, const QByteArray& digest, qint64 first)
{
    HttpRequest request = jsonRequest("GET", databasePath(database) + "/_snapshot");
    request.headers = {{"Accept", "application/octet-stream"}, {"If-Match", '"' + digest + '"'}};
    if (first > 0)
        request.headers.set("Range", "bytes=" + QByteArray::number(first) + '-');
    return request;
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
    return readObject(request.body, ErrorKind::InvalidInput, [](json::object object) -> Result<QStringList> {
        std::optional<QStringList> databases;
        for (json::field field : object) {
            if (field.unescaped_key().value() != "keys")
                continue;
            databases.emplace();
            for (json::value key : field.value().get_array()) {
                if (databases->size() >= MostDatabases)
                    return fail(ErrorKind::InvalidInput, u"`keys` exceeded maximum"_s);
                databases->append(stringOf(key));
            }
        }
        if (!databases)
            return fail(ErrorKind::InvalidInput, u"`keys` member must exist."_s);
        return *std::move(databases);
    });
}

HttpResponse encodeResponse(const QStringList& asked, const QList<DatabaseInfo>& known)
{
    QHash<QString, QJsonObject> infos;
    for (const DatabaseInfo& info : known)
        infos.insert(info.name, infoObject(info));
    QJsonArray rows;
    for (const QString& name : asked) {
        if (infos.contains(name))
            rows.append(QJsonObject{{u"key"_s, name}, {u"info"_s, infos.value(name)}});
        else
            rows.append(QJsonObject{{u"key"_s, name}, {u"error"_s, u"not_found"_s}});
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
