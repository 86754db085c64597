// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SignedRecord.h"

#include "base/CanonicalJson.h"
#include "identity/SignedText.h"
#include "trust/OwnedId.h"
#include "trust/SignedCard.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RecordPurpose = "shanke/record/1"_L1;
constexpr auto SignedMember = "signed"_L1;

Failure notARecord(const QString& because)
{
    return fail(ErrorKind::InvalidInput, u"This revision can never be taken: %1."_s.arg(because));
}

// As it is signed: without the signature, and without what CouchDB adds.
Result<CanonicalObject> signedPart(const QJsonObject& body, const CanonicalObject& canonical)
{
    SHANKE_LET(CanonicalObject part,
               canonical.without(u"signature"_s)
                   .with(SignedMember, withoutSignature(body[SignedMember].toObject())));
    for (const QString& key : canonical.keys()) {
        if (key.startsWith(u'_'))
            part = part.without(key);
    }
    return part;
}

// ["shanke/record/1", database, id, ancestry, body]
Result<QByteArray> recordText(const RecordPlace& place, const QJsonObject& body,
                              const CanonicalObject& canonical)
{
    const size_t signedOnes = std::min<size_t>(place.generation - 1, SignedRecord::SignedAncestors);
    if (place.ancestry.size() < signedOnes)
        return fail(ErrorKind::Precondition,
                    u"Fewer revisions before this one are known than were signed."_s);
    QJsonArray ancestry;
    for (size_t i = 0; i < signedOnes; ++i)
        ancestry.append(place.ancestry[i].toString());
    SHANKE_TRY(checkSignable(body));
    SHANKE_LET(const CanonicalObject part, signedPart(body, canonical));
    SHANKE_LET(const QByteArray head,
               canonicalJson(QJsonValue(QJsonArray{QString(RecordPurpose), place.database.toString(),
                                                   place.id.toString(), ancestry})));
    return head.chopped(1) + ',' + part.text() + ']';
}

QJsonObject signerOf(const RecordMark& mark, const DeviceKey& key)
{
    const auto device = OwnedId::parse(DocId(u"device:"_s + mark.device.toString()));
    return {{u"device"_s, mark.device.toString()},
            {u"by"_s, device ? device->owner : QString()},
            {u"key"_s, QString::fromLatin1(key.publicKey().toHex())},
            {u"n"_s, mark.save},
            {u"roster"_s, mark.roster.toJson()}};
}

// What `signed` is to say in a body that has the signer in it.
Result<QJsonObject> signatureOf(const RecordPlace& place, const QJsonObject& body,
                                const CanonicalObject& canonical, const DeviceKey& key)
{
    SHANKE_LET(const QByteArray text, recordText(place, body, canonical));
    return withSignatureOf(body[SignedMember].toObject(), key.sign(text));
}

} // namespace

QJsonObject withoutSigned(QJsonObject body)
{
    body.remove(SignedMember);
    return body;
}

Result<SignedRecord> SignedRecord::read(const RecordPlace& place, const QJsonObject& body)
{
    SHANKE_LET(const CanonicalObject canonical, CanonicalObject::of(body));
    return read(place, body, canonical);
}

Result<SignedRecord> SignedRecord::read(const RecordPlace& place, const QJsonObject& body,
                                        const CanonicalObject& canonical)
{
    const QJsonObject json = body[SignedMember].toObject();
    SignedRecord record;
    record.m_place = place;
    record.m_mark.device = DeviceId(json["device"_L1].toString());
    record.m_by = UserId(json["by"_L1].toString());
    record.m_school = SchoolId(body["school"_L1].toString());
    record.m_mark.save = json["n"_L1].toInteger();
    if (place.generation < 1 || json.isEmpty() || record.m_mark.save < 1)
        return notARecord(u"it is not signed"_s);
    const auto key = PublicKey::ofSigner(json["key"_L1].toString().toLatin1());
    if (!key || deviceOf(record.m_by, *key) != record.m_mark.device)
        return notARecord(u"its device is not its signer's"_s);
    SHANKE_LET(record.m_mark.roster, Edition::fromJson(json["roster"_L1]));
    SHANKE_LET(const QByteArray text, recordText(place, body, canonical));
    if (!key->hasSigned(text, signatureIn(json)))
        return notARecord(u"this is not what its device signed here"_s);
    return record;
}

Result<QJsonObject> SignedRecord::sign(const RecordPlace& place, QJsonObject body, const RecordMark& mark,
                                       const DeviceKey& key)
{
    body[SignedMember] = signerOf(mark, key);
    SHANKE_LET(const CanonicalObject canonical, CanonicalObject::of(body));
    SHANKE_LET(body[SignedMember], signatureOf(place, body, canonical, key));
    return body;
}

Result<CanonicalObject> SignedRecord::signedText(const RecordPlace& place, QJsonObject body,
                                                 const RecordMark& mark, const DeviceKey& key)
{
    body[SignedMember] = signerOf(mark, key);
    SHANKE_LET(const CanonicalObject canonical, CanonicalObject::of(body));
    SHANKE_LET(const QJsonObject signature, signatureOf(place, body, canonical, key));
    return canonical.with(SignedMember, signature);
}

} // namespace shanke
