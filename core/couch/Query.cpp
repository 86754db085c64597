// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Query.h"

#include <algorithm>

namespace shanke::couch {

namespace {

QByteArray decoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' '));
}

} // namespace

Query Query::parse(QByteArrayView text)
{
    Query query;
    for (const QByteArray& item : text.toByteArray().split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        if (equals < 0)
            query.add(decoded(item), {});
        else
            query.add(decoded(item.first(equals)), decoded(item.sliced(equals + 1)));
    }
    return query;
}

std::optional<QByteArray> Query::value(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const auto& item) { return item.first == name; });
    if (found == m_items.end())
        return std::nullopt;
    return found->second;
}

qint64 Query::number(QByteArrayView name, qint64 fallback) const
{
    bool valid = false;
    const qint64 number = value(name).value_or(QByteArray()).toLongLong(&valid);
    return valid ? number : fallback;
}

QByteArray Query::toByteArray() const
{
    QByteArray text;
    for (const auto& [name, value] : m_items) {
        text += text.isEmpty() ? '?' : '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

} // namespace shanke::couch
