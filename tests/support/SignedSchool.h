// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "trust/Anchor.h"
#include "trust/CountyStatement.h"
#include "trust/SignedRoster.h"

// A school that stands alone, for tests: its node signs its rosters with a key that is the same whenever it
// is asked for.
namespace shanke::test {

inline DeviceKey signingKeyOf(const SchoolId& school)
{
    return DeviceKey::fromSeed(Digest::of("node of " + school.toUtf8()).toHex()).value();
}

inline Anchor anchorOf(const SchoolId& school)
{
    return Anchor(Anchor::School{school, signingKeyOf(school).publicKey()});
}

// A county and its working key, by the statement that its schools have.
inline CountyStatement countyStatement()
{
    const DeviceKey recovery = signingKeyOf(SchoolId(QStringLiteral("recovery")));
    const DeviceKey working = signingKeyOf(SchoolId(QStringLiteral("county")));
    return CountyStatement::make({1, working.publicKey(), recovery.publicKey(), {}, 0}, recovery).value();
}

// `roster` as Roster writes it, with its id.
inline QJsonObject signedRoster(const QJsonObject& roster, const Edition& edition = {0, 1})
{
    const bool isCountys = edition.statement > 0;
    const SchoolId school(roster.value(QStringLiteral("school")).toString());
    const DatabaseName database(QStringLiteral("school-") + school.toString());
    const DeviceKey key = signingKeyOf(isCountys ? SchoolId(QStringLiteral("county")) : school);
    const SignedRoster made = SignedRoster::make(database, {edition}, roster, key).value();
    QJsonObject document = made.document();
    document.insert(QStringLiteral("_id"), made.id().toString());
    return document;
}

} // namespace shanke::test
