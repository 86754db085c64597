// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/RecordOwner.h"

#include "platform/DatabaseNames.h"
#include "trust/ArrivalGate.h"
#include "trust/OwnedId.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString kindOfRecord(const DocId& id)
{
    return id.toString().section(u':', 0, 0);
}

bool isSpace(const DatabaseName& database)
{
    return database.toString().startsWith(u"space-");
}

bool isSchools(const DatabaseName& database)
{
    return database.toString().startsWith(u"school-");
}

bool isColumn(const DatabaseName& database)
{
    return database.toString().startsWith(u"column-");
}

bool isVisit(const DatabaseName& database, const DocId& id)
{
    return isSchools(database) && kindOfRecord(id) == u"visit";
}

// What research tells and asks of all schools, beside the office.
bool isOfResearch(const DatabaseName& database, const DocId& id)
{
    static const QStringList kinds{u"bulletin"_s, u"task"_s, u"showcase"_s};
    return database == countyDatabase() && kinds.contains(kindOfRecord(id));
}

} // namespace

bool isRecord(const DatabaseName& database, const DocId& id)
{
    return holdsLessonWork(database) && !id.toString().startsWith(u'_') && !ArrivalGate::isSignedOnce(id) &&
           kindOfRecord(id) != u"chunk";
}

bool isForLeaders(const DatabaseName& database, const DocId& id)
{
    static const QStringList kinds{u"timetable"_s, u"notice"_s};
    return isSchools(database) && kinds.contains(kindOfRecord(id));
}

RecordOwner ownerOf(const DatabaseName& database, const DocId& id)
{
    if (isSpace(database))
        return RecordOwner::Person;
    if (isColumn(database) || database == countyDatabase())
        return RecordOwner::Office;
    if (!isSchools(database))
        return RecordOwner::Nobody;
    if (kindOfRecord(id) == u"timetable")
        return RecordOwner::Office;
    return OwnedId::parse(id) ? RecordOwner::Person : RecordOwner::Nobody;
}

bool isOwnedBy(const DatabaseName& database, const DocId& id, const UserId& user)
{
    const auto named = OwnedId::parse(id);
    const bool isNamed = named && named->owner == user.toString();
    return isSpace(database) ? spaceOf(user) == database && (!named || isNamed)
                             : isNamed && ownerOf(database, id) == RecordOwner::Person;
}

bool isForCounty(const DatabaseName& database, const DocId& id)
{
    return isColumn(database) || database == countyDatabase() || isVisit(database, id);
}

// Names of databases are made of ids, and do not give them back.
bool lets(const Role& grant, const DatabaseName& database, const DocId& id)
{
    switch (grant.kind) {
    case RoleKind::Office:
        return isColumn(database) || database == countyDatabase();
    case RoleKind::Research:
        return isOfResearch(database, id);
    case RoleKind::Curator:
        return database == databaseOfColumn(grant.id);
    case RoleKind::Inspector:
        return isVisit(database, id) && database == databaseOf(SchoolId(grant.id));
    default:
        return false;
    }
}

DocId newRecordId(const QString& kind, const UserId& owner, const QString& ulid)
{
    return OwnedId{kind, owner.toString(), ulid}.toDocId();
}

} // namespace shanke
