// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

// The object of a place, as a value of `T` (T::fields()), to be read and never written back.
template <typename T>
T readObject(const Record& record, const QString& place)
{
    return T::fields().read(record.toJson().value(place).toObject());
}

// The rows of a place, in their order.
template <typename T>
std::vector<T> readRows(const Record& record, const QString& place)
{
    std::vector<T> rows;
    for (const QJsonValue& row : record.toJson().value(place).toArray())
        rows.push_back(T::fields().read(row.toObject()));
    return rows;
}

} // namespace shanke
