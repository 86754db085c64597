// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/RecordOwner.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "trust/ArrivalGate.h"
#include "trust/OwnedId.h"

namespace shanke {

using platform::DatabaseKind;

bool isRecord(const DatabaseName& database, const DocId& id)
{
    return holdsLessonWork(database) && !id.toString().startsWith(u'_') && !ArrivalGate::isSignedOnce(id);
}

std::optional<Home> homeOf(const DatabaseName& database, const DocId& id)
{
    const auto sort = platform::sortOf(database);
    if (!sort)
        return std::nullopt;
    const KindDescription* kind = allKinds().of(id);
    if (!kind)
        return homeOfUnknown(*sort);
    const Home* home = kind->home(*sort);
    return home ? std::optional(*home) : std::nullopt;
}

RecordOwner ownerOf(const DatabaseName& database, const DocId& id)
{
    const auto home = homeOf(database, id);
    if (!home)
        return RecordOwner::Nobody;
    if (home->passesOn())
        return RecordOwner::Office;
    const bool isNamed = home->database == DatabaseKind::Space || OwnedId::parse(id);
    return isNamed ? RecordOwner::Person : RecordOwner::Nobody;
}

bool isOwnedBy(const DatabaseName& database, const DocId& id, const UserId& user)
{
    if (ownerOf(database, id) != RecordOwner::Person)
        return false;
    const auto named = OwnedId::parse(id);
    const bool isTheirs = !named || named->owner == user.toString();
    return isTheirs && (platform::sortOf(database) != DatabaseKind::Space || spaceOf(user) == database);
}

bool isForLeaders(const DatabaseName& database, const DocId& id)
{
    const auto home = homeOf(database, id);
    return home && (home->writers == Writers::Leaders || home->writers == Writers::Deciders);
}

bool isForCounty(const DatabaseName& database, const DocId& id)
{
    const auto sort = platform::sortOf(database);
    const auto home = homeOf(database, id);
    return (sort == DatabaseKind::Column && !isForEverySchool(database, id)) ||
           sort == DatabaseKind::County || (home && home->writers == Writers::Inspectors);
}

bool isForEverySchool(const DatabaseName& database, const DocId& id)
{
    const auto home = homeOf(database, id);
    return home && home->database == DatabaseKind::Column && home->writers == Writers::Staff;
}

// Names of databases are made of ids, and do not give them back.
bool lets(const Role& grant, const DatabaseName& database, const DocId& id)
{
    const auto home = homeOf(database, id);
    if (!home)
        return false;
    switch (grant.kind) {
    case RoleKind::Office:
        return home->writers == Writers::Office || home->writers == Writers::Research ||
               home->writers == Writers::Curators;
    case RoleKind::Research:
        return home->writers == Writers::Research;
    case RoleKind::Curator:
        return home->writers == Writers::Curators && database == databaseOfColumn(grant.id);
    case RoleKind::Inspector:
        return home->writers == Writers::Inspectors && database == databaseOf(SchoolId(grant.id));
    default:
        return false;
    }
}

DocId newRecordId(const QString& kind, const UserId& owner, const QString& ulid)
{
    return OwnedId{kind, owner.toString(), ulid}.toDocId();
}

} // namespace shanke
