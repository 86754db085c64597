// SPDX-License-Identifier: GPL-3.0-or-later
// A PC pulls signed plans from the school's server, through the gate and without it, in turn on loopback;
// medians of both and of their ratio as JSON, by the clock and by the processor's time of the PC alone.
#include "arrival/GatedPeer.h"
#include "bench/ChildProcess.h"
#include "bench/ChineseDocuments.h"
#include "bench/Measured.h"
#include "http/QtHttpTransport.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "replication/Replication.h"
#include "support/Must.h"
#include "support/SignedSchool.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <ctime>
#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName Space(u"space-js01"_s);

// A school whose node vouches for the PC of a teacher, and what that PC has saved.
struct School
{
    School()
    {
        const QJsonObject member{{u"user"_s, u"js01"_s},
                                 {u"name"_s, u"姜𠮷䶮"_s},
                                 {u"subjects"_s, QJsonArray{u"语文"_s}},
                                 {u"roles"_s, QJsonArray{u"teacher"_s}}};
        const QJsonObject roster{{u"kind"_s, u"roster"_s},
                                 {u"schema"_s, 1},
                                 {u"school"_s, u"fxz"_s},
                                 {u"staff"_s, QJsonArray{member}}};
        evidence.rosters.push_back(rosterSignedBy(node, roster));
        evidence.cards.push_back(pc.signedCard());
        evidence.events.push_back(node.vouch(pc.device()));
    }

    void fill(const QString& path, int documents)
    {
        const auto store = must(DocumentStore::open(path, OpenMode::CreateIfMissing));
        auto transaction = must(store->begin(Durability::Batch));
        for (int i = 0; i < documents; ++i) {
            const DocId id(u"plan:js01:%1"_s.arg(i, 26, 10, QChar(u'0')));
            must(store->graft(transaction, pc.save(Space, id, documentBody(i).toObject())));
        }
        must(transaction.commit());
    }
    ArrivalGate gate() const
    {
        return ArrivalGate(KnownKeys(evidence), RecordGate(anchorOf(school), {}, evidence, {}));
    }

    SchoolId school{u"fxz"_s};
    SchoolPc node = SchoolPc::nodeAt(school);
    SchoolPc pc{UserId(u"js01"_s)};
    Evidence evidence;
};

// A server of that folder as long as the object lives.
class Server
{
public:
    explicit Server(const QString& data)
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_url = u"http://a:b@127.0.0.1:%1"_s.arg(probe.serverPort());
        probe.close();
        m_process.start(QStringLiteral(SHANKE_BIN) + u"/shanke-node"_s,
                        {u"--data"_s, data, u"--listen"_s, m_url.section(u'@', 1), u"--admin"_s, u"a:b"_s});
        if (!m_process.waitForReadyRead())
            qFatal("the node does not start");
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    const QString& url() const { return m_url; }

private:
    QString m_url;
    QProcess m_process;
};

struct Pulled
{
    double seconds = 0;
    double processorSeconds = 0;
};

Pulled pull(const QString& server, const School& school, bool hasGate, int documents)
{
    const QTemporaryDir folder;
    auto store = must(DocumentStore::open(folder.filePath(u"pc.sqlite"_s), OpenMode::CreateIfMissing));
    auto clock = std::make_shared<SystemClock>();
    std::unique_ptr<Peer> target = must(LocalPeer::of(*store));
    if (hasGate)
        target = std::make_unique<GatedPeer>(std::move(target), GatedPeer::Place{*store, Space, u"school"_s},
                                             [gate = school.gate()] { return Result<ArrivalGate>(gate); });
    auto transport = std::make_shared<QtHttpTransport>(must(ServerAddress::parse(server)));
    Replication replication(std::make_unique<HttpPeer>(transport, Space, clock), std::move(target),
                            ReplicationOptions(), clock);
    QEventLoop loop;
    QObject::connect(&replication, &Replication::finished, &loop, &QEventLoop::quit);
    QObject::connect(&replication, &Replication::failed, &loop,
                     [](const Error& error) { qFatal("%s", qPrintable(error.detail)); });
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    replication.start();
    loop.exec();
    const Pulled pulled{double(timer.nsecsElapsed()) / 1e9,
                        double(std::clock() - before) / double(CLOCKS_PER_SEC)};
    if (replication.summary().progress.counts.docsWritten != documents)
        qFatal("not everything came");
    return pulled;
}

void measure(int documents, int pairs)
{
    School school;
    const QTemporaryDir folder;
    school.fill(folder.filePath(u"space-js01.sqlite"_s), documents);
    const Server server(folder.path());
    std::vector<double> without;
    std::vector<double> with;
    std::vector<double> ratios;
    std::vector<double> processorRatios;
    for (int i = 0; i < pairs; ++i) {
        const bool isGateFirst = i % 2 == 1;
        Pulled pulled[2];
        for (const bool hasGate : {isGateFirst, !isGateFirst})
            pulled[hasGate ? 1 : 0] = pull(server.url(), school, hasGate, documents);
        without.push_back(pulled[0].seconds);
        with.push_back(pulled[1].seconds);
        ratios.push_back(pulled[1].seconds / pulled[0].seconds);
        processorRatios.push_back(pulled[1].processorSeconds / pulled[0].processorSeconds);
    }
    const QJsonObject result{{u"documents"_s, documents},
                             {u"pairs"_s, pairs},
                             {u"seconds_without"_s, median(without)},
                             {u"seconds_with"_s, median(with)},
                             {u"ratio"_s, median(ratios)},
                             {u"processor_ratio"_s, median(processorRatios)}};
    std::cout << QJsonDocument(result).toJson(QJsonDocument::Compact).constData() << std::endl;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"documents"_s, u"How many."_s, u"NUMBER"_s, u"2000"_s},
                       {u"pairs"_s, u"How often with and without."_s, u"NUMBER"_s, u"9"_s}});
    parser.addHelpOption();
    parser.process(app);
    measure(parser.value(u"documents"_s).toInt(), parser.value(u"pairs"_s).toInt());
    return 0;
}
