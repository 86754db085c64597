// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/OpeningPlan.h"

// A county, what an administrator asks for, and what a server has after a plan.
namespace shanke::test {

const QDateTime Now = QDateTime::fromString(QStringLiteral("2026-09-01T08:00:00+08:00"), Qt::ISODate);
const SchoolId Fxz(QStringLiteral("fxz"));
const SchoolId Mgp(QStringLiteral("mgp"));

RosterPerson person(const QString& user, const SchoolId& school,
                    std::vector<StaffRole> roles = {StaffRole::Teacher});
CountyRoster roster(std::vector<RosterPerson> people);

const CountyAuthority& authority();
OpeningPlan plan(const OpeningOrder& order, const KnownOrganisations& known = {});
OpeningPlan plan(const CountyRoster& roster, const KnownOrganisations& known = {});

// What the server has once a plan was carried out.
KnownOrganisations carriedOut(const OpeningPlan& plan, KnownOrganisations known = {});

// A PC, or a server, that has shown itself at a school.
SignedCard shownBy(const QString& user, const SchoolId& school = Fxz,
                   const DeviceKey& key = DeviceKey::make());

// With its id, as a server has it.
template <typename Signed>
QJsonObject asStored(const Signed& made)
{
    QJsonObject document = made.document();
    document.insert(QStringLiteral("_id"), made.id().toString());
    return document;
}

} // namespace shanke::test
