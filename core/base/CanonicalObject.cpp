// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CanonicalObject.h"

#include "base/CanonicalJson.h"

namespace shanke {

namespace {

Result<QByteArray> canonicalMember(const QString& key, const QJsonValue& value)
{
    SHANKE_LET(const QByteArray name, canonicalJson(QJsonValue(key)));
    SHANKE_LET(const QByteArray text, canonicalJson(value));
    return name + ':' + text;
}

} // namespace

Result<CanonicalObject> CanonicalObject::of(const QJsonObject& object)
{
    CanonicalObject canonical;
    for (auto member = object.begin(); member != object.end(); ++member) {
        SHANKE_LET(canonical.m_members[member.key()], canonicalMember(member.key(), member.value()));
    }
    return canonical;
}

QByteArray CanonicalObject::text() const
{
    return '{' + m_members.values().join(',') + '}';
}

CanonicalObject CanonicalObject::without(const QString& key) const
{
    CanonicalObject rest = *this;
    rest.m_members.remove(key);
    return rest;
}

Result<CanonicalObject> CanonicalObject::with(const QString& key, const QJsonValue& value) const
{
    CanonicalObject changed = *this;
    SHANKE_LET(changed.m_members[key], canonicalMember(key, value));
    return changed;
}

} // namespace shanke
