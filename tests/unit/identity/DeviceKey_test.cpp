// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceCard.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("What a device signed is recognised, and nothing else", "[identity]")
{
    const DeviceKey key = DeviceKey::make();
    const QByteArray text = u"提交教案《静夜思》 𠮷䶮"_s.toUtf8();
    const QByteArray signature = key.sign(text);
    CHECK(key.publicKey().hasSigned(text, signature));
    CHECK_FALSE(key.publicKey().hasSigned(text + ' ', signature));
    CHECK_FALSE(key.publicKey().hasSigned(text, signature.first(63)));
    CHECK_FALSE(DeviceKey::make().publicKey().hasSigned(text, signature));
}

TEST_CASE("What is sealed for a device opens there only", "[identity]")
{
    const DeviceKey key = DeviceKey::make();
    QByteArray sealed = key.publicKey().seal("口令");
    CHECK(key.unseal(sealed).value() == "口令");
    CHECK(DeviceKey::make().unseal(sealed).error().kind == ErrorKind::Forbidden);
    CHECK(key.unseal(sealed.first(10)).error().kind == ErrorKind::Forbidden);
    sealed[40] = char(sealed[40] ^ 1);
    CHECK(key.unseal(sealed).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("A key is the same from its seed, and a seed that is none is refused", "[identity]")
{
    const DeviceKey key = DeviceKey::make();
    CHECK(DeviceKey::fromSeed(key.seed())->publicKey() == key.publicKey());
    CHECK(PublicKey::fromHex(key.publicKey().toHex()) == key.publicKey());
    CHECK(key.publicKey().fingerprint().size() == 19);
    for (const QByteArray& text :
         {QByteArray(), QByteArray("12"), key.seed().first(63), QByteArray(64, 'x'), key.seed() + "00"})
        CHECK(DeviceKey::fromSeed(text).error().kind == ErrorKind::InvalidInput);
    // A point of small order would seal for everybody.
    CHECK(PublicKey::fromHex(QByteArray(64, '0')).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Who comes with a signature is checked by it, and what is no key has signed nothing", "[identity]")
{
    const DeviceKey key = DeviceKey::make();
    const QByteArray message = "静夜思";
    const QByteArray hex = key.publicKey().toHex();
    REQUIRE(PublicKey::ofSigner(hex));
    CHECK(PublicKey::ofSigner(hex)->hasSigned(message, key.sign(message)));
    for (const QByteArray& text :
         {QByteArray(), QByteArray("12"), hex.first(63), QByteArray(64, 'x'), hex + "00"})
        CHECK(PublicKey::ofSigner(text).error().kind == ErrorKind::InvalidInput);
    // For points of small order a signature of nothing fits every message.
    const QByteArray nothing = QByteArray::fromHex("01").leftJustified(DeviceKey::SignatureBytes, '\0');
    for (const QByteArray& point : {QByteArray(64, '0'), "01" + QByteArray(62, '0')})
        CHECK_FALSE(PublicKey::ofSigner(point)->hasSigned(message, nothing));
}

TEST_CASE("A device's card comes back as it was, and half a card is refused", "[identity]")
{
    const DeviceCard card{UserId(u"js01"_s), u"姜𠮷䶮"_s, SchoolId(u"fxz"_s), DeviceId(u"01jd"_s),
                          DeviceKey::make().publicKey()};
    CHECK(DeviceCard::fromJson(card.toJson()) == card);
    CHECK(documentOf(card.device) == DocId(u"device:01jd"_s));
    for (const QString& member : {u"kind"_s, u"user"_s, u"name"_s, u"device"_s, u"key"_s}) {
        QJsonObject less = card.toJson();
        less.remove(member);
        CHECK(DeviceCard::fromJson(less).error().kind == ErrorKind::InvalidInput);
    }
}
