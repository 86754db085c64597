// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CanonicalObject.h"
#include "base/StrongId.h"
#include "identity/DeviceKey.h"
#include "revision/RevId.h"
#include "trust/Edition.h"

#include <QJsonObject>

namespace shanke {

// Where a revision stands: its place is signed with it, so that it can be shown nowhere else.
struct RecordPlace
{
    DatabaseName database;
    DocId id;
    std::vector<RevId> ancestry; // from the parent upwards; of longer ones the first 50 are signed
    quint32 generation = 1;      // of the revision itself
    QByteArray hash{}; // the same; empty while it is not made, and never signed: it follows from the rest
};

// What a record says beside who signed it: texts that are equal without it say the same.
QJsonObject withoutSigned(QJsonObject body);

// Who signs it: the n-th save of a device that knew this edition of the roster.
struct RecordMark
{
    DeviceId device;
    qint64 save = 0;
    Edition roster;
};

// A revision of a record with what it says of its signer in `signed {device, by, key, n, roster, signature}`.
// The key is the one that the device's id digests, so that a record proves by itself whose device wrote it;
// n counts the saves of the device. Only who may write a record signs it, and signing is the last thing that
// is done before it is written. A value.
class SignedRecord
{
public:
    static constexpr size_t SignedAncestors = 50;

    // InvalidInput: it can never be taken: unsigned, not signable, not what its device signed at this place,
    // or its signer is not the owner of the device. Precondition: fewer ancestors are known than were signed.
    static Result<SignedRecord> read(const RecordPlace& place, const QJsonObject& body);
    // The same where the canonical text of the body is known.
    static Result<SignedRecord> read(const RecordPlace& place, const QJsonObject& body,
                                     const CanonicalObject& canonical);
    // The body with `signed` in it.
    static Result<QJsonObject> sign(const RecordPlace& place, QJsonObject body, const RecordMark& mark,
                                    const DeviceKey& key);
    // The same as the canonical text that was signed over, whose nesting is one that can be signed.
    static Result<CanonicalObject> signedText(const RecordPlace& place, QJsonObject body,
                                              const RecordMark& mark, const DeviceKey& key);

    const RecordPlace& place() const { return m_place; }
    const DeviceId& device() const { return m_mark.device; }
    const UserId& by() const { return m_by; }
    qint64 save() const { return m_mark.save; }
    const Edition& roster() const { return m_mark.roster; }
    const SchoolId& school() const { return m_school; } // empty in a space

private:
    SignedRecord() = default;

    RecordPlace m_place;
    RecordMark m_mark;
    UserId m_by;
    SchoolId m_school;
};

} // namespace shanke
