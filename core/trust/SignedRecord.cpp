// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SignedRecord.h"

#include "identity/SignedText.h"
#include "trust/OwnedId.h"
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

QJsonObject withoutRecordSignature(QJsonObject body)
{
    body[SignedMember] = withoutSignature(body[SignedMember].toObject());
    return body;
}

Result<QByteArray> recordText(const RecordPlace& place, const QJsonObject& body)
{
    const size_t signedOnes = std::min<size_t>(place.generation - 1, SignedRecord::SignedAncestors);
    if (place.ancestry.size() < signedOnes)
        return fail(ErrorKind::Precondition,
                    u"Fewer revisions before this one are known than were signed."_s);
    QJsonArray ancestry;
    for (size_t i = 0; i < signedOnes; ++i)
        ancestry.append(place.ancestry[i].toString());
    return textToSign(RecordPurpose, place.database, withoutRecordSignature(body),
                      {place.id.toString(), ancestry});
}

} // namespace

Result<SignedRecord> SignedRecord::read(const RecordPlace& place, const QJsonObject& body)
{
    const QJsonObject mark = body[SignedMember].toObject();
    SignedRecord record;
    record.m_place = place;
    record.m_device = DeviceId(mark["device"_L1].toString());
    record.m_by = UserId(mark["by"_L1].toString());
    record.m_school = SchoolId(body["school"_L1].toString());
    record.m_save = mark["n"_L1].toInteger();
    record.m_signature = signatureIn(mark);
    const auto device = OwnedId::parse(DocId(u"device:"_s + record.m_device.toString()));
    if (place.generation < 1 || record.m_signature.isEmpty() || record.m_save < 1)
        return notARecord(u"it is not signed"_s);
    if (!device || !device->digest() || device->owner != record.m_by.toString())
        return notARecord(u"its device is not its signer's"_s);
    SHANKE_LET(record.m_roster, Edition::fromJson(mark["roster"_L1]));
    SHANKE_LET(record.m_text, recordText(place, body));
    return record;
}

Result<QJsonObject> SignedRecord::sign(const RecordPlace& place, QJsonObject body, const DeviceId& device,
                                       qint64 save, const Edition& roster, const DeviceKey& key)
{
    const auto owner = OwnedId::parse(DocId(u"device:"_s + device.toString()));
    QJsonObject mark{{u"device"_s, device.toString()},
                     {u"by"_s, owner ? owner->owner : QString()},
                     {u"n"_s, save},
                     {u"roster"_s, roster.toJson()}};
    body[SignedMember] = mark;
    SHANKE_LET(const QByteArray text, recordText(place, body));
    body[SignedMember] = withSignatureOf(std::move(mark), key.sign(text));
    SHANKE_TRY(read(place, body));
    return body;
}

bool SignedRecord::isByOwner() const
{
    const auto id = OwnedId::parse(m_place.id);
    return id && id->owner == m_by.toString();
}

bool SignedRecord::isSignedBy(const PublicKey& key) const
{
    return key.hasSigned(m_text, m_signature);
}

} // namespace shanke
