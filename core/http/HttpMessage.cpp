// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpMessage.h"

namespace shanke {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const auto& [key, value] : m_fields) {
        if (sameName(key, name))
            return value;
    }
    return {};
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const auto& field) { return sameName(field.first, name); });
}

void HttpHeaders::set(const QByteArray& name, const QByteArray& value)
{
    remove(name);
    m_fields.append({name, value});
}

void HttpHeaders::remove(QByteArrayView name)
{
    m_fields.removeIf([&](const auto& field) { return sameName(field.first, name); });
}

} // namespace shanke
