// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SignedCard.h"

#include "identity/SignedText.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto CardPurpose = "shanke/device/1"_L1;

} // namespace

DeviceId deviceOf(const UserId& user, const PublicKey& key)
{
    return DeviceId(user.toString() + u':' + QString::fromLatin1(Digest::of(key.toHex()).toHex()));
}

UserId nodeOf(const SchoolId& school)
{
    return UserId(u"node-"_s + school.toString());
}

UserId countyUser()
{
    return UserId(u"county"_s);
}

Result<SignedCard> SignedCard::read(const DatabaseName& database, const DocId& id,
                                    const QJsonObject& document)
{
    SignedCard signedCard;
    SHANKE_LET(const QByteArray text, textToSign(CardPurpose, database, document));
    SHANKE_LET(signedCard.m_card, DeviceCard::fromJson(document));
    signedCard.m_document = document;
    const DeviceCard& card = signedCard.m_card;
    if (card.device != deviceOf(card.user, card.key) || documentOf(card.device) != id)
        return fail(ErrorKind::InvalidInput, u"This is the card of another device."_s);
    if (!card.key.hasSigned(text, signatureIn(document)))
        return fail(ErrorKind::InvalidInput, u"The card of this device is not signed by its own key."_s);
    return signedCard;
}

Result<SignedCard> SignedCard::make(const DatabaseName& database, const DeviceCard& card,
                                    const DeviceKey& key)
{
    QJsonObject json = card.toJson();
    json[u"author"_s] = card.user.toString();
    SHANKE_LET(const QByteArray text, textToSign(CardPurpose, database, json));
    return read(database, documentOf(card.device), withSignatureOf(std::move(json), key.sign(text)));
}

} // namespace shanke
