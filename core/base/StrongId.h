// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace shanke {

// A string that names one kind of thing and cannot be mixed up with another. Holds what it is given;
// whoever takes ids from outside checks them first (for example `isValidDatabaseName`).
template <typename Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString value) : m_value(std::move(value)) {}

    const QString& toString() const { return m_value; }
    QByteArray toUtf8() const { return m_value.toUtf8(); }
    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend bool operator<(const StrongId& a, const StrongId& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) noexcept { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using DocId = StrongId<struct DocIdTag>;               // "plan:01JD…"
using DatabaseName = StrongId<struct DatabaseNameTag>; // "space-js01"
using UserId = StrongId<struct UserIdTag>;             // "js01"
using SchoolId = StrongId<struct SchoolIdTag>;         // "fxz"
using DeviceId = StrongId<struct DeviceIdTag>;         // this workspace, for ever

} // namespace shanke
