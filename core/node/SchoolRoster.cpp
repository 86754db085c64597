// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/SchoolRoster.h"

#include "base/Log.h"
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

} // namespace

SchoolRoster::SchoolRoster(NodeDatabases& databases, SchoolId school, std::optional<Anchor> anchor)
    : m_databases(databases), m_school(std::move(school)), m_anchor(std::move(anchor))
{
}

const Roster& SchoolRoster::roster()
{
    if (!m_roster || !m_feed) {
        auto roster = read();
        if (!roster && roster.error().kind != ErrorKind::NotFound)
            qCWarning(logNode) << "the roster cannot be read:" << roster.error().detail;
        m_roster = std::move(roster).value_or(Roster());
    }
    return *m_roster;
}

QStringList SchoolRoster::rolesOf(const UserId& user)
{
    QStringList roles;
    if (const auto member = roster().find(user)) {
        for (const StaffRole role : member->roles)
            roles.append(roleAt(m_school, kindOf(role)).toString());
    }
    return roles;
}

Result<Roster> SchoolRoster::read()
{
    SHANKE_LET(NodeDatabase* const school, database());
    SHANKE_LET(const auto snapshot, school->store().read());
    Evidence evidence;
    for (const QString& prefix : {u"authority:"_s, u"roster:"_s}) {
        ListRange range;
        range.prefix = prefix;
        range.bodies = true;
        SHANKE_LET(const auto rows, school->store().list(snapshot, range));
        for (const DocumentRow& row : rows)
            evidence.take(databaseOf(m_school), row.id, row.body.toObject());
    }
    if (!m_anchor)
        m_anchor = onlyCounty(evidence);
    if (!m_anchor)
        return Roster();
    m_kept = keeping(std::move(m_kept), evidence, judge(*m_anchor, m_kept, evidence));
    const SignedRoster* roster = rosterInForce(*m_anchor, m_kept, evidence, m_school);
    return roster ? roster->roster() : Roster();
}

Result<NodeDatabase*> SchoolRoster::database()
{
    SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_school).toString()));
    if (m_feed != &school->store().feed()) {
        m_feed = &school->store().feed();
        connect(m_feed, &ChangeFeed::changed, this, [this] {
            m_roster.reset();
            emit changed();
        });
    }
    return school;
}

} // namespace shanke
