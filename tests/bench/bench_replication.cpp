// SPDX-License-Identifier: GPL-3.0-or-later
// Replication against a PouchDB Server in memory on loopback: this program, PouchDB into LevelDB, and a bare
// client that sends the same requests and throws the answers away, in turn, several rounds; medians and
// ratios as JSON.
#include "bench/BareClient.h"
#include "bench/ChildProcess.h"
#include "bench/Measured.h"
#include "bench/PouchServer.h"
#include "http/QtHttpTransport.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "replication/Replication.h"
#include "support/Must.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject& object)
{
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).constData() << std::endl;
}

struct Measured
{
    double seconds = 0;
    ReplicationProgress progress;
    std::vector<RecordingTransport::Entry> requests;
};

// One replication between the store and the database, in the direction named.
Measured replicate(DocumentStore& store, const QUrl& address, bool pull)
{
    const QString base = address.toString(QUrl::RemovePath);
    auto transport = std::make_shared<RecordingTransport>(
        std::make_unique<QtHttpTransport>(must(ServerAddress::parse(base))));
    auto clock = std::make_shared<SystemClock>();
    std::unique_ptr<Peer> remote =
        std::make_unique<HttpPeer>(transport, DatabaseName(address.path().mid(1)), clock);
    std::unique_ptr<Peer> local = must(LocalPeer::of(store));
    if (!pull)
        std::swap(remote, local);
    ReplicationOptions options;
    options.createTarget = true;
    Replication replication(std::move(remote), std::move(local), options, clock);
    QEventLoop loop;
    QObject::connect(&replication, &Replication::finished, &loop, &QEventLoop::quit);
    QObject::connect(&replication, &Replication::failed, &loop,
                     [](const Error& error) { qFatal("%s", qPrintable(error.detail)); });
    QElapsedTimer timer;
    timer.start();
    replication.start();
    loop.exec();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, replication.summary().progress,
            transport->entries()};
}

