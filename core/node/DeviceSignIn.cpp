// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/DeviceSignIn.h"

#include "identity/DeviceAudience.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKnownDevices = 4096;

Failure refused(const QString& sentence)
{
    return fail(ErrorKind::Unauthorized, sentence);
}

} // namespace

DeviceSignIn::DeviceSignIn(NodeDatabases& databases, SchoolAuthority& roster, const Clock& clock)
    : m_databases(databases),
      m_roster(roster),
      m_clock(clock),
      m_audience(audienceWithinThisPc(databases.uuid()))
{
    connect(&m_roster, &SchoolAuthority::changed, this, [this] { m_known.clear(); });
}

void DeviceSignIn::setCertificate(const Digest& certificate)
{
    m_audience = audienceOfCertificate(certificate);
    m_known.clear();
}

Result<NodeUser> DeviceSignIn::authenticate(const QByteArray& text, const DeviceAssertion& assertion)
{
    const QByteArray digest = Digest::of(text).toRaw();
    const auto known = m_known.constFind(digest);
    if (known == m_known.constEnd() || known->until < m_clock.now()) {
        SHANKE_TRY(check(assertion));
        if (m_known.size() >= MostKnownDevices)
            m_known.clear();
        m_known.insert(digest, {assertion.user(), assertion.expiresAt()});
    }
    return NodeUser{assertion.user().toString(), m_roster.rolesOf(assertion.user())};
}

Result<> DeviceSignIn::check(const DeviceAssertion& assertion)
{
    const DeviceCard* card = m_roster.cardOf(assertion.device());
    return card ? assertion.check(*card, audience(), m_clock.now())
                : refused(u"This device is not known at this school, or was taken out of use."_s);
}

} // namespace shanke
