// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Spoiling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

// Words that servers have used, and one that nobody knows. Not those of rules: these are refusals.
QString wordOf(int which)
{
    static const QStringList words{u"internal_server_error"_s, u"timeout"_s, u"conflict"_s, u"unauthorized"_s,
                                   u"badmatch"_s};
    return words[which % words.size()];
}

QJsonObject errorRow(const QString& id, const QString& rev, int which)
{
    return {{u"id"_s, id}, {u"rev"_s, rev}, {u"error"_s, wordOf(which)}, {u"reason"_s, u"测试"_s}};
}

QByteArray textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool spoilDocuments(QJsonObject& answer, int which)
{
    QJsonArray rows = answer[u"results"_s].toArray();
    if (rows.isEmpty())
        return false;
    const qsizetype at = which % rows.size();
    QJsonObject row = rows[at].toObject();
    QJsonObject document = row[u"docs"_s].toArray().first().toObject()[u"ok"_s].toObject();
    const QString id = row[u"id"_s].toString();
    const QString rev = document[u"_rev"_s].toString();
    switch (which % 4) {
    case 0:
        row[u"docs"_s] = QJsonArray();
        break;
    case 1:
        rows.removeAt(at);
        break;
    case 2:
        document[u"_rev"_s] = u"1-00000000000000000000000000000000"_s;
        document.remove(u"_revisions"_s);
        row[u"docs"_s] = QJsonArray{QJsonObject{{u"ok"_s, document}}};
        break;
    default:
        row[u"docs"_s] = QJsonArray{QJsonObject{{u"error"_s, errorRow(id, rev, which / 4)}}};
    }
    if (which % 4 != 1)
        rows[at] = row;
    answer[u"results"_s] = rows;
    return true;
}

bool spoilChanges(QJsonObject& answer, int which)
{
    QJsonArray rows = answer[u"results"_s].toArray();
    if (rows.isEmpty())
        return false;
    const qsizetype at = which % rows.size();
    QJsonObject row = rows[at].toObject();
    if (which % 2)
        row.remove(u"changes"_s);
    else
        row = {{u"error"_s, wordOf(which / 2)}, {u"reason"_s, u"测试"_s}};
    rows[at] = row;
    answer[u"results"_s] = rows;
    return true;
}

bool spoilDifferences(QJsonObject& answer, int which)
{
    const QStringList ids = answer.keys();
    if (ids.isEmpty())
        return false;
    answer[ids[which % ids.size()]] = QJsonObject{{u"error"_s, wordOf(which)}, {u"reason"_s, u"测试"_s}};
    return true;
}

} // namespace

QByteArray spoilRequest(HttpRequest& request, int which)
{
    QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QJsonArray documents = body[u"docs"_s].toArray();
    if (documents.isEmpty())
        return {};
    const qsizetype at = which % documents.size();
    const QJsonObject document = documents[at].toObject();
    documents.removeAt(at);
    body[u"docs"_s] = documents;
    request.body = textOf(body);
    return textOf(errorRow(document[u"_id"_s].toString(), document[u"_rev"_s].toString(), which));
}

void addRow(HttpResponse& response, const QByteArray& row)
{
    QJsonArray rows = QJsonDocument::fromJson(response.body).array();
    rows.append(QJsonDocument::fromJson(row).object());
    response.body = QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

bool spoilAnswer(const QString& endpoint, HttpResponse& response, int which)
{
    QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const bool isSpoiled = endpoint == u"_bulk_get"    ? spoilDocuments(answer, which)
                           : endpoint == u"_changes"   ? spoilChanges(answer, which)
                           : endpoint == u"_revs_diff" ? spoilDifferences(answer, which)
                                                       : false;
    if (isSpoiled)
        response.body = textOf(answer);
    return isSpoiled;
}

} // namespace shanke::world