double bareSeconds(const QUrl& server, std::vector<RecordingTransport::Entry> requests)
{
    BareClient client(server, std::move(requests));
    QEventLoop loop;
    QObject::connect(&client, &BareClient::finished, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    client.start();
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

QJsonObject describe(const Measured& measured)
{
    const ReplicationProgress& progress = measured.progress;
    return {{u"seconds"_s, measured.seconds},
            {u"docs_read"_s, progress.counts.docsRead},
            {u"docs_written"_s, progress.counts.docsWritten},
            {u"requests"_s, progress.traffic.requests},
            {u"bytes_sent"_s, progress.traffic.bytesSent},
            {u"bytes_received"_s, progress.traffic.bytesReceived}};
}

// A process of its own, so that its peak of memory is that of one replication.
void pullChild(const QUrl& address, const QString& folder)
{
    auto store =
        must(DocumentStore::open(folder + u"/store.sqlite"_s, DocumentStore::OpenMode::CreateIfMissing));
    const Measured pull = replicate(*store, address, true);
    QJsonObject result = describe(pull);
    result[u"peak_megabytes"_s] = peakMegabytes();
    result[u"nothing_to_do_requests"_s] = replicate(*store, address, true).progress.traffic.requests;
    result[u"bare_seconds"_s] = bareSeconds(address, pull.requests);
    print(result);
}

void pushChild(const QUrl& address, const QString& folder)
{
    auto store = must(DocumentStore::open(folder + u"/store.sqlite"_s, DocumentStore::OpenMode::MustExist));
    const Measured push = replicate(*store, address, false);
    QJsonObject result = describe(push);
    result[u"peak_megabytes"_s] = peakMegabytes();
    result[u"nothing_to_do_requests"_s] = replicate(*store, address, false).progress.traffic.requests;
    print(result);
}

class Rounds
{
public:
    Rounds(const PouchServer& server, int documents) : m_server(server), m_documents(documents) {}

    void play(int round)
    {
        QTemporaryDir folder;
        const QString mine = u"mine%1"_s.arg(round);
        const QString theirs = u"theirs%1"_s.arg(round);
        m_server.request("PUT", u'/' + theirs);
        const QString self = QCoreApplication::applicationFilePath();
        const QJsonObject pull =
            runForJson(self, {u"--child"_s, u"pull"_s, m_server.database(u"seed"_s), folder.path()});
        const QJsonObject push =
            runForJson(self, {u"--child"_s, u"push"_s, m_server.database(mine), folder.path()});
        const QJsonObject pouch = runForJson(
            u"node"_s, {QStringLiteral(SHANKE_BENCH_SCRIPTS) + u"/pouchdb-replicate.js"_s, nodeModules(),
                        m_server.database(u"seed"_s), m_server.database(theirs), folder.path()});
        if (pull[u"docs_written"_s].toInt() != m_documents ||
            push[u"docs_written"_s].toInt() != m_documents || pouch[u"documents"_s].toInt() != m_documents)
            qFatal("A replication did not move every document.");
        print({{u"round"_s, round}, {u"pull"_s, pull}, {u"push"_s, push}, {u"pouchdb"_s, pouch}});
        m_server.request("DELETE", u'/' + mine);
        m_server.request("DELETE", u'/' + theirs);
        m_pulls.push_back(pull);
        m_pushes.push_back(push);
        m_pouches.push_back(pouch);
        m_storeBytes = static_cast<double>(QFileInfo(folder.filePath(u"store.sqlite"_s)).size());
    }

    QJsonObject summary() const
    {
        const double pull = middle(m_pulls, u"seconds"_s);
        const double push = middle(m_pushes, u"seconds"_s);
        const double bare = middle(m_pulls, u"bare_seconds"_s);
        const double pouchPull = middle(m_pouches, u"pull"_s);
        const double pouchPush = middle(m_pouches, u"push"_s);
        return {{u"documents"_s, m_documents},
                {u"pull_seconds"_s, pull},
                {u"push_seconds"_s, push},
                {u"bare_seconds"_s, bare},
                {u"pouchdb_pull_seconds"_s, pouchPull},
                {u"pouchdb_push_seconds"_s, pouchPush},
                {u"pull_times_faster_than_pouchdb"_s, pouchPull / pull},
                {u"push_times_faster_than_pouchdb"_s, pouchPush / push},
                {u"pull_times_bare_client"_s, pull / bare},
                {u"pull_requests"_s, middle(m_pulls, u"requests"_s)},
                {u"push_requests"_s, middle(m_pushes, u"requests"_s)},
                {u"pull_peak_megabytes"_s, middle(m_pulls, u"peak_megabytes"_s)},
                {u"push_peak_megabytes"_s, middle(m_pushes, u"peak_megabytes"_s)},
                {u"nothing_to_do_requests"_s, middle(m_pulls, u"nothing_to_do_requests"_s) +
                                                  middle(m_pushes, u"nothing_to_do_requests"_s)},
                {u"store_megabytes"_s, m_storeBytes / 1e6}};
    }

private:
    static double middle(const std::vector<QJsonObject>& results, const QString& member)
    {
        std::vector<double> values;
        for (const QJsonObject& result : results)
            values.push_back(result[member].toDouble());
        return median(std::move(values));
    }

    const PouchServer& m_server;
    int m_documents;
    double m_storeBytes = 0;
    std::vector<QJsonObject> m_pulls;
    std::vector<QJsonObject> m_pushes;
    std::vector<QJsonObject> m_pouches;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"documents"_s, u"How many documents."_s, u"N"_s, u"10000"_s},
         {u"rounds"_s, u"How many rounds; the median counts."_s, u"N"_s, u"3"_s},
         {u"child"_s, u"Used by the program itself: pull or push ADDRESS FOLDER."_s, u"WHAT"_s}});
    parser.process(application);
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(u"child"_s) && rest.size() == 2) {
        const bool pull = parser.value(u"child"_s) == u"pull"_s;
        pull ? pullChild(QUrl(rest[0]), rest[1]) : pushChild(QUrl(rest[0]), rest[1]);
        return 0;
    }
    const int documents = parser.value(u"documents"_s).toInt();
    PouchServer server;
    server.fill(u"seed"_s, documents);
    Rounds rounds(server, documents);
    for (int round = 1; round <= parser.value(u"rounds"_s).toInt(); ++round)
        rounds.play(round);
    print(rounds.summary());
    return 0;
}
