// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace shanke {

// One value in the hands of two people, and what it was before. Undefined is a value that is not there; no
// base at all means that nobody knows what was before.
struct MergeSides
{
    std::optional<QJsonValue> base;
    QJsonValue left;
    QJsonValue right;

    // What one person changed and the other did not, or both alike. None: both changed it, differently.
    std::optional<QJsonValue> agreed() const
    {
        if (left == right || base == right)
            return left;
        return base == left ? std::optional(right) : std::nullopt;
    }

    // The same for a member of these, which are objects or not there.
    MergeSides member(const QString& name) const
    {
        const auto of = [&](const QJsonValue& value) { return value.toObject().value(name); };
        return {base ? std::optional(of(*base)) : std::nullopt, of(left), of(right)};
    }
};

} // namespace shanke
