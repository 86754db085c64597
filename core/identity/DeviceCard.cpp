// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceCard.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCardText = 200;

bool isUsable(const QString& text)
{
    return !text.isEmpty() && text.size() <= LongestCardText;
}

} // namespace

QJsonObject DeviceCard::toJson() const
{
    return {{u"kind"_s, u"device"_s},
            {u"schema"_s, 1},
            {u"user"_s, user.toString()},
            {u"name"_s, name},
            {u"school"_s, school.toString()},
            {u"device"_s, device.toString()},
            {u"key"_s, QString::fromLatin1(key.toHex())}};
}

Result<DeviceCard> DeviceCard::fromJson(const QJsonObject& object)
{
    SHANKE_LET(const PublicKey key, PublicKey::fromHex(object["key"_L1].toString().toLatin1()));
    DeviceCard card{UserId(object["user"_L1].toString()), object["name"_L1].toString(),
                    SchoolId(object["school"_L1].toString()), DeviceId(object["device"_L1].toString()), key};
    if (object["kind"_L1].toString() != u"device" || !isUsable(card.user.toString()) ||
        !isUsable(card.name) || !isUsable(card.device.toString()) ||
        card.school.toString().size() > LongestCardText)
        return fail(ErrorKind::InvalidInput, u"This does not say whose device it is."_s);
    return card;
}

DocId documentOf(const DeviceId& device)
{
    return DocId(u"device:"_s + device.toString());
}

} // namespace shanke
