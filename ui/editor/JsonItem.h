// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace shanke {

// An object or a row of a record as it lies in its JSON, for editors that know its fields by description
// only.
struct JsonItem
{
    QString id;
    QJsonObject json;

    static JsonItem fromJson(const QJsonObject& json)
    {
        return {json.value(QStringLiteral("id")).toString(), json};
    }
    QJsonObject toJson() const
    {
        QJsonObject written = json;
        if (!id.isEmpty())
            written.insert(QStringLiteral("id"), id);
        return written;
    }
    // Of an object, which has no id and is laid over nothing: `json` is all of it.
    QJsonObject toJson(const QJsonObject&) const { return json; }

    friend bool operator==(const JsonItem&, const JsonItem&) = default;
};

} // namespace shanke
