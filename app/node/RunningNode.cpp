// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningNode.h"

#include "base/Log.h"
#include "base/ShortCode.h"
#include "http/QtHttpTransport.h"
#include "node/keeping/NodeMending.h"
#include "platform/DatabaseNames.h"
#include "readStatus.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

NodeServer::Options serverOptions(const NodeSetup& setup, const std::optional<NodeCertificate>& certificate)
{
    NodeServer::Options options;
    if (certificate)
        options.tls = certificate->configuration();
    options.isBehindGateway = setup.encryption == NodeSetup::Encryption::ByGateway;
    options.gateways = setup.gateways;
    options.hosts = setup.hosts;
    return options;
}

DatabaseName schoolOf(const NodeSetup& setup)
{
    return setup.school.isEmpty() ? DatabaseName() : databaseOf(setup.school);
}

} // namespace

Result<std::unique_ptr<RunningNode>> RunningNode::open(const NodeSetup& setup, std::shared_ptr<Clock> clock)
{
    SHANKE_TRY(NodeDatabases::makeFolder(setup.dataFolder));
    SHANKE_LET(FolderLock lock, NodeDatabases::lock(setup.dataFolder));
    SHANKE_LET(const auto repairs,
               NodeMending(NodeFiles(setup.dataFolder, schoolOf(setup))).run(clock->now()));
    SHANKE_LET(auto databases, NodeDatabases::open(setup.dataFolder));
    std::optional<NodeCertificate> certificate;
    if (setup.isEncrypted()) {
        SHANKE_LET(certificate, NodeCertificate::openOrMake(setup.dataFolder));
    }
    auto node = std::unique_ptr<RunningNode>(
        new RunningNode(setup, std::move(databases), certificate, std::move(clock)));
    node->m_lock.emplace(std::move(lock));
    SHANKE_LET(node->m_school,
               SchoolServing::open(setup, *node->m_databases, node->m_router, *node->m_clock));
    if (certificate)
        node->m_school->setCertificate(certificate->digest());
    node->signReceipts();
    node->keep(repairs);
    return node;
}

void RunningNode::keep(const QList<RepairNote>& repairs)
{
    NodeKeeper* const keeper = m_keeper.get();
    QObject::connect(keeper, &NodeKeeper::reopened, keeper,
                     [this](const QString& database) { m_school->onReopened(database); });
    QObject::connect(keeper, &NodeKeeper::lookedAround, keeper, [this] { saveHeard(); });
    if (m_county)
        QObject::connect(&*m_county, &CountyLink::wasAsked, keeper, [this] {
            m_school->heard().note(QString::fromLatin1(HeardBook::County), m_clock->now());
        });
    m_router.state().setSource([this] { return status(); }, [keeper] { keeper->checkSoon(); });
    m_keeper->start(repairs);
}

NodeStatus RunningNode::status()
{
    return readStatus(*m_school, m_county ? &*m_county : nullptr, *m_keeper, *m_clock);
}

RunningNode::~RunningNode()
{
    if (m_school)
        saveHeard();
}

void RunningNode::saveHeard()
{
    if (const auto saved = m_school->heard().save(); !saved)
        qCWarning(logNode).noquote() << "who was heard cannot be noted:" << saved.error().detail;
}

void RunningNode::signReceipts()
{
    ReceiptWriter* const receipts = m_school->receipts();
    if (!m_county || !receipts)
        return;
    QObject::connect(&*m_county, &CountyLink::refused, &*m_county,
                     [refusals = &m_school->refusals()](qint64 count) {
                         if (const auto noted = refusals->add(u"county"_s, count); !noted)
                             qCWarning(logNode).noquote() << "refusals:" << noted.error().detail;
                     });
    QObject::connect(&*m_county, &CountyLink::comparedAnew, &*m_county, [receipts](const QString& database) {
        if (const auto begun = receipts->startOver(database); !begun)
            qCWarning(logNode).noquote() << "receipts:" << begun.error().detail;
    });
    QObject::connect(
        &*m_county, &CountyLink::reached, &*m_county,
        [receipts](const QString& database, const couch::Sequence& upTo, const QSet<DocId>& refused) {
            const auto written = receipts->noteReached(database, upTo.toNumber(), refused);
            if (!written)
                qCWarning(logNode).noquote() << "receipts:" << written.error().detail;
        });
}

RunningNode::RunningNode(const NodeSetup& setup, std::unique_ptr<NodeDatabases> databases,
                         const std::optional<NodeCertificate>& certificate, std::shared_ptr<Clock> clock)
    : m_setup(setup),
      m_clock(std::move(clock)),
      m_certificate(certificate),
      m_databases(std::move(databases)),
      m_users(*m_databases, setup.admin),
      m_router(*m_databases, m_users, *m_clock),
      m_server(m_router, serverOptions(setup, certificate))
{
    m_keeper = std::make_unique<NodeKeeper>(*m_databases, schoolOf(setup), m_clock);
    if (m_certificate)
        m_code = shortCode(m_certificate->digest());
    if (setup.county)
        m_county.emplace(*m_databases, std::make_shared<QtHttpTransport>(*setup.county), m_clock).start();
}

Result<> RunningNode::listen(quint16 port)
{
    SHANKE_LET(m_port, m_server.listen(m_setup.address, port));
    announce();
    return {};
}

void RunningNode::close()
{
    m_publisher.reset();
    m_port = 0;
    m_server.close();
}

QUrl RunningNode::url() const
{
    if (m_port == 0)
        return {};
    QUrl url;
    url.setScheme(m_certificate ? u"https"_s : u"http"_s);
    url.setHost(m_setup.address.toString());
    url.setPort(m_port);
    return url;
}

void RunningNode::announce()
{
    if (m_setup.school.isEmpty() || m_setup.address.isLoopback() || !m_certificate)
        return;
    m_publisher = std::make_unique<NodePublisher>(NodeAdvert{
        .school = m_setup.school, .node = m_databases->uuid(), .port = m_port, .codeHint = m_code.left(4)});
}

} // namespace shanke
