// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "KeepingCommands.h"
#include "RunningNode.h"
#include "base/ShortCode.h"
#include "store/StoreMemory.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <iostream>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

// A signal may arrive anywhere; what it means is done in the event loop, through a pipe.
void quitOnSignals(QCoreApplication& app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto* const notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

int failWith(const shanke::Error& error)
{
    std::cerr << "shanke-node: " << qPrintable(error.detail) << '\n';
    return EXIT_FAILURE;
}

int writeSnapshot(const QString& folder, const QString& name, const QString& path)
{
    const auto databases = shanke::NodeDatabases::open(folder);
    if (!databases)
        return failWith(databases.error());
    const auto database = (*databases)->find(name);
    if (!database)
        return failWith(database.error());
    const QString now = shanke::toIsoString(shanke::SystemClock().now());
    const auto facts = shanke::SnapshotWriter((*database)->store(), name).write(path, now, false);
    if (!facts)
        return failWith(facts.error());
    std::cout << facts->documents << " documents" << std::endl;
    return EXIT_SUCCESS;
}

// Makes the certificate when the node has none yet, so that the code is known before it ever serves.
int showCode(const QString& folder)
{
    const auto databases = shanke::NodeDatabases::open(folder); // makes the folder
    if (!databases)
        return failWith(databases.error());
    const auto certificate = shanke::NodeCertificate::openOrMake(folder);
    if (!certificate)
        return failWith(certificate.error());
    std::cout << qPrintable(shanke::shortCode(certificate->digest())) << std::endl;
    return EXIT_SUCCESS;
}

int printCode(const shanke::CommandLine& line)
{
    const auto databases = shanke::NodeDatabases::open(line.setup.dataFolder);
    if (!databases)
        return failWith(databases.error());
    const shanke::SystemClock clock;
    const auto issued = shanke::EnrolmentCodes(**databases, line.setup.school, clock).issue(line.codeFor);
    if (!issued)
        return failWith(issued.error());
    std::cout << qPrintable(issued->code.text()) << std::endl;
    return EXIT_SUCCESS;
}

// A school of 200 has 400 databases, of some open files each: as many as the system allows.
void allowManyFiles()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

// What is large is given back to the system as soon as it is done with, and threads share one store of what
// is small: left alone, the library keeps what a storm of large requests took for the next one.
void giveMemoryBack()
{
    constexpr int Large = 256 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, Large);
    ::mallopt(M_TRIM_THRESHOLD, 4 * Large);
    ::mallopt(M_ARENA_MAX, 1);
}

int serve(QCoreApplication& app, const shanke::NodeSetup& setup)
{
    const auto node = shanke::RunningNode::open(setup, std::make_shared<shanke::SystemClock>());
    if (!node)
        return failWith(node.error());
    if (const auto listening = (*node)->listen(setup.port); !listening)
        return failWith(listening.error());
    quitOnSignals(app);
    if (const QString code = (*node)->code(); !code.isEmpty())
        std::cout << "code " << qPrintable(code) << '\n';
    std::cout << "listening on " << qPrintable((*node)->url().toString()) << std::endl;
    if (const auto& key = (*node)->key())
        std::cout << "key of this server " << key->toHex().constData() << std::endl;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(S_IRWXG | S_IRWXO); // what it writes is its owner's alone, whoever starts it
    const auto line = shanke::CommandLine::parseOrExit(argc, argv);
    QCoreApplication app(argc, argv);
    if (!line.snapshot.isEmpty())
        return writeSnapshot(line.setup.dataFolder, line.snapshot[0], line.snapshot[1]);
    if (!line.codeFor.isEmpty())
        return printCode(line);
    if (line.showsCode)
        return showCode(line.setup.dataFolder);
    giveMemoryBack();
    allowManyFiles();
    if (line.verifies)
        return shanke::verifyNode(line.setup);
    if (!line.backupTo.isEmpty())
        return shanke::backUpNode(line.setup, line.backupTo);
    if (!line.restoreFrom.isEmpty())
        return shanke::restoreNode(line.setup, line.restoreFrom);
    shanke::keepManyStoresSmall();
    return serve(app, line.setup);
}
