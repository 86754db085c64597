// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QHostInfo>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <iostream>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 2;

[[noreturn]] void refuse(const QString& sentence)
{
    std::cerr << "shanke-node: " << qPrintable(sentence) << '\n';
    std::exit(WrongUsage);
}

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
};

// "HOST:PORT", also "[::1]:5984" and "localhost:5984".
Result<Endpoint> parseEndpoint(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.sliced(colon + 1).toUInt(&isNumber);
    if (colon < 1 || !isNumber || port > 65535)
        return fail(ErrorKind::InvalidInput, u"--listen takes HOST:PORT, for example 127.0.0.1:5984."_s);
    QString host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    const QHostAddress address =
        host == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (address.isNull())
        return fail(ErrorKind::InvalidInput,
                    u"--listen takes an address of this PC, and %1 is none."_s.arg(host));
    return Endpoint{address, static_cast<quint16>(port)};
}

} // namespace

CommandLine CommandLine::parseOrExit(int argc, char** argv)
{
    CLI::App app("Serves the databases in a folder with the CouchDB protocol.", "shanke-node");
    std::string data;
    std::string listen = "127.0.0.1:5984";
    std::string admin;
    app.set_version_flag("--version", SHANKE_VERSION);
    app.add_option("--data", data, "Folder of the databases; made when it is missing")->required();
    app.add_option("--listen", listen, "HOST:PORT; port 0 takes any free one")->capture_default_str();
    app.add_option("--admin", admin,
                   "NAME:PASSWORD of the administrator; needed when other PCs can reach HOST")
        ->envname("SHANKE_ADMIN");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error) == 0 ? EXIT_SUCCESS : WrongUsage);
    }
    const auto endpoint = parseEndpoint(QString::fromStdString(listen));
    if (!endpoint)
        refuse(endpoint.error().detail);
    CommandLine line{.dataFolder = QString::fromStdString(data),
                     .address = endpoint->address,
                     .port = endpoint->port,
                     .admin = {}};
    if (!admin.empty()) {
        auto parsed = NodeAdmin::parse(QString::fromStdString(admin));
        if (!parsed)
            refuse(parsed.error().detail);
        line.admin = *std::move(parsed);
    }
    return line;
}

} // namespace shanke
