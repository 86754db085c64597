// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/SchoolAuthority.h"

#include "arrival/readEvidence.h"
#include "base/Log.h"
#include "node/DeviceVoucher.h"
#include "node/EnrolmentCodes.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
#include "store/ChangeFeed.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

RoleKind kindOf(StaffRole role)
{
    switch (role) {
    case StaffRole::Approver:
        return RoleKind::Approver;
    case StaffRole::Head:
        return RoleKind::Head;
    case StaffRole::Teacher:
        break;
    }
    return RoleKind::Teacher;
}

// Who said that it is out of use, whether or not they were heard.
QSet<DeviceId> speakersOf(const Evidence& evidence, const DeviceId& revoked)
{
    QSet<DeviceId> speakers;
    for (const ChainEvent& event : evidence.events) {
        const auto* revocation = event.as<RevocationEvent>();
        if (revocation && revocation->device == revoked)
            speakers.insert(event.head().device);
    }
    return speakers;
}

} // namespace

SchoolAuthority::SchoolAuthority(NodeDatabases& databases, SchoolId school, std::optional<Anchor> anchor)
    : m_databases(databases), m_school(std::move(school)), m_anchor(std::move(anchor))
{
}

const SchoolAuthority::Facts& SchoolAuthority::facts()
{
    if (!m_facts || !m_feed) {
        auto facts = read();
        if (!facts && facts.error().kind != ErrorKind::NotFound)
            qCWarning(logNode) << "who works at the school cannot be read:" << facts.error().detail;
        m_facts = std::move(facts).value_or(Facts());
    }
    return *m_facts;
}

QStringList SchoolAuthority::rolesOf(const UserId& user)
{
    QStringList roles;
    if (const auto member = roster().find(user)) {
        for (const StaffRole role : member->roles)
            roles.append(roleAt(m_school, kindOf(role)).toString());
        roles += facts().grants.value(user);
    }
    return roles;
}

QStringList SchoolAuthority::rolesInPlace(const UserId& user)
{
    if (facts().delegates.contains(user))
        return {roleAt(m_school, RoleKind::Delegate).toString()};
    if (facts().formerDelegates.contains(user))
        return {roleAt(m_school, RoleKind::FormerDelegate).toString()};
    return {};
}

const DeviceCard* SchoolAuthority::cardOf(const DeviceId& device)
{
    const auto found = facts().cards.constFind(device);
    return found == facts().cards.constEnd() ? nullptr : &*found;
}

std::vector<GivenCode> SchoolAuthority::codesFor(const UserId& user)
{
    std::vector<GivenCode> codes = facts().codes.value(user);
    std::sort(codes.begin(), codes.end(), [](const GivenCode& a, const GivenCode& b) {
        return std::pair(a.until, a.event) > std::pair(b.until, b.event);
    });
    return codes;
}

QList<DeviceId> SchoolAuthority::unsettled(const DeviceId& speaker)
{
    QList<DeviceId> devices;
    const auto& revoked = facts().revoked;
    for (auto each = revoked.begin(); each != revoked.end(); ++each) {
        if (!each.value().contains(speaker))
            devices.append(each.key());
    }
    std::sort(devices.begin(), devices.end());
    return devices;
}

bool SchoolAuthority::isNode(const PublicKey& key)
{
    const std::vector<RosterNode>& nodes = facts().nodes;
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](const RosterNode& node) { return node.key == key && !node.endedAt; });
}

Result<Evidence> SchoolAuthority::evidence()
{
    SHANKE_LET(NodeDatabase* const school, database());
    SHANKE_LET(const auto snapshot, school->store().read());
    SHANKE_LET(Evidence evidence, readEvidence(school->store(), snapshot, databaseOf(m_school)));
    // Without the county's the school's own people are judged all the same.
    if (const auto county = evidenceOfCounty())
        evidence.add(*county);
    return evidence;
}

Result<Evidence> SchoolAuthority::evidenceOfCounty()
{
    SHANKE_LET(NodeDatabase* const county, m_databases.find(countyDatabase().toString()));
    listen(county->store().feed(), m_countyFeed);
    SHANKE_LET(const auto snapshot, county->store().read());
    return readEvidence(county->store(), snapshot, countyDatabase());
}

// Whom the node itself let in, though it may not speak for them yet.
Result<QSet<DeviceId>> SchoolAuthority::shown()
{
    SHANKE_LET(NodeDatabase* const school, database());
    SHANKE_LET(const auto snapshot, school->store().read());
    SHANKE_LET(const QStringList locals, school->store().localIds(snapshot));
    QSet<DeviceId> devices;
    for (const QString& id : locals) {
        if (const auto device = DeviceVoucher::shownIn(id))
            devices.insert(*device);
    }
    return devices;
}

