// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QMap>

namespace shanke {

// The canonical text of an object (see canonicalJson), member by member: for who needs it more than once,
// with a member changed or left out. A value.
class CanonicalObject
{
public:
    // InvalidInput as canonicalJson.
    static Result<CanonicalObject> of(const QJsonObject& object);

    QByteArray text() const;
    QStringList keys() const { return m_members.keys(); }
    // The same without a member, and with one that says this.
    CanonicalObject without(const QString& key) const;
    Result<CanonicalObject> with(const QString& key, const QJsonValue& value) const;

private:
    QMap<QString, QByteArray> m_members; // in the order of the text, by UTF-16 code units
};

} // namespace shanke
