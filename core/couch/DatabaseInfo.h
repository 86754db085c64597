// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "couch/Sequence.h"
#include "http/HttpMessage.h"

#include <QList>

#include <optional>

// GET|PUT|DELETE /{db}, POST /_dbs_info
namespace shanke::couch {

// A server of this program may hold a database ready as one file, at GET /{db}/_snapshot. CouchDB knows
// nothing of it; a server that does not say so has none.
struct SnapshotOffer
{
    bool isReady = false; // false: it is being made, ask again
    QString source{};     // names the store it was made from
    qint64 sequence = 0;  // of that store
    QByteArray digest{};  // its entity tag, in hexadecimal
    qint64 bytes = 0;     // of the file
};

struct DatabaseInfo
{
    QString name{};
    Sequence updateSequence{};
    qint64 documents = 0;
    qint64 deletedDocuments = 0;
    qint64 fileBytes = 0;
    QString instance{}; // of this very database (instance_start_time)
    std::optional<SnapshotOffer> snapshot{};
};

HttpRequest encodeGetDatabase(const QString& database);
HttpRequest encodeCreateDatabase(const QString& database);

HttpResponse encodeResponse(const DatabaseInfo& info);
Result<DatabaseInfo> decodeDatabaseInfoResponse(const HttpResponse& response);

// The bytes of the file from `first` on, as long as it is the one that `digest` names.
HttpRequest encodeGetSnapshot(const QString& database, const QByteArray& digest, qint64 first);

// Of a creation or deletion: Precondition (412) when it exists already.
Result<> decodeDatabaseDone(const HttpResponse& response);

// Which of many databases moved, in one request: those that are missing there are left out of the answer.
HttpRequest encodeDatabasesInfoRequest(const QStringList& databases);
Result<QStringList> decodeDatabasesInfoRequest(const HttpRequest& request);
HttpResponse encodeResponse(const QStringList& asked, const QList<DatabaseInfo>& known);
Result<QList<DatabaseInfo>> decodeDatabasesInfoResponse(const HttpResponse& response);

} // namespace shanke::couch
