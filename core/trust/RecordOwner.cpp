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
    if (!isSchools(database))
        return RecordOwner::Nobody;
    if (kindOfRecord(id) == u"timetable")
        return RecordOwner::Leaders;
    return OwnedId::parse(id) ? RecordOwner::Person : RecordOwner::Nobody;
}

bool isOwnedBy(const DatabaseName& database, const DocId& id, const UserId& user)
{
    const auto named = OwnedId::parse(id);
    const bool isNamed = named && named->owner == user.toString();
    return isSpace(database) ? spaceOf(user) == database && (!named || isNamed)
                             : isNamed && ownerOf(database, id) == RecordOwner::Person;
}

bool isCountys(const DatabaseName& database)
{
    return database == countyDatabase() || database.toString().startsWith(u"column-");
}

DocId newRecordId(const QString& kind, const UserId& owner, const QString& ulid)
{
    return OwnedId{kind, owner.toString(), ulid}.toDocId();
}

} // namespace shanke
