// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iostream>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 2;

template <typename T>
T valueOrExit(Result<T> result)
{
    if (result)
        return *std::move(result);
    std::cerr << "shanke-node: " << qPrintable(result.error().detail) << '\n';
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

// The options as they were written.
struct Texts
{
    std::string data;
    std::string listen = "127.0.0.1:5984";
    std::string admin;
    std::string school;
    std::string name;
    std::string issuer;
    std::string clientId = "shanke";
    std::string audience;
    std::string county;
    std::string countyKey;
    std::vector<std::string> snapshot;
    bool encrypts = false;
    bool isBehindGateway = false;
    std::string adminFile;
    std::string gateways;
    std::string hosts;
    std::string codeFor;
    bool showsCode = false;
    bool verifies = false;
    std::string backupTo;
    std::string restoreFrom;
};

void addSchoolOptions(CLI::App& app, Texts& texts)
{
    app.add_option("--school", texts.school,
                   "Id of the school it serves: holds what its people work with, is found in its network")
        ->envname("SHANKE_SCHOOL");
    app.add_option("--name", texts.name, "By which people know it")->envname("SHANKE_NAME");
    CLI::Option* const issuer =
        app.add_option("--issuer", texts.issuer,
                       "Address of the county's sign-in provider, whose tokens are accepted")
            ->envname("SHANKE_ISSUER");
    app.add_option("--client-id", texts.clientId, "Of this program at the provider")
        ->envname("SHANKE_CLIENT_ID")
        ->capture_default_str();
    app.add_option("--audience", texts.audience,
                   "Whom tokens of the provider must be meant for, unless it is the client id")
        ->envname("SHANKE_AUDIENCE")
        ->needs(issuer);
}

void tellSchool(const Texts& texts, NodeSetup& setup)
{
    setup.school = SchoolId(QString::fromStdString(texts.school));
    setup.name = QString::fromStdString(texts.name);
    if (texts.issuer.empty())
        return;
    setup.issuer = QString::fromStdString(texts.issuer);
    setup.clientId = QString::fromStdString(texts.clientId);
    setup.audience = QString::fromStdString(texts.audience);
}

void addReachOptions(CLI::App& app, Texts& texts)
{
    CLI::Option* const tls = app.add_flag("--tls", texts.encrypts,
                                          "Speak TLS on loopback as well; everywhere else it always does");
    app.add_flag("--behind-gateway", texts.isBehindGateway,
                 "Speak plain HTTP also where other PCs can reach it, because a gateway before it speaks TLS")
        ->excludes(tls);
    app.add_option(
           "--gateway", texts.gateways,
           "Addresses of gateways, with commas: what they say in X-Forwarded-For is where a client is. With "
           "--behind-gateway those on this PC are trusted if no other is named")
        ->envname("SHANKE_GATEWAY");
    app.add_option(
           "--host", texts.hosts,
           "Names by which clients reach this node, with commas, besides its addresses and its PC's name")
        ->envname("SHANKE_HOST");
    app.add_option("--code", texts.codeFor,
                   "Instead of serving: prints a one-time code with which a PC of USER enters the school")
        ->type_name("USER");
    app.add_flag("--show-code", texts.showsCode,
                 "Instead of serving: prints the code by which people recognise this node");
}

void addKeepingOptions(CLI::App& app, Texts& texts)
{
    CLI::Option* const verify =
        app.add_flag("--verify", texts.verifies,
                     "Instead of serving: checks every file, tree, digest and signature in the folder, also "
                     "while a node serves it");
    app.add_option("--backup", texts.backupTo,
                   "Instead of serving: copies everything, with the keys of the node, into DIR, which is new "
                   "or empty, also while a node serves the folder")
        ->type_name("DIR")
        ->excludes(verify);
    app.add_option("--restore", texts.restoreFrom,
                   "Instead of serving: puts the backup in DIR in the place of what is in the folder, which "
                   "moves aside; no node may serve the folder")
        ->type_name("DIR")
        ->excludes(verify)
        ->excludes("--backup");
}

NodeSetup::Encryption encryptionOf(const Texts& texts)
{
    if (texts.isBehindGateway)
        return NodeSetup::Encryption::ByGateway;
    return texts.encrypts ? NodeSetup::Encryption::Always : NodeSetup::Encryption::WhereOthersReachIt;
}

void readOrExit(int argc, char** argv, Texts& texts)
{
    CLI::App app("Serves the databases in a folder with the CouchDB protocol.", "shanke-node");
    app.set_version_flag("--version", SHANKE_VERSION);
    app.add_option("--data", texts.data, "Folder of the databases; made when it is missing")->required();
    app.add_option("--listen", texts.listen, "HOST:PORT; port 0 takes any free one")
        ->envname("SHANKE_LISTEN")
        ->capture_default_str();
    app.add_option(
           "--admin", texts.admin,
           "NAME:PASSWORD of the administrator; needed when other PCs can reach HOST. Better in SHANKE_ADMIN "
           "or a file: a command line can be read by everybody on the PC")
        ->envname("SHANKE_ADMIN");
    app.add_option("--admin-file", texts.adminFile,
                   "File whose first line is NAME:PASSWORD of the administrator")
        ->envname("SHANKE_ADMIN_FILE")
        ->excludes("--admin");
    addSchoolOptions(app, texts);
    app.add_option("--county", texts.county, "Address of the server whose databases to follow, both ways")
        ->envname("SHANKE_COUNTY");
    app.add_option(
           "--county-key", texts.countyKey,
           "The public key on the county's paper, by which its rosters are believed; otherwise the county "
           "whose statement comes first is")
        ->envname("SHANKE_COUNTY_KEY");
    app.add_option("--snapshot", texts.snapshot,
                   "Instead of serving: writes DATABASE into FILE, from which another PC starts")
        ->expected(2)
        ->type_name("DATABASE FILE");
    addReachOptions(app, texts);
    addKeepingOptions(app, texts);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error) == 0 ? EXIT_SUCCESS : WrongUsage);
    }
}

