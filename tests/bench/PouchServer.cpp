// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PouchServer.h"

#include "bench/ChineseDocuments.h"
#include "couch/BulkDocs.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace shanke::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int FillBatch = 500;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

QByteArray seedDocument(int number)
{
    Revision revision;
    revision.id = documentId(number);
    revision.rev = *RevId::parse("1-" + QByteArray::number(number, 16).rightJustified(32, '0'));
    revision.ancestry = {revision.rev.hash};
    revision.body = documentBody(number);
    return *writeDocument(revision, {.revisions = true, .attachmentData = false, .conflicts = {}});
}

} // namespace

QString nodeModules()
{
    return qEnvironmentVariable("SHANKE_NODE_MODULES", QStringLiteral(SHANKE_NODE_MODULES));
}

PouchServer::PouchServer()
{
    const quint16 port = freePort();
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    m_process.setWorkingDirectory(m_folder.path());
    m_process.start(u"node"_s,
                    {nodeModules() + u"/pouchdb-server/bin/pouchdb-server"_s, u"--in-memory"_s, u"--port"_s,
                     QString::number(port), u"--host"_s, u"127.0.0.1"_s, u"--no-stdout-logs"_s});
    for (int i = 0; i < 100 && !answers(port); ++i)
        QThread::msleep(100);
    if (!answers(port))
        qFatal("PouchDB Server did not start: %s", m_process.readAllStandardError().constData());
}

PouchServer::~PouchServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

void PouchServer::request(const QByteArray& method, const QString& path, const QByteArray& body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_url.toString() + path));
    request.setRawHeader("Content-Type", "application/json");
    QNetworkReply* reply = network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("%s %s: %s", method.constData(), qPrintable(path), qPrintable(reply->errorString()));
}

void PouchServer::fill(const QString& database, int documents) const
{
    request("PUT", u'/' + database);
    for (int first = 0; first < documents; first += FillBatch) {
        std::vector<QByteArray> batch;
        for (int i = first; i < std::min(documents, first + FillBatch); ++i)
            batch.push_back(seedDocument(i));
        request("POST", u'/' + database + u"/_bulk_docs"_s,
                couch::encodeBulkDocsRequest(database, batch).body);
    }
}

} // namespace shanke::bench
