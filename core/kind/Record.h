// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"
#include "kind/JsonMembers.h"
#include "kind/KindDescription.h"

namespace shanke {

// Who makes a document, and where.
struct RecordOrigin
{
    UserId author;
    SchoolId school;
    DeviceId device;
};

// A document that is edited and merged, as its kind describes it: a view over its JSON. What this program
// does not know stays in it, at every level. A value; any combination of fields is a valid draft. A setter
// that is given what the getter answered changes nothing. The description outlives it.
class Record
{
public:
    static Record create(const KindDescription& kind, const RecordOrigin& origin, const QDateTime& now);
    // InvalidInput unless it is of this kind and its places have their shape; NewerVersion for a schema of a
    // newer program.
    static Result<Record> fromJson(const KindDescription& kind, const QJsonObject& json);
    // The same, and one of a newer program as far as this one knows it: to be shown and listed, never to be
    // written. What lies there in another shape than expected reads as empty.
    static Result<Record> readable(const KindDescription& kind, const QJsonObject& json);

    const KindDescription& kind() const { return *m_kind; }
    const QJsonObject& toJson() const { return m_json; }
    // The same record, in which every item has an id of its own, so that none is taken for another.
    Record forEditing() const;

    bool isNewer() const; // of a schema that this program does not know
    UserId author() const;
    SchoolId school() const;
    DeviceId device() const;
    QDateTime createdAt() const;
    QDateTime updatedAt() const;
    void touch(const QDateTime& now, const DeviceId& device); // updatedAt, device

    // The object of a place. `T` has fromJson(object) and toJson(onto).
    template <typename T>
    T object(const QString& place) const
    {
        return T::fromJson(m_json.value(place).toObject());
    }
    template <typename T>
    void setObject(const QString& place, const T& value)
    {
        if (value != object<T>(place))
            putObject(m_json, place, value.toJson(m_json.value(place).toObject()));
    }

    // The rows or the text of a place. `T` has fromJson(object) and toJson().
    template <typename T>
    std::vector<T> items(const QString& place) const
    {
        return itemsIn<T>(m_json, place);
    }
    template <typename T>
    void setItems(const QString& place, const std::vector<T>& values)
    {
        if (values != items<T>(place))
            putItems(m_json, place, values);
    }

    // What it says about the files that belong to it, one object a file, each with a name of its own.
    QJsonArray files() const;
    void setFiles(const QJsonArray& files);

    // SHA-256 over the canonical JSON of what an approver judges: everything but the places that are written
    // after class, updatedAt, device, and CouchDB's own members. Fails only on text that is not Unicode.
    Result<Digest> contentHash() const;

    friend bool operator==(const Record& a, const Record& b) { return a.m_json == b.m_json; }

protected:
    Record(const KindDescription& kind, QJsonObject json) : m_kind(&kind), m_json(std::move(json)) {}

    // Of the record itself, beside its places: what a kind says of the whole.
    QJsonObject& json() { return m_json; }

private:
    const KindDescription* m_kind;
    QJsonObject m_json;
};

} // namespace shanke
