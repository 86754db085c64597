// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "couch/Sequence.h"
#include "http/HttpMessage.h"

#include <QList>

// GET|PUT|DELETE /{db}, POST /_dbs_info
namespace shanke::couch {

struct DatabaseInfo
{
    QString name{};
    Sequence updateSequence{};
    qint64 documents = 0;
    qint64 deletedDocuments = 0;
    qint64 fileBytes = 0;
};

HttpRequest encodeGetDatabase(const QString& database);
HttpRequest encodeCreateDatabase(const QString& database);

HttpResponse encodeResponse(const DatabaseInfo& info);
Result<DatabaseInfo> decodeDatabaseInfoResponse(const HttpResponse& response);

// Of a creation or deletion: Precondition (412) when it exists already.
Result<> decodeDatabaseDone(const HttpResponse& response);

// Which of many databases moved, in one request: those that are missing there are left out of the answer.
HttpRequest encodeDatabasesInfoRequest(const QStringList& databases);
Result<QStringList> decodeDatabasesInfoRequest(const HttpRequest& request);
HttpResponse encodeResponse(const QStringList& asked, const QList<DatabaseInfo>& known);
Result<QList<DatabaseInfo>> decodeDatabasesInfoResponse(const HttpResponse& response);

} // namespace shanke::couch
