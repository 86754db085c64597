// SPDX-License-Identifier: GPL-3.0-or-later
// Files in pieces: what one changed slide of a 40 MB presentation costs, and time and memory of the programs
// for a large file: attaching it, sending it to a node, fetching it in another workspace; as JSON.
#include "bench/ChildProcess.h"
#include "bench/MeasuredProgram.h"
#include "files/FileIntake.h"
#include "support/Must.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

FileIntake::Counts takeIn(DocumentStore& store, const QString& path)
{
    FileIntake intake(store, must(SourceFile::open(path)));
    while (!must(intake.step())) {
    }
    return intake.counts();
}

double megabytes(qint64 bytes)
{
    return double(bytes) / 1e6;
}

QString makeSlides(const QTemporaryDir& folder, const QString& change)
{
    const QString path = folder.filePath(u"课件-%1.pptx"_s.arg(change));
    QStringList arguments{QStringLiteral(SHANKE_BENCH_SCRIPTS "/slides.py"), path};
    if (change != "none"_L1)
        arguments << u"--change"_s << change;
    if (QProcess::execute(u"python3"_s, arguments) != 0)
        qFatal("The presentation cannot be made: is there a python3?");
    return path;
}

QJsonObject changedSlide()
{
    const QTemporaryDir folder;
    const auto store =
        must(DocumentStore::open(folder.filePath(u"files.sqlite"_s), OpenMode::CreateIfMissing));
    const auto first = takeIn(*store, makeSlides(folder, u"none"_s));
    const auto text = takeIn(*store, makeSlides(folder, u"text"_s));
    const auto picture = takeIn(*store, makeSlides(folder, u"picture"_s));
    return {{u"file_mb"_s, megabytes(first.bytesRead)},
            {u"first_mb"_s, megabytes(first.newBytes)},
            {u"text_changed_mb"_s, megabytes(text.newBytes)},
            {u"picture_changed_mb"_s, megabytes(picture.newBytes)}};
}

void writeNoise(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%ls cannot be written", qUtf16Printable(path));
    QByteArray block(1 << 20, Qt::Uninitialized);
    quint64 state = 1;
    for (qint64 done = 0; done < bytes; done += block.size()) {
        for (char& byte : block) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            byte = static_cast<char>(state >> 56);
        }
        file.write(block.first(std::min<qint64>(block.size(), bytes - done)));
    }
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// The programs at work on one large file, from the first PC over a node to the second.
class LargeFile
{
public:
    explicit LargeFile(qint64 bytes)
        : m_bytes(bytes), m_node(u"http://admin:pw@127.0.0.1:%1"_s.arg(freePort()))
    {
        writeNoise(path(u"录像.mp4"_s), bytes);
        QFile document(path(u"plan.json"_s));
        if (!document.open(QIODevice::WriteOnly))
            qFatal("no room");
        document.write(R"({"_id":"plan:1","kind":"plan"})");
    }

    QJsonObject run()
    {
        QProcess node;
        startNode(node);
        const Measured idle = init(u"first"_s);
        shankectl({u"put"_s, u"space-js01"_s, path(u"plan.json"_s)}, u"first"_s);
        const Measured attach =
            shankectl({u"attach"_s, u"space-js01"_s, u"plan:1"_s, path(u"录像.mp4"_s)}, u"first"_s);
        const Measured send = shankectl(
            {u"replicate"_s, u"files-fxz"_s, m_node + u"/files-fxz"_s, u"--create-target"_s}, u"first"_s);
        shankectl({u"replicate"_s, u"space-js01"_s, m_node + u"/space-js01"_s, u"--create-target"_s},
                  u"first"_s);
        QFile::remove(path(u"录像.mp4"_s));
        QDir(path(u"first"_s)).removeRecursively();
        init(u"second"_s);
        shankectl({u"replicate"_s, m_node + u"/space-js01"_s, u"space-js01"_s}, u"second"_s);
        const Measured fetch = shankectl(
            {u"fetch"_s, u"space-js01"_s, u"plan:1"_s, u"录像.mp4"_s, u"--output"_s, path(u"取回.mp4"_s)},
            u"second"_s);
        node.terminate();
        node.waitForFinished();
        return {{u"file_mb"_s, megabytes(m_bytes)},
                {u"idle_peak_mb"_s, idle.peakMegabytes},
                {u"attach"_s, figures(attach, idle)},
                {u"send"_s, figures(send, idle)},
                {u"fetch"_s, figures(fetch, idle)}};
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QJsonObject figures(const Measured& measured, const Measured& idle) const
    {
        return {{u"seconds"_s, measured.seconds},
                {u"mb_per_second"_s, megabytes(m_bytes) / measured.seconds},
                {u"mb_above_idle"_s, measured.peakMegabytes - idle.peakMegabytes}};
    }

    Measured shankectl(const QStringList& arguments, const QString& workspace) const
    {
        return measured(QStringLiteral(SHANKE_BIN "/shankectl"),
                        QStringList{u"--workspace"_s, path(workspace)} + arguments);
    }

    Measured init(const QString& workspace) const
    {
        return shankectl({u"init"_s, u"--user"_s, u"js01"_s, u"--name"_s, u"姜"_s, u"--school"_s, u"fxz"_s,
                          u"--server"_s, m_node},
                         workspace);
    }

    void startNode(QProcess& node) const
    {
        const QUrl url(m_node);
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start(QStringLiteral(SHANKE_BIN "/shanke-node"),
                   {u"--data"_s, path(u"node"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(url.port()),
                    u"--admin"_s, u"admin:pw"_s});
        if (!node.waitForStarted() || !node.waitForReadyRead())
            qFatal("The node does not start");
    }

    qint64 m_bytes;
    QString m_node;
    QTemporaryDir m_folder;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"megabytes"_s, u"Size of the large file."_s, u"N"_s, u"2000"_s});
    parser.process(application);
    // First, while this program is small: what is measured begins as a copy of it.
    const QJsonObject large = LargeFile(parser.value(u"megabytes"_s).toLongLong() * 1'000'000).run();
    const QJsonObject result{{u"changed_slide"_s, changedSlide()}, {u"large_file"_s, large}};
    std::cout << QJsonDocument(result).toJson().constData();
    return 0;
}
