// SPDX-License-Identifier: GPL-3.0-or-later
// test_world: plays histories by seed; see Options.
#include "world/Campaign.h"
#include "world/Disk.h"
#include "world/StillDispatcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QHashSeed>
#include <QLoggingCategory>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace shanke::world;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RoomNeeded = qint64(256) << 20;

// In memory where there is room for it.
QString folderForAll()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    const bool isRoomy = memory.isValid() && memory.isReady() && memory.bytesAvailable() > RoomNeeded;
    return (isRoomy ? u"/dev/shm"_s : QDir::tempPath()) + u"/shanke-world-XXXXXX"_s;
}

int runSideBySide(const Options& options, QStringList arguments)
{
    std::vector<std::unique_ptr<QProcess>> workers;
    const int share = (options.seeds + options.processes - 1) / options.processes;
    for (int i = 0; i < options.processes; ++i) {
        auto worker = std::make_unique<QProcess>();
        worker->setProcessChannelMode(QProcess::ForwardedChannels);
        const quint64 first = options.seed + quint64(i * share);
        worker->start(QCoreApplication::applicationFilePath(),
                      arguments.sliced(1) + QStringList{u"--processes=1"_s, u"--seeds=%1"_s.arg(share),
                                                        u"--seed=%1"_s.arg(first)});
        workers.push_back(std::move(worker));
    }
    bool isWell = true;
    for (const auto& worker : workers) {
        worker->waitForFinished(-1);
        isWell = worker->exitStatus() == QProcess::NormalExit && worker->exitCode() == 0 && isWell;
    }
    return isWell ? 0 : 1;
}

QByteArray digestsOf(const QStringList& arguments)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationFilePath(), arguments);
    worker.waitForFinished(-1);
    return worker.exitCode() == 0 ? worker.readAllStandardOutput() : QByteArray();
}

// In one process addresses, and so the order of sets of pointers, may be the same by chance.
int runTwice(QStringList arguments)
{
    arguments.removeFirst();
    arguments.removeAll(u"--twice"_s);
    arguments.append(u"--digests"_s);
    const QByteArray first = digestsOf(arguments);
    const QByteArray second = digestsOf(arguments);
    const bool isSame = !first.isEmpty() && first == second;
    std::printf("%s\n%s\n", first.constData(),
                isSame ? "twice the same" : ("and then\n" + second).constData());
    return isSame ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    auto* const dispatcher = new StillDispatcher; // goes with the application
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv);
    const auto options = Options::parse(application.arguments());
    if (!options)
        return 2;
    if (options->isCompared)
        return runTwice(application.arguments());
    if (options->processes > 1)
        return runSideBySide(*options, application.arguments());
    if (!options->isPrinted)
        QLoggingCategory::setFilterRules(u"*=false"_s);
    Disk::install();
    const QTemporaryDir folder(folderForAll());
    return Campaign(*options, folder.path()).run() ? 0 : 1;
}