Result<SchoolAuthority::Facts> SchoolAuthority::read()
{
    SHANKE_LET(const Evidence evidence, this->evidence());
    if (!m_anchor)
        m_anchor = onlyCounty(evidence);
    Facts facts;
    const Ruling ruling = m_anchor ? judge(*m_anchor, m_kept, evidence) : Ruling();
    if (m_anchor) {
        m_kept = keeping(std::move(m_kept), evidence, ruling);
        readRosters(evidence, facts);
    }
    SHANKE_TRY(readCodes(evidence, ruling, facts));
    readDelegates(evidence, ruling, facts);
    SHANKE_LET(const QSet<DeviceId> shown, this->shown());
    for (const SignedCard& card : evidence.cards) {
        const DeviceId& device = card.card().device;
        const auto found = ruling.devices.find({m_school, device});
        const DeviceRuling ruled = found == ruling.devices.end() ? DeviceRuling() : found->second;
        if (ruled.isRevoked)
            facts.revoked.insert(device, speakersOf(evidence, device));
        if (!ruled.isRevoked && (ruled.belief != Belief::None || shown.contains(device)))
            facts.cards.insert(device, card.card());
    }
    const QSet<DeviceId> known = shown & QSet<DeviceId>(facts.cards.keyBegin(), facts.cards.keyEnd());
    facts.records = m_anchor ? RecordGate(*m_anchor, m_kept, evidence, known) : RecordGate(evidence);
    return facts;
}

// A code is used once a node vouched for the device that came with it, this one or another.
Result<> SchoolAuthority::readCodes(const Evidence& evidence, const Ruling& ruling, Facts& facts)
{
    SHANKE_LET(NodeDatabase* const school, database());
    SHANKE_LET(const auto snapshot, school->store().read());
    SHANKE_LET(QSet<DocId> used, EnrolmentCodes::usedIn(school->store(), snapshot));
    std::map<std::pair<UserId, DeviceId>, const ChainEvent*> newest;
    for (size_t i = 0; i < ruling.events.size(); ++i) {
        const ChainEvent& event = evidence.events[i];
        if (!ruling.events[i].isGood())
            continue;
        if (event.as<EndorsementEvent>())
            used.insert(DocId(event.document()[DeviceVoucher::CodeMember].toString()));
        if (const auto* code = event.as<CodeEvent>()) {
            const ChainEvent*& known = newest[{code->user, event.head().device}];
            if (!known || known->head().counter < event.head().counter)
                known = &event;
        }
    }
    for (const auto& [whom, event] : newest) {
        const auto* code = event->as<CodeEvent>();
        if (!used.contains(event->id()))
            facts.codes[whom.first].push_back({event->id(), code->hash, code->until});
    }
    return {};
}

void SchoolAuthority::readDelegates(const Evidence& evidence, const Ruling& ruling, Facts& facts) const
{
    for (size_t i = 0; i < ruling.events.size(); ++i) {
        const ChainEvent& event = evidence.events[i];
        const auto* delegation = event.as<DelegationEvent>();
        if (!delegation || event.head().school != m_school || !ruling.events[i].isGood())
            continue;
        const bool isInForce = ruling.delegations.contains(event.id());
        (isInForce ? facts.delegates : facts.formerDelegates).insert(delegation->user);
    }
}

void SchoolAuthority::readRosters(const Evidence& evidence, Facts& facts) const
{
    if (const SignedRoster* roster = rosterInForce(*m_anchor, m_kept, evidence, m_school)) {
        facts.roster = roster->roster();
        facts.edition = roster->edition();
        facts.nodes = roster->head().nodes;
    }
    const SignedRoster* county = rosterInForce(*m_anchor, m_kept, evidence, countyOrganisation());
    for (const StaffMember& member : county ? county->roster().staff : std::vector<StaffMember>()) {
        for (const Role& grant : rolesIn(member.grants)) {
            facts.grants[member.user].append(grant.toString());
            if (grant.kind == RoleKind::Curator)
                facts.columns.append(grant.id);
        }
    }
}

Result<NodeDatabase*> SchoolAuthority::database()
{
    SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_school).toString()));
    listen(school->store().feed(), m_feed);
    return school;
}

void SchoolAuthority::listen(ChangeFeed& feed, QPointer<ChangeFeed>& heard)
{
    if (heard == &feed)
        return;
    heard = &feed;
    connect(&feed, &ChangeFeed::changed, this, [this] {
        m_facts.reset();
        emit changed();
    });
}

} // namespace shanke
