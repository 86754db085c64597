// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "identity/DeviceDocument.h"

#include <vector>

namespace shanke {

// What can be said of a submission, a decision or a receipt by its signature and by what else its device
// signed.
enum class Authenticity {
    Verified,
    Unsigned,
    UnknownDevice, // the school has no such device of this person, or its document has not come yet
    Altered,       // something in it is not what the device signed
    OutOfOrder,    // the device also signed what contradicts it
    DeviceRevoked, // signed after the device was taken out of use
};

QString toWord(Authenticity authenticity); // "verified", "unsigned", "unknown-device"...

// Where an event stands among those of its device, each naming the digest of the one before.
struct EventMark
{
    DeviceId device;
    qint64 counter = 0;
    QString previous; // empty for the first
    QString digest;

    friend bool operator==(const EventMark&, const EventMark&) = default;
};

// A document of a signed kind (submission, decision, receipt), read from whoever wrote it. Pure value; asks
// nothing but what it is given.
class SignedEvent
{
public:
    static bool isSignedKind(const DocId& id);
    // InvalidInput for what no signature can be of: a text that is none, or a number that is not finite.
    static Result<SignedEvent> read(const DocId& id, const QJsonObject& document);

    const EventMark& mark() const { return m_mark; }
    // By its signature alone; order is for whoever knows the other events.
    Authenticity against(const KnownDevices& devices) const;

private:
    SignedEvent() = default;

    EventMark m_mark;
    UserId m_author;
    SchoolId m_school;
    QByteArray m_text;
    QByteArray m_signature;
    bool m_isSigned = false;
    bool m_isAtItsPlace = false; // its signed text names the id under which it stands
};

// The event as its device says it: bound to its id, and signed.
Result<QJsonObject> sign(const DocId& id, QJsonObject event, const DeviceKey& key);

// What the next event of the same device names as `previous`.
Result<Digest> eventDigest(const QJsonObject& event);

// For each of these verified events of one device whether another contradicts it: the same counter or the
// same predecessor twice, or a predecessor that does not stand just before. Events that are not here
// contradict nothing, and the same event twice is one.
std::vector<bool> contradicted(const std::vector<EventMark>& events);

} // namespace shanke