// What holds a password does not stay where everybody on the PC can read it.
void hideSecrets(int argc, char** argv)
{
    const auto hide = [](char* text) { std::fill(text, text + std::strlen(text), '*'); };
    for (int i = 1; i < argc; ++i) {
        for (const char* name : {"--admin", "--county"}) {
            const size_t length = std::strlen(name);
            if (std::strcmp(argv[i], name) == 0 && i + 1 < argc)
                hide(argv[i + 1]);
            else if (std::strncmp(argv[i], name, length) == 0 && argv[i][length] == '=')
                hide(argv[i] + length + 1);
        }
    }
}

Result<NodeAdmin> adminIn(const QString& path)
{
    constexpr qint64 LongestLine = 1000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    return NodeAdmin::parse(QString::fromUtf8(file.readLine(LongestLine)).trimmed());
}

std::optional<NodeAdmin> adminOf(const Texts& texts)
{
    if (!texts.adminFile.empty())
        return valueOrExit(adminIn(QString::fromStdString(texts.adminFile)));
    if (texts.admin.empty())
        return std::nullopt;
    return valueOrExit(NodeAdmin::parse(QString::fromStdString(texts.admin)));
}

QStringList listOf(const std::string& text)
{
    return QString::fromStdString(text).split(u',', Qt::SkipEmptyParts);
}

void tellReach(const Texts& texts, NodeSetup& setup)
{
    setup.encryption = encryptionOf(texts);
    setup.hosts = listOf(texts.hosts);
    for (const QString& gateway : listOf(texts.gateways)) {
        setup.gateways.append(QHostAddress(gateway.trimmed()));
        if (setup.gateways.last().isNull())
            valueOrExit<int>(
                fail(ErrorKind::InvalidInput, u"--gateway takes addresses, and %1 is none."_s.arg(gateway)));
    }
    if (texts.isBehindGateway && setup.gateways.isEmpty())
        setup.gateways = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
}

} // namespace

CommandLine CommandLine::parseOrExit(int argc, char** argv)
{
    Texts texts;
    readOrExit(argc, argv, texts);
    hideSecrets(argc, argv);
    const Endpoint endpoint = valueOrExit(parseEndpoint(QString::fromStdString(texts.listen)));
    CommandLine line;
    line.setup.dataFolder = QString::fromStdString(texts.data);
    line.setup.address = endpoint.address;
    line.setup.port = endpoint.port;
    tellSchool(texts, line.setup);
    tellReach(texts, line.setup);
    line.setup.admin = adminOf(texts);
    if (!texts.county.empty())
        line.setup.county = valueOrExit(ServerAddress::parse(QString::fromStdString(texts.county)));
    if (!texts.countyKey.empty())
        line.setup.anchor = Anchor(
            Anchor::County{valueOrExit(PublicKey::fromHex(QByteArray::fromStdString(texts.countyKey)))});
    line.showsCode = texts.showsCode;
    line.verifies = texts.verifies;
    line.restoreFrom = QString::fromStdString(texts.restoreFrom);
    line.backupTo = QString::fromStdString(texts.backupTo);
    line.codeFor = UserId(QString::fromStdString(texts.codeFor));
    if (!line.codeFor.isEmpty() && line.setup.school.isEmpty())
        valueOrExit<int>(fail(ErrorKind::InvalidInput, u"--code needs --school."_s));
    for (const std::string& text : texts.snapshot)
        line.snapshot.append(QString::fromStdString(text));
    return line;
}

} // namespace shanke
