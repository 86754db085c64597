// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/SignedEvent.h"

#include "identity/SignedText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString IdMember = u"event"_s;

// A submission counts per plan, and beside that per device as the others do.
qint64 deviceCounter(const QJsonObject& event)
{
    return event[event["kind"_L1] == u"submission"_s ? "deviceCounter"_L1 : "counter"_L1].toInteger();
}

using Texts = QHash<QString, QString>;

// Remembers the first text of a key, and forgets it when another comes: empty then.
void noteOnly(Texts& texts, const QString& key, const QString& text)
{
    const auto known = texts.find(key);
    if (known == texts.end())
        texts.insert(key, text);
    else if (*known != text)
        known->clear();
}

// What is known of all events of a device.
class Others
{
public:
    explicit Others(const std::vector<EventMark>& events)
    {
        for (const EventMark& event : events) {
            noteOnly(m_at, QString::number(event.counter), event.digest);
            noteOnly(m_after, event.previous, event.digest);
            m_counters.insert(event.digest, event.counter);
        }
    }

    bool contradict(const EventMark& event) const
    {
        const bool isFirst = event.counter == 1;
        if (event.counter < 1 || isFirst != event.previous.isEmpty())
            return true;
        if (m_at.value(QString::number(event.counter)).isEmpty() || m_after.value(event.previous).isEmpty())
            return true;
        return !isFirst && isMisplaced(event);
    }

private:
    bool isMisplaced(const EventMark& event) const
    {
        const auto named = m_counters.constFind(event.previous);
        if (named != m_counters.constEnd())
            return *named != event.counter - 1;
        return m_at.contains(QString::number(event.counter - 1));
    }

    Texts m_at;    // the only event of a counter
    Texts m_after; // the only event after another
    QHash<QString, qint64> m_counters;
};

} // namespace

QString toWord(Authenticity authenticity)
{
    switch (authenticity) {
    case Authenticity::Verified:
        return u"verified"_s;
    case Authenticity::Unsigned:
        return u"unsigned"_s;
    case Authenticity::UnknownDevice:
        return u"unknown-device"_s;
    case Authenticity::Altered:
        return u"altered"_s;
    case Authenticity::OutOfOrder:
        return u"out-of-order"_s;
    case Authenticity::DeviceRevoked:
        return u"device-revoked"_s;
    }
    Q_UNREACHABLE();
}

bool SignedEvent::isSignedKind(const DocId& id)
{
    const QString text = id.toString();
    return text.startsWith(u"submission:") || text.startsWith(u"decision:") || text.startsWith(u"receipt:");
}

Result<SignedEvent> SignedEvent::read(const DocId& id, const QJsonObject& document)
{
    SignedEvent event;
    SHANKE_LET(event.m_text, signedText(document));
    event.m_mark = {DeviceId(document["device"_L1].toString()), deviceCounter(document),
                    document["previous"_L1].toString(),
                    QString::fromLatin1(Digest::of(event.m_text).toHex())};
    event.m_author = UserId(document["author"_L1].toString());
    event.m_school = SchoolId(document["school"_L1].toString());
    event.m_isSigned = document.contains("signature"_L1);
    event.m_signature = signatureIn(document);
    event.m_isAtItsPlace = document[IdMember].toString() == id.toString();
    return event;
}

Authenticity SignedEvent::against(const KnownDevices& devices) const
{
    if (!m_isSigned)
        return Authenticity::Unsigned;
    const auto device = devices.constFind(m_mark.device);
    if (device == devices.constEnd() || device->card.user != m_author || device->card.school != m_school)
        return Authenticity::UnknownDevice;
    if (!m_isAtItsPlace || !device->card.key.hasSigned(m_text, m_signature))
        return Authenticity::Altered;
    return device->believes(m_mark.counter) ? Authenticity::Verified : Authenticity::DeviceRevoked;
}

Result<QJsonObject> sign(const DocId& id, QJsonObject event, const DeviceKey& key)
{
    event[IdMember] = id.toString();
    return withSignature(std::move(event), key);
}

Result<Digest> eventDigest(const QJsonObject& event)
{
    SHANKE_LET(const QByteArray text, signedText(event));
    return Digest::of(text);
}

std::vector<bool> contradicted(const std::vector<EventMark>& events)
{
    const Others others(events);
    std::vector<bool> result;
    result.reserve(events.size());
    for (const EventMark& event : events)
        result.push_back(others.contradict(event));
    return result;
}

} // namespace shanke
