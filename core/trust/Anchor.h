// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "identity/DeviceKey.h"

#include <QJsonObject>

#include <variant>

namespace shanke {

// What a person compared, and from which everything else is believed: a county, by its recovery key, or,
// where a school stands alone, the key of its node. A workspace or node has one.
class Anchor
{
public:
    struct County
    {
        PublicKey recovery;
        friend bool operator==(const County&, const County&) = default;
    };
    struct School
    {
        SchoolId school;
        PublicKey node;
        friend bool operator==(const School&, const School&) = default;
    };

    explicit Anchor(County county) : m_root(county) {}
    explicit Anchor(School school) : m_root(std::move(school)) {}

    static Result<Anchor> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;
    // What two people compare; it stays the same when the county takes a new working key. Slow on purpose.
    QString code() const;

    const County* county() const { return std::get_if<County>(&m_root); }
    const School* school() const { return std::get_if<School>(&m_root); }

    friend bool operator==(const Anchor&, const Anchor&) = default;

private:
    std::variant<County, School> m_root;
};

} // namespace shanke
