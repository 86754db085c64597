// SPDX-License-Identifier: GPL-3.0-or-later
#include "SchoolServing.h"

#include "arrival/GatedPeer.h"
#include "base/Log.h"
#include "http/QtHttpTransport.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
#include "store/ChangeFeed.h"
#include "trust/OwnedId.h"

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
    : m_databases(databases),
      m_clock(clock),
      m_authority(databases, setup.school, setup.anchor),
      m_holdings(databases, m_authority),
      m_devices(databases, m_authority, clock),
      m_codes(databases, setup.school, clock),
      m_refusals(databases, setup.school),
      m_proposals(databases, setup.school),
      m_heard(databases.folder(), clock.now())
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
    SHANKE_LET(const auto identity, NodeIdentity::open(setup.dataFolder, setup.school));
    m_office = std::make_unique<Office>(databases, identity, m_authority, m_clock);
    QObject::connect(&m_holdings, &SchoolDatabases::holds, &m_holdings,
                     [this](NodeDatabase* database) { follow(*database); });
    QObject::connect(&m_authority, &SchoolAuthority::changed, &m_holdings, [this] { onAuthorityChanged(); });
    databases.signatures().setRecordGates([this, school = setup.school](const SchoolId& of) {
        return of == school || of == countyOrganisation() ? m_authority.recordGate() : RecordGate();
    });
    // The transaction that was refused something has to end first.
    databases.signatures().setRefusalNotice([this](const QString& carrier, int count) {
        QMetaObject::invokeMethod(
            &m_holdings, [this, carrier, count] { noteRefused(carrier, count); }, Qt::QueuedConnection);
    });
    SHANKE_TRY(m_holdings.start());
    SHANKE_TRY(m_holdings.introduce(identity, nameOf(setup)));
    router.signIn().acceptDevices(m_devices);
    router.setCodes(&m_codes, &m_authority);
    router.setRefusals(&m_refusals);
    router.setProposals(&m_proposals);
    router.setMoreRoles([this](const QString& user) { return m_authority.rolesInPlace(UserId(user)); });
    m_key = identity.key().publicKey();
    router.setSpeakerNotice(
        [this](const NodeUser& user, const DeviceId& device) { onSpeaker(user, device); });
    return {};
}

void SchoolServing::noteRefused(const QString& carrier, int count)
{
    if (const auto noted = m_refusals.add(carrier, count); !noted)
        qCWarning(logNode).noquote() << "what was refused:" << noted.error().detail;
}

// Nobody is heard by the word of somebody else.
void SchoolServing::onSpeaker(const NodeUser& user, const DeviceId& device)
{
    const auto owned = OwnedId::parse(documentOf(device));
    if (owned && owned->owner == user.name && m_authority.cardOf(device))
        m_heard.note(device.toString(), m_clock.now());
    if (const auto noted = m_office->voucher.noteSpeaking(user, device); !noted)
        qCWarning(logNode).noquote() << "devices:" << noted.error().detail;
}

// What comes is signed for when the work at hand is done.
void SchoolServing::follow(NodeDatabase& database)
{
    const QString name = database.name();
    if (m_followed.contains(name))
        return;
    m_followed.insert(name);
    QObject::connect(
        &database.store().feed(), &ChangeFeed::changed, &m_holdings, [this, name] { speak(name); },
        Qt::QueuedConnection);
    admitNow(name); // a key may have come before the node ended, or with a restored backup
    speak(name);
}

void SchoolServing::admitNow(const QString& database)
{
    if (const auto admitted = admit(database); !admitted)
        qCWarning(logNode).noquote() << "what waits in" << database << admitted.error().detail;
}

void SchoolServing::onReopened(const QString& database)
{
    m_followed.remove(database);
    m_authority.look();
    m_holdings.takeUpAgain(DatabaseName(database));
}

// A key may have come for which something waits; a roster that lists this server: what waited is signed for.
void SchoolServing::onAuthorityChanged()
{
    for (const QString& database : std::as_const(m_followed))
        admitNow(database);
    const bool could = std::exchange(m_maySpeak, m_office->voice.maySpeak());
    if (could || !m_maySpeak)
        return;
    for (const QString& database : std::as_const(m_followed))
        speak(database);
}

Result<> SchoolServing::admit(const QString& name)
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(name));
    SHANKE_LET(const NodeSecurity security, database->security());
    SHANKE_LET(const ArrivalGate gate, database->signatures().gateFor(security));
    return admitWaiting(database->store(), DatabaseName(name), gate).map([](const Admitted&) {});
}

void SchoolServing::speak(const QString& database)
{
    const auto written = m_office->receipts.receive(database);
    if (!written && written.error().kind != ErrorKind::NotFound)
        qCWarning(logNode).noquote() << "receipts:" << database << written.error().detail;
    if (const auto vouched = m_office->voucher.vouch(); !vouched)
        qCWarning(logNode).noquote() << "devices:" << vouched.error().detail;
    if (const auto told = m_office->revoked.tell(); !told)
        qCWarning(logNode).noquote() << "devices out of use:" << told.error().detail;
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
