// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/NearbyService.h"

#include "base/ShortCode.h"
#include "discovery/NodeBrowser.h"
#include "http/CertificateProbe.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

NearbyServer toServer(const FoundNode& node, const SchoolId& own)
{
    QUrl address;
    address.setScheme(u"https"_s);
    address.setHost(node.address);
    address.setPort(node.advert.port);
    return {.school = node.advert.school,
            .node = node.advert.node,
            .host = node.host,
            .address = address,
            .codeHint = node.advert.codeHint,
            .isOwnSchool = node.advert.school == own};
}

ServerTrust toTrust(const ServerCertificate& seen, const std::optional<Digest>& pinned)
{
    return {.certificate = seen.digest,
            .code = shortCode(seen.digest),
            .isTrustedHere = seen.isTrustedHere,
            .isPinned = pinned == seen.digest,
            .hasChanged = pinned && *pinned != seen.digest};
}

Result<> storeCertificate(EngineState& state, Hop hop, const AccountSettings& account)
{
    SHANKE_TRY(state.folder().save(account));
    state.sync().onTrustChanged(hop);
    return {};
}

} // namespace

NearbyService::NearbyService(Engine& engine) : m_engine(engine)
{
}

NearbyService::~NearbyService() = default;

void NearbyService::look()
{
    if (m_browser)
        return;
    m_browser = std::make_unique<NodeBrowser>();
    connect(m_browser.get(), &NodeBrowser::changed, this, &NearbyService::changed);
    emit changed();
}

void NearbyService::rest()
{
    m_browser.reset();
    emit changed();
}

NearbyState NearbyService::state() const
{
    if (!m_browser)
        return NearbyState::Resting;
    if (!m_browser->isAvailable())
        return NearbyState::Unavailable;
    return m_browser->isSettled() ? NearbyState::Settled : NearbyState::Looking;
}

QList<NearbyServer> NearbyService::servers() const
{
    QList<NearbyServer> servers;
    for (const FoundNode& node : m_browser ? m_browser->nodes() : QList<FoundNode>())
        servers.append(toServer(node, m_engine.account().school));
    std::stable_partition(servers.begin(), servers.end(),
                          [](const NearbyServer& server) { return server.isOwnSchool; });
    return servers;
}

QFuture<Result<ServerTrust>> NearbyService::trustOf(const QUrl& server)
{
    const Answer<ServerTrust> answer;
    const auto address = ServerAddress::parse(server.toString(QUrl::RemoveUserInfo));
    if (!address) {
        answer(tl::unexpected(address.error()));
        return answer.future();
    }
    const auto pinned = m_engine.account().certificateOf(server);
    new CertificateProbe(*address, *this, {this, [answer, pinned](const Result<ServerCertificate>& seen) {
                                               answer(seen.map([&](const ServerCertificate& certificate) {
                                                   return toTrust(certificate, pinned);
                                               }));
                                           }});
    return answer.future();
}

QFuture<Result<>> NearbyService::trust(Hop hop, const Digest& certificate)
{
    AccountSettings account = m_engine.account();
    account.server(hop).certificate = certificate;
    m_engine.setAccount(account);
    return m_engine.run([hop, account](EngineState& state) { return storeCertificate(state, hop, account); });
}

} // namespace shanke
