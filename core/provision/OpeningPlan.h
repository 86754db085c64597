// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/PlatformDatabase.h"
#include "provision/CountyOffices.h"
#include "provision/CountyVoice.h"
#include "provision/OpeningReport.h"
#include "trust/SignedCard.h"
#include "trust/SignedRoster.h"

#include <QDateTime>

#include <map>
#include <set>

namespace shanke {

inline constexpr QStringView AccountDatabase = u"_users";

// What the server knows of an organisation: how the county's roster names it, its server's account, the
// roster that is in force, by id the statements of counties that its people find there, the devices that have
// shown themselves, and what the county said of them. The county itself is one of them.
struct KnownOrganisation
{
    std::optional<Organisation> organisation{};
    QJsonObject account{}; // of its server; empty: not there, or not asked for
    std::optional<SignedRoster> roster{};
    QSet<QString> statements{};
    std::vector<DeviceCard> cards{};               // of its servers as well
    std::vector<ChainEvent> said{};                // signed with the key of our authority
    std::set<DeviceId> vouchedBefore{};            // with a key before that one, as far as it is believed
    std::map<DeviceId, RevocationEvent> revoked{}; // what was said of each, together
    std::map<DeviceId, SavedRevisions> saved{};    // of those: what is there, where nobody has said it yet
    PublishedBefore published{};                   // of the county's people whose grants end
    // Of its servers that are to be ended: how far what they said goes, by their keys in hexadecimal.
    std::map<QByteArray, qint64> saidByNodes{};
};
using KnownOrganisations = std::map<QString, KnownOrganisation>; // by id

// A document as it has to be, with the revision it takes the place of.
struct PlannedDocument
{
    QString database;
    QJsonObject document;
};

// The account of a school's server, as it has to be but for the password.
struct PlannedAccount
{
    AccountOrder order;
    QJsonObject document;
};

// What has to be on the server, and what that changes for whom. A file is the whole staff of the
// organisations it names: who is missing there has left, unless a refused row may mean them. Others are left
// as they are. What people wrote is not touched in any case: a person who left keeps their space and desk,
// and stays on the roster without a role.
struct OpeningPlan
{
    std::vector<platform::PlatformDatabase> databases{};
    QList<SchoolId> schools{};                // all that read what is the county's
    std::vector<PlannedDocument> documents{}; // to be written when the databases are there
    std::vector<PlannedDocument> vouchers{};  // after these, where all of a database's were written
    std::vector<PlannedAccount> accounts{};   // last
    CountyAuthority::Chain chain{};           // of the county after that; kept before anything is written
    OpeningReport report{};
};

// Pure: the same arguments give the same plan, and after a plan was carried out the next has no documents.
// A roster that changes becomes its next edition, signed by the county; what the county says of a device
// names the edition that is in force after this plan.
OpeningPlan makePlan(const OpeningOrder& order, const KnownOrganisations& known,
                     const CountyAuthority& authority, const QDateTime& now);

} // namespace shanke
