// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/BoundField.h"

#include <QJsonObject>

#include <vector>

namespace shanke {

// The fields of `T`, and how they are read from JSON and written to it. What is not there, is no value of its
// field, or is a word that nobody here knows, reads as a new `T` has it; it stays as it is until somebody
// gives the field another value.
template <typename T>
class Fields
{
public:
    Fields(std::initializer_list<BoundField<T>> fields) : m_bound(fields) {}

    const std::vector<BoundField<T>>& bound() const { return m_bound; }
    std::vector<FieldDescription> descriptions() const
    {
        std::vector<FieldDescription> descriptions;
        for (const BoundField<T>& field : m_bound)
            descriptions.push_back(field.described);
        return descriptions;
    }

    T read(const QJsonObject& json) const
    {
        T value;
        for (const BoundField<T>& field : m_bound)
            readField(value, field, json.value(field.described.key));
        return value;
    }

    // The members that `read` does not hold: unknown ones, and what is no value of its field.
    QJsonObject beside(QJsonObject json) const
    {
        T value;
        for (const BoundField<T>& field : m_bound) {
            if (readField(value, field, json.value(field.described.key)))
                json.remove(field.described.key);
        }
        return json;
    }

    // `value` laid over `onto`, whose members stay where they already read as `value` has them.
    QJsonObject write(const T& value, QJsonObject onto) const
    {
        for (const BoundField<T>& field : m_bound) {
            const QString& key = field.described.key;
            const QJsonValue wanted = toJson(value, field);
            if (onto.contains(key) && wanted == readAgain(field, onto.value(key)))
                continue;
            if (wanted.isUndefined())
                onto.remove(key);
            else
                onto.insert(key, wanted);
        }
        return onto;
    }

private:
    static bool readField(T& value, const BoundField<T>& field, const QJsonValue& json)
    {
        return json.isUndefined() ||
               std::visit([&](const auto& member) { return readMember(value, member, json); }, field.member);
    }

    template <typename V>
    static bool readMember(T& value, V T::*member, const QJsonValue& json)
    {
        const std::optional<V> read = FieldValue<V>::fromJson(json);
        if (read)
            value.*member = *read;
        return read.has_value();
    }

    static bool readMember(T& value, const ChoiceMember<T>& member, const QJsonValue& json)
    {
        return member.choose(value, json.toString());
    }

    static QJsonValue toJson(const T& value, const BoundField<T>& field)
    {
        return std::visit([&](const auto& member) { return memberToJson(value, member); }, field.member);
    }

    template <typename V>
    static QJsonValue memberToJson(const T& value, V T::*member)
    {
        return FieldValue<V>::toJson(value.*member);
    }

    static QJsonValue memberToJson(const T& value, const ChoiceMember<T>& member)
    {
        return member.word(value);
    }

    // What `json` says as this program would write it.
    static QJsonValue readAgain(const BoundField<T>& field, const QJsonValue& json)
    {
        T value;
        readField(value, field, json);
        return toJson(value, field);
    }

    std::vector<BoundField<T>> m_bound;
};

} // namespace shanke
