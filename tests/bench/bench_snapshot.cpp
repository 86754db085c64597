// SPDX-License-Identifier: GPL-3.0-or-later
// The first start of a new PC with a large database: from the node's snapshot and by the protocol, with the
// programs themselves on loopback, in turn, several rounds; medians and the ratio as JSON. With --line the
// same over the line of a village (4/1 Mbit/s, 80 ms), with fewer documents, once.
#include "bench/ChildProcess.h"
#include "bench/ChineseDocuments.h"
#include "bench/Measured.h"
#include "store/DocumentStore.h"
#include "support/LinkEmulator.h"
#include "support/Must.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int AtOnce = 1000;

void fill(const QString& path, int documents)
{
    const auto store = must(DocumentStore::open(path, OpenMode::CreateIfMissing));
    for (int first = 0; first < documents; first += AtOnce) {
        auto transaction = must(store->begin(Durability::Batch));
        for (int i = first; i < std::min(first + AtOnce, documents); ++i)
            must(store->put(transaction, {documentId(i), std::nullopt, false, documentBody(i), {}}));
        must(transaction.commit());
    }
}

QString program(const QString& name)
{
    return QStringLiteral(SHANKE_BIN) + u'/' + name;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// A node that serves a folder as long as the object lives.
class Node
{
public:
    explicit Node(const QString& data)
    {
        const QString listen = u"127.0.0.1:%1"_s.arg(m_port);
        m_process.start(program(u"shanke-node"_s),
                        {u"--data"_s, data, u"--listen"_s, listen, u"--admin"_s, u"a:b"_s});
        if (!m_process.waitForReadyRead())
            qFatal("the node does not start");
    }
    ~Node()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Node)

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

private:
    quint16 m_port = freePort();
    QProcess m_process;
};

// One new PC. Events go on meanwhile, for the line may be in this process.
QJsonObject firstStart(const QUrl& server)
{
    const QTemporaryDir folder;
    QUrl address = server;
    address.setUserInfo(u"a:b"_s);
    address.setPath(u"/school"_s);
    const QStringList to{u"--workspace"_s, folder.filePath(u"pc"_s), u"--json"_s};
    QProcess init;
    init.start(program(u"shankectl"_s), to + QStringList{u"init"_s, u"--user"_s, u"js01"_s, u"--name"_s,
                                                         u"js01"_s, u"--school"_s, u"fxz"_s});
    init.waitForFinished();
    QProcess pull;
    QEventLoop loop;
    QObject::connect(&pull, &QProcess::finished, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    pull.start(program(u"shankectl"_s), to + QStringList{u"replicate"_s, address.toString(), u"school"_s});
    loop.exec();
    if (pull.exitCode() != 0)
        qFatal("%s", pull.readAllStandardError().constData());
    const QList<QByteArray> lines = pull.readAllStandardOutput().trimmed().split('\n');
    QJsonObject result = QJsonDocument::fromJson(lines.last()).object();
    result[u"wall_seconds"_s] = double(timer.elapsed()) / 1000;
    return result;
}

// Two folders with the same database: one with its snapshot, one that can have none.
class Schools
{
public:
    explicit Schools(int documents)
    {
        for (const QString& name : {u"with"_s, u"without"_s})
            QDir().mkpath(m_folder.filePath(name));
        fill(m_folder.filePath(u"with/school.sqlite"_s), documents);
        QFile::copy(m_folder.filePath(u"with/school.sqlite"_s),
                    m_folder.filePath(u"without/school.sqlite"_s));
        QFile inTheWay(m_folder.filePath(u"without/snapshots"_s));
        if (!inTheWay.open(QIODevice::WriteOnly))
            qFatal("no room");
        QDir().mkpath(m_folder.filePath(u"with/snapshots"_s));
        QElapsedTimer timer;
        timer.start();
        QProcess::execute(program(u"shanke-node"_s), {u"--data"_s, m_folder.filePath(u"with"_s),
                                                      u"--snapshot"_s, u"school"_s, snapshot()});
        m_makingSeconds = double(timer.elapsed()) / 1000;
    }

    QString folder(bool hasSnapshot) const
    {
        return m_folder.filePath(hasSnapshot ? u"with"_s : u"without"_s);
    }
    QString snapshot() const { return m_folder.filePath(u"with/snapshots/school.sqlite.snapshot"_s); }
    double makingSeconds() const { return m_makingSeconds; }

private:
    QTemporaryDir m_folder;
    double m_makingSeconds = 0;
};

void print(const QJsonObject& object)
{
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).constData() << std::endl;
}

void onLoopback(const Schools& schools, int documents, int rounds)
{
    const Node with(schools.folder(true));
    const Node without(schools.folder(false));
    firstStart(without.url()); // it finds out that it can make no snapshot
    std::vector<double> snapshot;
    std::vector<double> protocol;
    for (int round = 0; round < rounds; ++round) {
        snapshot.push_back(firstStart(with.url())[u"wall_seconds"_s].toDouble());
        protocol.push_back(firstStart(without.url())[u"wall_seconds"_s].toDouble());
    }
    print({{u"documents"_s, documents},
           {u"snapshot_mb"_s, double(QFileInfo(schools.snapshot()).size()) / 1e6},
           {u"making_seconds"_s, schools.makingSeconds()},
           {u"from_snapshot_seconds"_s, median(snapshot)},
           {u"by_protocol_seconds"_s, median(protocol)},
           {u"times_faster"_s, median(protocol) / median(snapshot)}});
}

void overLine(const Schools& schools, int documents)
{
    QJsonObject result{{u"line"_s, u"4/1 Mbit/s, 80 ms"_s}, {u"documents"_s, documents}};
    for (const bool hasSnapshot : {true, false}) {
        const Node node(schools.folder(hasSnapshot));
        if (!hasSnapshot)
            firstStart(node.url());
        const test::LinkEmulator line(node.url(), test::links::village());
        const QJsonObject pull = firstStart(line.url());
        const QString name = hasSnapshot ? u"from_snapshot"_s : u"by_protocol"_s;
        result[name + u"_seconds"_s] = pull[u"wall_seconds"_s];
        result[name + u"_mb_down"_s] = double(line.bytesDown()) / 1e6;
    }
    print(result);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"documents"_s, u"How many documents."_s, u"N"_s, u"50000"_s},
                       {u"rounds"_s, u"How many rounds; the median counts."_s, u"N"_s, u"3"_s},
                       {u"line"_s, u"Over a line of 4/1 Mbit/s; a thousand documents are 3 MB."_s}});
    parser.process(application);
    const int documents = parser.value(u"documents"_s).toInt();
    const Schools schools(documents);
    if (parser.isSet(u"line"_s))
        overLine(schools, documents);
    else
        onLoopback(schools, documents, parser.value(u"rounds"_s).toInt());
    return 0;
}
