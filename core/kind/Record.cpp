// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/Record.h"

#include "base/CanonicalJson.h"
#include "kind/MemberReader.h"
#include "kind/itemIds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Files = u"files"_s;

bool isListOfObjects(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return value.isUndefined() ||
           (value.isArray() &&
            std::all_of(array.begin(), array.end(), [](const QJsonValue& item) { return item.isObject(); }));
}

// Who signed is said of a revision; what the record says stays the same when somebody else signs it.
QJsonObject withoutSignature(QJsonObject json)
{
    json.remove(u"signed"_s);
    return json;
}

} // namespace

Record Record::create(const KindDescription& kind, const RecordOrigin& origin, const QDateTime& now)
{
    Record record(kind, QJsonObject{
                            {u"kind"_s, kind.word},
                            {u"schema"_s, kind.schema},
                            {u"author"_s, origin.author.toString()},
                            {u"school"_s, origin.school.toString()},
                        });
    putTime(record.m_json, u"createdAt"_s, now);
    record.touch(now, origin.device);
    return record;
}

Result<Record> Record::fromJson(const KindDescription& kind, const QJsonObject& json)
{
    MemberReader in(json, kind.word);
    in.expect({kind.word}, kind.schema);
    for (const PlaceDescription& place : kind.places) {
        if (place.type == PlaceType::Object && json.contains(place.key))
            in.object(place.key);
        if (place.holdsItems() && !isListOfObjects(json.value(place.key)))
            in.refuse(place.key, u"must be a list of objects"_s);
    }
    SHANKE_TRY(in.check());
    return Record(kind, withoutSignature(json));
}

Result<Record> Record::readable(const KindDescription& kind, const QJsonObject& json)
{
    auto record = fromJson(kind, json);
    if (!record && record.error().kind == ErrorKind::NewerVersion)
        return Record(kind, withoutSignature(json));
    return record;
}

Record Record::forEditing() const
{
    return Record(*m_kind, withOwnIds(m_json, *m_kind));
}

bool Record::isNewer() const
{
    return m_json.value(u"schema"_s).toInt() > m_kind->schema;
}

UserId Record::author() const
{
    return UserId(m_json.value(u"author"_s).toString());
}

SchoolId Record::school() const
{
    return SchoolId(m_json.value(u"school"_s).toString());
}

DeviceId Record::device() const
{
    return DeviceId(m_json.value(u"device"_s).toString());
}

QDateTime Record::createdAt() const
{
    return timeIn(m_json, u"createdAt"_s);
}

QDateTime Record::updatedAt() const
{
    return timeIn(m_json, u"updatedAt"_s);
}

void Record::touch(const QDateTime& now, const DeviceId& device)
{
    putTime(m_json, u"updatedAt"_s, now);
    m_json.insert(u"device"_s, device.toString());
}

QJsonArray Record::files() const
{
    return m_json.value(Files).toArray();
}

void Record::setFiles(const QJsonArray& files)
{
    putArray(m_json, Files, files);
}

Result<Digest> Record::contentHash() const
{
    QJsonObject judged = withoutCouchMembers(m_json);
    for (const PlaceDescription& place : m_kind->places) {
        if (place.isWrittenAfterClass)
            judged.remove(place.key);
    }
    // Where and when it was written is not judged either.
    for (const QString& member : {u"updatedAt"_s, u"device"_s})
        judged.remove(member);
    SHANKE_LET(const QByteArray text, canonicalJson(judged));
    return Digest::of(text);
}

} // namespace shanke
