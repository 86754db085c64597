// SPDX-License-Identifier: GPL-3.0-or-later
// Replication over the lines of the schools, with a node behind an emulated line: bytes and time beside the
// least that the line allows, and beside PouchDB. With --faster N line and clock both run N times faster;
// seconds are those of the real line.
#include "bench/ChildProcess.h"
#include "bench/ChineseDocuments.h"
#include "bench/FasterClock.h"
#include "bench/PouchServer.h"
#include "http/QtHttpTransport.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "replication/Replication.h"
#include "support/LessonFixtures.h"
#include "support/LinkEmulator.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "workspace/FileService.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype ChunkBytes = 256 * 1024;
constexpr int UploadBytes = 40'000'000; // more than goes out meanwhile

struct Setting
{
    int faster = 1;
    int plans = 500;
    bool withPouch = true;
};

void print(const QJsonObject& object)
{
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).constData() << std::endl;
}

// A store in a folder of its own that goes with it.
struct StoreHere
{
    QTemporaryDir folder;
    std::unique_ptr<DocumentStore> store =
        DocumentStore::open(folder.filePath(u"here.sqlite"_s), OpenMode::CreateIfMissing).value();
};

class Stopwatch
{
public:
    explicit Stopwatch(int faster) : m_faster(faster) { m_timer.start(); }
    double seconds() const { return double(m_timer.nsecsElapsed()) / 1e9 * m_faster; }

private:
    QElapsedTimer m_timer;
    int m_faster;
};

void fillWithChunks(DocumentStore& store, qint64 bytes)
{
    QRandomGenerator random(20260305);
    auto transaction = store.begin(Durability::Batch).value();
    for (qint64 left = bytes; left > 0; left -= ChunkBytes) {
        QByteArray content(std::min<qint64>(left, ChunkBytes), Qt::Uninitialized);
        for (char& byte : content)
            byte = static_cast<char>(random.generate());
        Edit edit;
        edit.id = DocId(u"chunk:%1"_s.arg(left, 12, 10, QLatin1Char('0')));
        edit.body = Body::fromObject({{u"kind"_s, u"chunk"_s}, {u"schema"_s, 1}}).value();
        edit.attachments = {attachmentFromBytes(u"data"_s, "application/octet-stream", content)};
        store.put(transaction, edit).value();
    }
    std::ignore = transaction.commit();
}

QUrl withUser(QUrl url, const TestNode& node)
{
    url.setUserName(node.user());
    url.setPassword(node.password());
    return url;
}

// Replicates until it is done, beginning again after every failure, as the engine does.
void replicate(DocumentStore& store, const QUrl& server, bool pull, const Setting& setting,
               Pace pace = Pace::Batches)
{
    auto clock = std::make_shared<FasterClock>(setting.faster);
    auto transport =
        std::make_shared<QtHttpTransport>(ServerAddress::parse(server.toString(QUrl::FullyEncoded)).value());
    std::unique_ptr<Peer> source = std::make_unique<HttpPeer>(transport, DatabaseName(u"space"_s), clock);
    std::unique_ptr<Peer> target = LocalPeer::of(store).value();
    if (!pull)
        std::swap(source, target);
    ReplicationOptions options;
    options.createTarget = true;
    options.continuous = true;
    options.pace = pace;
    Replication replication(std::move(source), std::move(target), options, clock);
    QEventLoop loop;
    QObject::connect(&replication, &Replication::caughtUp, &loop, &QEventLoop::quit);
    QObject::connect(&replication, &Replication::failed, &loop,
                     [](const Error& error) { qFatal("%s", qPrintable(error.detail)); });
    replication.start();
    loop.exec();
}

double pouchSeconds(const QString& direction, const QUrl& database, const QString& folder, int faster)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"node"_s, {QStringLiteral(SHANKE_BENCH_SCRIPTS) + u"/pouchdb-links.js"_s, nodeModules(),
                              direction, database.toString(QUrl::FullyEncoded), folder});
    loop.exec();
    const auto result = QJsonDocument::fromJson(process.readAllStandardOutput().trimmed()).object();
    return result[u"seconds"_s].toDouble() * faster;
}

QJsonObject compared(qint64 bytes, double seconds, qint64 leastBytes, double leastSeconds)
{
    return {{u"bytes"_s, bytes},
            {u"seconds"_s, seconds},
            {u"times_the_bytes"_s, double(bytes) / double(leastBytes)},
            {u"times_the_time"_s, seconds / leastSeconds}};
}

// The same with PouchDB, which is given the plans beforehand where it is to push them.
QJsonObject pouchOnTheWorstLine(bool pull, TestNode& node, const Setting& setting, qint64 least,
                                double leastSeconds)
{
    QTemporaryDir folder;
    QUrl there = withUser(node.url(), node);
    there.setPath(u"/space"_s);
    if (!pull)
        pouchSeconds(u"pull"_s, there, folder.path(), 1);
    node.databases().create(u"pouch"_s).value();
    LinkEmulator link(node.url(), links::worst().faster(setting.faster));
    there.setPort(link.url().port());
    there.setPath(pull ? u"/space"_s : u"/pouch"_s);
    const double seconds = pouchSeconds(pull ? u"pull"_s : u"push"_s, there, folder.path(), setting.faster);
    return compared(pull ? link.bytesDown() : link.bytesUp(), seconds, least, leastSeconds);
}

