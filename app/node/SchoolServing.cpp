// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchoolServing.h"

#include "http/QtHttpTransport.h"
#include "platform/Role.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<HttpTransport> connectTo(const ServerAddress& server)
{
    HttpOptions options;
    options.largestAnswer = KeySet::LargestDocument;
    return std::make_unique<QtHttpTransport>(server, options);
}

QString nameOf(const NodeSetup& setup)
{
    return setup.name.isEmpty() ? u"shanke-node %1"_s.arg(setup.school.toString()) : setup.name;
}

} // namespace

SchoolServing::SchoolServing(const NodeSetup& setup, NodeDatabases& databases, Clock& clock)
    : m_clock(clock),
      m_roster(databases, setup.school, setup.anchor),
      m_holdings(databases, m_roster),
      m_devices(databases, m_roster, clock),
      m_codes(databases, setup.school, clock)
{
}

Result<std::unique_ptr<SchoolServing>> SchoolServing::open(const NodeSetup& setup, NodeDatabases& databases,
                                                           NodeRouter& router, Clock& clock)
{
    auto serving = std::unique_ptr<SchoolServing>(new SchoolServing(setup, databases, clock));
    if (!setup.school.isEmpty())
        SHANKE_TRY(serving->serveSchool(setup, databases, router));
    if (!setup.issuer.isEmpty())
        SHANKE_TRY(serving->acceptTokens(setup, router));
    router.setGreeting({.issuer = setup.issuer,
                        .clientId = setup.clientId,
                        .school = setup.school.toString(),
                        .node = databases.uuid()});
    return serving;
}

Result<> SchoolServing::serveSchool(const NodeSetup& setup, NodeDatabases& databases, NodeRouter& router)
{
    SHANKE_TRY(Role::checkId(setup.school.toString()));
    SHANKE_LET(const auto identity, NodeIdentity::open(setup.dataFolder, DeviceId(databases.uuid())));
    SHANKE_TRY(m_holdings.start());
    SHANKE_TRY(m_holdings.introduce(identity, nameOf(setup), m_clock.now()));
    router.signIn().acceptDevices(m_devices);
    router.setCodes(&m_codes, &m_roster);
    m_receipts.emplace(databases, identity, setup.school, m_clock);
    return {};
}

Result<> SchoolServing::acceptTokens(const NodeSetup& setup, NodeRouter& router)
{
    const QString file = QDir(setup.dataFolder).filePath(u"provider-keys.json"_s);
    SHANKE_LET(m_keys, ProviderKeys::open(setup.issuer, file, m_clock, connectTo));
    const QString audience = setup.audience.isEmpty() ? setup.clientId : setup.audience;
    m_tokens = std::make_unique<TokenSignIn>(*m_keys, audience, m_clock);
    router.signIn().acceptTokens(*m_tokens);
    m_keys->start();
    return {};
}

} // namespace shanke
