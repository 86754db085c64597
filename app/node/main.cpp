// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "CountyLink.h"
#include "node/NodeServer.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <iostream>
#include <sys/socket.h>
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

QString urlOf(const QHostAddress& address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"http://[%1]:%2"_s : u"http://%1:%2"_s).arg(address.toString()).arg(port);
}

int writeSnapshot(shanke::NodeDatabases& databases, const QString& name, const QString& path)
{
    const auto database = databases.find(name);
    if (!database)
        return failWith(database.error());
    const QString now = shanke::toIsoString(shanke::SystemClock().now());
    const auto facts = shanke::SnapshotWriter((*database)->store(), name).write(path, now, false);
    if (!facts)
        return failWith(facts.error());
    std::cout << facts->documents << " documents" << std::endl;
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv)
{
    const auto line = shanke::CommandLine::parseOrExit(argc, argv);
    QCoreApplication app(argc, argv);
    const auto databases = shanke::NodeDatabases::open(line.dataFolder);
    if (!databases)
        return failWith(databases.error());
    if (!line.snapshot.isEmpty())
        return writeSnapshot(**databases, line.snapshot[0], line.snapshot[1]);
    shanke::NodeUsers users(**databases, line.admin);
    const auto clock = std::make_shared<shanke::SystemClock>();
    shanke::NodeRouter router(**databases, users, *clock);
    shanke::NodeServer server(router);
    const auto port = server.listen(line.address, line.port);
    if (!port)
        return failWith(port.error());
    std::optional<shanke::CountyLink> county;
    if (line.county)
        county.emplace(**databases, *line.county, clock).start();
    quitOnSignals(app);
    std::cout << "listening on " << qPrintable(urlOf(line.address, *port)) << std::endl;
    return QCoreApplication::exec();
}
