// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/Body.h"

#include "base/CanonicalJson.h"
#include "revision/JsonText.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

Result<Body> Body::fromObject(const QJsonObject& object)
{
    for (auto member = object.begin(); member != object.end(); ++member)
        if (member.key().startsWith(u'_'))
            return fail(ErrorKind::InvalidInput, u"Bad special document member: %1"_s.arg(member.key()));
    SHANKE_LET(QByteArray text, canonicalJson(object));
    SHANKE_TRY(validateJsonObject(text));
    return fromTrusted(std::move(text));
}

Body Body::fromTrusted(QByteArray text)
{
    Body body;
    body.m_text = std::move(text);
    return body;
}

QJsonObject Body::toObject() const
{
    return QJsonDocument::fromJson(m_text).object();
}

} // namespace shanke
