// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceDocument.h"

#include "base/Clock.h"
#include "identity/SignedText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RevokedAt = "revokedAt"_L1;
constexpr auto RevokedBy = "revokedBy"_L1;
constexpr auto LastCounter = "lastCounter"_L1;

QJsonObject withoutRevocation(QJsonObject document)
{
    for (const QLatin1StringView member : {RevokedAt, RevokedBy, LastCounter})
        document.remove(member);
    return document;
}

std::optional<DeviceRevocation> revocationIn(const QJsonObject& document)
{
    if (!document.contains(RevokedAt) && !document.contains(RevokedBy))
        return std::nullopt;
    return DeviceRevocation{UserId(document[RevokedBy].toString()),
                            QDateTime::fromString(document[RevokedAt].toString(), Qt::ISODate),
                            document[LastCounter].toInteger()};
}

} // namespace

Result<DeviceDocument> DeviceDocument::fromJson(const DocId& id, const QJsonObject& document)
{
    SHANKE_LET(DeviceCard card, DeviceCard::fromJson(document));
    if (documentOf(card.device) != id)
        return fail(ErrorKind::InvalidInput, u"This is the card of another device."_s);
    SHANKE_LET(const QByteArray text, signedText(withoutRevocation(document)));
    if (!card.key.hasSigned(text, signatureIn(document)))
        return fail(ErrorKind::InvalidInput, u"The card of this device is not signed by its own key."_s);
    return DeviceDocument{std::move(card),
                          QDateTime::fromString(document["createdAt"_L1].toString(), Qt::ISODate),
                          revocationIn(document)};
}

Result<QJsonObject> deviceDocument(const DeviceCard& card, const DeviceKey& key, const QDateTime& now)
{
    QJsonObject document = card.toJson();
    document[u"author"_s] = card.user.toString();
    document[u"createdAt"_s] = toIsoString(now);
    document[u"updatedAt"_s] = toIsoString(now);
    return withSignature(std::move(document), key);
}

QJsonObject revoked(QJsonObject document, const DeviceRevocation& revocation)
{
    const auto before = revocationIn(document);
    if (before && before->lastCounter <= revocation.lastCounter)
        return document;
    document[RevokedAt] = toIsoString(revocation.at);
    document[RevokedBy] = revocation.by.toString();
    document[LastCounter] = revocation.lastCounter;
    return document;
}

} // namespace shanke
