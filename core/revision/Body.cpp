// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/Body.h"

#include "base/CanonicalJson.h"
#include "revision/JsonText.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> checkMembers(const QStringList& keys)
{
    for (const QString& key : keys) {
        if (key.startsWith(u'_'))
            return fail(ErrorKind::InvalidInput, u"Bad special document member: %1"_s.arg(key));
    }
    return {};
}

} // namespace

Result<Body> Body::fromObject(const QJsonObject& object)
{
    SHANKE_TRY(checkMembers(object.keys()));
    SHANKE_LET(QByteArray text, canonicalJson(object));
    SHANKE_TRY(validateJsonObject(text));
    Body body = fromTrusted(std::move(text));
    body.m_isCanonical = true;
    return body;
}

Result<Body> Body::fromCanonical(const CanonicalObject& object)
{
    SHANKE_TRY(checkMembers(object.keys()));
    Body body = fromTrusted(object.text());
    body.m_isCanonical = true;
    return body;
}

Body Body::fromTrusted(QByteArray text)
{
    Body body;
    body.m_text = std::move(text);
    return body;
}

Result<QByteArray> Body::canonicalText() const
{
    return m_isCanonical ? Result<QByteArray>(m_text) : canonicalJson(toObject());
}

QJsonObject Body::toObject() const
{
    return QJsonDocument::fromJson(m_text).object();
}

} // namespace shanke
