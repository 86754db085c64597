// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/takenRecords.h"

#include "lesson/LessonHeader.h"
#include "lesson/Resource.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/records/RecordDocuments.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString DerivedFrom = u"derivedFrom"_s;

using NewIds = QHash<QString, QString>;

QJsonValue renamed(const QJsonValue& value, const NewIds& ids)
{
    if (value.isString())
        return ids.value(value.toString(), value.toString());
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue& item : value.toArray())
            items.append(renamed(item, ids));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = renamed(*member, ids);
    return object;
}

// What it came from stays with it when it is handed on.
QJsonObject originOf(const ArchiveRecord& taken)
{
    const QJsonObject& json = taken.record.toJson();
    QJsonObject origin{{u"id"_s, taken.id.toString()},
                       {u"author"_s, taken.record.author().toString()},
                       {u"school"_s, taken.record.school().toString()},
                       {u"title"_s, taken.title}};
    for (const QString& before : {DerivedFrom, u"base"_s}) {
        QJsonObject earlier = json.value(before).toObject();
        earlier.remove(u"content"_s);
        if (!earlier.isEmpty())
            origin.insert(before, earlier);
    }
    return origin;
}

// Where people see it: at the end of the sheet.
Record withSource(Record record, const ArchiveRecord& taken, const Roster& roster)
{
    const PlaceDescription* place = record.kind().place(ResourcesPlace);
    if (!place || !place->field(u"derivedFrom"_s))
        return record;
    const SchoolId school = taken.record.school();
    const bool isOfThisSchool = school == roster.school && !roster.schoolName.isEmpty();
    std::vector<Resource> rows = record.items<Resource>(ResourcesPlace);
    rows.push_back({.id = u"from-%1"_s.arg(rows.size() + 1),
                    .origin = ResourceOrigin::Derived,
                    .name = taken.title,
                    .derivedFrom = u"%1, %2"_s.arg(nameOf(roster, taken.record.author()),
                                                   isOfThisSchool ? roster.schoolName : school.toString())});
    record.setItems(ResourcesPlace, rows);
    return record;
}

void forgetClass(QJsonObject& json)
{
    LessonHeader header = LessonHeader::fromJson(json.value(u"header"_s).toObject());
    header.classes.clear();
    header.plannedDate = {};
    header.preparedDate = {};
    header.slot = 0;
    header.teachingWeek = 0;
    json.insert(u"header"_s, header.toJson(json.value(u"header"_s).toObject()));
}

Record takenRecord(const ArchiveRecord& taken, const NewIds& ids, const AccountSettings& account,
                   const Roster& roster, const QDateTime& now)
{
    const KindDescription& kind = taken.record.kind();
    QJsonObject json = renamed(taken.record.toJson(), ids).toObject();
    const Record made = Record::create(kind, {account.user, account.school, account.device}, now);
    const bool isOwn = taken.record.author() == account.user;
    json.insert(DerivedFrom, originOf(taken));
    for (const QString& member : {u"author"_s, u"school"_s, u"device"_s, u"updatedAt"_s})
        json.insert(member, made.toJson().value(member));
    if (!isOwn) {
        json.insert(u"createdAt"_s, made.toJson().value(u"createdAt"_s));
        if (!json.value(u"base"_s)[u"content"_s].isObject())
            json.remove(u"base"_s); // nothing to compare with: it stands in the origin
        if (isOfLesson(kind))
            forgetClass(json);
    }
    const Record record = Record::fromJson(kind, json).value_or(made);
    return isOwn ? record : withSource(record, taken, roster);
}

} // namespace

std::vector<NewRecord> takenRecords(const ArchiveReading& reading, const QHash<DocId, QJsonArray>& files,
                                    const AccountSettings& account, const Roster& roster,
                                    const QDateTime& now)
{
    NewIds ids;
    std::vector<NewRecord> records;
    for (const ArchiveRecord& taken : reading.records) {
        // A moment apart, so that they are listed in their order.
        const DocId id = newIdFor(taken.record.kind(), account, now.addMSecs(ids.size()));
        ids.insert(taken.id.toString(), id.toString());
    }
    for (const ArchiveRecord& taken : reading.records) {
        Record record = takenRecord(taken, ids, account, roster, now);
        record.setFiles(files.value(taken.id));
        records.push_back({DocId(ids.value(taken.id.toString())), std::move(record)});
    }
    return records;
}

Result<QHash<DocId, DocId>> madeFrom(const DocumentStore& store)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    ListRange range;
    range.bodies = true;
    SHANKE_LET(const auto rows, store.list(snapshot, range));
    QHash<DocId, DocId> made;
    for (const DocumentRow& row : rows) {
        if (!row.body.text().contains("\"derivedFrom\""))
            continue;
        const DocId source(row.body.toObject().value(DerivedFrom)[u"id"_s].toString());
        if (!source.isEmpty())
            made.insert(source, row.id);
    }
    return made;
}

} // namespace shanke
