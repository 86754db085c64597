// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/DeviceSignIn.h"

#include "identity/DeviceAudience.h"
#include "identity/DeviceDocument.h"
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

DeviceSignIn::DeviceSignIn(NodeDatabases& databases, SchoolRoster& roster, const Clock& clock)
    : m_databases(databases),
      m_roster(roster),
      m_clock(clock),
      m_audience(audienceWithinThisPc(databases.uuid()))
{
    connect(&m_roster, &SchoolRoster::changed, this, [this] { m_known.clear(); });
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
    const auto school = m_databases.find(databaseOf(m_roster.school()).toString());
    if (!school)
        return refused(u"This server knows no devices yet."_s);
    m_roster.roster(); // from now on a revocation that arrives is heard of
    SHANKE_LET(const auto snapshot, (*school)->store().read());
    const DocId id = documentOf(assertion.device());
    const auto stored = (*school)->store().get(snapshot, id);
    if (!stored)
        return refused(u"This device is not known at this school."_s);
    const auto document = DeviceDocument::fromJson(id, stored->body.toObject());
    if (!document || document->card.school != m_roster.school())
        return refused(u"This device is not known at this school."_s);
    if (document->revocation)
        return refused(u"This device was taken out of use."_s);
    return assertion.check(document->card, audience(), m_clock.now());
}

} // namespace shanke
