// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace shanke::couch {

// The parameters behind the '?' of a target, decoded, in order. CouchDB takes '+' for a space; we write %20.
class Query
{
public:
    static Query parse(QByteArrayView text);

    void add(const QByteArray& name, const QByteArray& value) { m_items.append({name, value}); }
    std::optional<QByteArray> value(QByteArrayView name) const;
    bool flag(QByteArrayView name) const { return value(name) == QByteArray("true"); }
    // `fallback` when absent or not a number.
    qint64 number(QByteArrayView name, qint64 fallback) const;

    // "?a=1&b=%22x%22", or nothing.
    QByteArray toByteArray() const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_items;
};

} // namespace shanke::couch
