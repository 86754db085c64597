// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Anchor.h"

#include "base/ShortCode.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<Anchor> Anchor::fromJson(const QJsonObject& json)
{
    const QString school = json["school"_L1].toString();
    SHANKE_LET(const PublicKey key, PublicKey::fromHex(json["key"_L1].toString().toLatin1()));
    if (json["kind"_L1] == u"county"_s)
        return Anchor(County{key});
    if (json["kind"_L1] == u"school"_s && !school.isEmpty())
        return Anchor(School{SchoolId(school), key});
    return fail(ErrorKind::InvalidInput, u"This does not say from whom everything is believed."_s);
}

QJsonObject Anchor::toJson() const
{
    if (const School* alone = school())
        return {{u"kind"_s, u"school"_s},
                {u"school"_s, alone->school.toString()},
                {u"key"_s, QString::fromLatin1(alone->node.toHex())}};
    return {{u"kind"_s, u"county"_s}, {u"key"_s, QString::fromLatin1(county()->recovery.toHex())}};
}

QString Anchor::code() const
{
    const QByteArray name = school() ? "school:" + school()->school.toUtf8() + ':' + school()->node.toHex()
                                     : "county:" + county()->recovery.toHex();
    return shortCode(Digest::of(name));
}

} // namespace shanke