// 500 plans on the worst line, one way.
QJsonObject plansOnTheWorstLine(bool pull, const Setting& setting)
{
    const LinkShape shape = links::worst();
    TestNode node;
    const StoreHere here;
    DocumentStore& atNode = node.databases().create(u"space"_s).value()->store();
    const qint64 least = fillWithPlans(pull ? atNode : *here.store, setting.plans);
    const double leastSeconds = double(least) * 8 / double(pull ? shape.downBits : shape.upBits);
    QJsonObject result{{u"work"_s, pull ? u"pull"_s : u"push"_s},
                       {u"plans"_s, setting.plans},
                       {u"compressed_bytes"_s, least},
                       {u"least_seconds"_s, leastSeconds}};
    const auto carried = [&](const LinkEmulator& link) { return pull ? link.bytesDown() : link.bytesUp(); };
    {
        LinkEmulator link(node.url(), shape.faster(setting.faster));
        const Stopwatch watch(setting.faster);
        replicate(*here.store, withUser(link.url(), node), pull, setting);
        result[u"shanke"_s] = compared(carried(link), watch.seconds(), least, leastSeconds);
    }
    if (setting.withPouch)
        result[u"pouchdb"_s] = pouchOnTheWorstLine(pull, node, setting, least, leastSeconds);
    return result;
}

// 20 MB in chunks, the line cut every 30 s.
QJsonObject fileOnACutLine(const Setting& setting)
{
    constexpr qint64 FileBytes = 20'000'000;
    const LinkShape shape{
        .downBits = 1'000'000, .upBits = 1'000'000, .roundTrip = 80ms, .cutEvery = 30s, .cutLasts = 1s};
    TestNode node;
    const StoreHere here;
    fillWithChunks(*here.store, FileBytes);
    LinkEmulator link(node.url(), shape.faster(setting.faster));
    const Stopwatch watch(setting.faster);
    replicate(*here.store, withUser(link.url(), node), false, setting, Pace::OneByOne);
    QJsonObject result = compared(link.bytesUp(), watch.seconds(), FileBytes, double(FileBytes) * 8 / 1e6);
    result[u"work"_s] = u"file"_s;
    result[u"cuts"_s] = link.cuts();
    return result;
}

// An exchange of a workspace that has nothing new, over its three databases.
QJsonObject nothingToDo()
{
    constexpr int Databases = 3;
    TestNode node;
    LinkEmulator link(node.url(), links::village());
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    workspace.setServer(link.url(), node.user(), node.password());
    const SavedRecord plan = await(workspace->records().save({}, {}, fixtureA())).value();
    await(workspace->plans().submit(plan.id)).value();
    workspace.sync();
    workspace.sync();
    const int requests = link.requests();
    const qint64 bytes = link.bytesUp() + link.bytesDown();
    workspace.sync();
    return {{u"work"_s, u"nothing"_s},
            {u"requests_a_database"_s, double(link.requests() - requests) / Databases},
            {u"bytes_a_database"_s, double(link.bytesUp() + link.bytesDown() - bytes) / Databases}};
}

// A plan that is submitted while a large file goes out: how long until the node has the submission.
QJsonObject textBesideAFile()
{
    TestNode node;
    LinkEmulator link(node.url(), {.downBits = 1'000'000, .upBits = 1'000'000, .roundTrip = 80ms});
    TestWorkspace workspace(u"js01"_s);
    QFile file(workspace.folder() + u"/large.bin"_s);
    file.open(QIODevice::WriteOnly);
    QRandomGenerator random(20260305);
    for (int i = 0; i < UploadBytes / 4; ++i) {
        const quint32 word = random.generate();
        file.write(reinterpret_cast<const char*>(&word), sizeof word);
    }
    file.close();
    await(workspace->files().takeForPlan(file.fileName())).value();
    workspace.setServer(link.url(), node.user(), node.password());
    workspace->sync().start();
    std::ignore = QTest::qWaitFor(
        [&] { return workspace->sync().status().files.isMoving && link.bytesUp() > 500'000; }, 60'000);
    const SavedRecord plan = await(workspace->records().save({}, {}, fixtureA())).value();
    const Stopwatch watch(1);
    await(workspace->plans().submit(plan.id)).value();
    const auto arrived = [&] {
        const auto desk = node.databases().find(u"desk-js01"_s);
        return desk && (*desk)->info()->documents > 0;
    };
    const bool hasArrived = QTest::qWaitFor(arrived, 60'000);
    return {{u"work"_s, u"typing"_s},
            {u"arrived"_s, hasArrived},
            {u"seconds"_s, watch.seconds()},
            {u"file_still_moving"_s, workspace->sync().status().files.pieces > 0}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"work"_s, u"Some of pull, push, file, nothing, typing."_s, u"LIST"_s,
                        u"pull,push,file,nothing,typing"_s},
                       {u"faster"_s, u"Line and clock run so many times faster."_s, u"N"_s, u"1"_s},
                       {u"plans"_s, u"How many plans."_s, u"N"_s, u"500"_s},
                       {u"without-pouchdb"_s, u"Measures this program alone."_s}});
    parser.process(application);
    const Setting setting{parser.value(u"faster"_s).toInt(), parser.value(u"plans"_s).toInt(),
                          !parser.isSet(u"without-pouchdb"_s)};
    for (const QString& work : parser.value(u"work"_s).split(u',')) {
        if (work == u"pull"_s || work == u"push"_s)
            print(plansOnTheWorstLine(work == u"pull"_s, setting));
        else if (work == u"file"_s)
            print(fileOnACutLine(setting));
        else if (work == u"nothing"_s)
            print(nothingToDo());
        else if (work == u"typing"_s)
            print(textBesideAFile());
    }
    return 0;
}
