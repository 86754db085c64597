// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceCard.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace shanke {

// That a device stopped speaking for its person: by whom, and up to which of its events it is believed.
struct DeviceRevocation
{
    UserId by;
    QDateTime at;
    qint64 lastCounter = 0;

    friend bool operator==(const DeviceRevocation&, const DeviceRevocation&) = default;
};

// The content of a document "device:<id>" in the database of a school: a card that its own key has signed,
// and, beside what is signed, the revocation. A card cannot be changed without its key, and a document of
// another key is the document of another device.
struct DeviceDocument
{
    DeviceCard card;
    QDateTime createdAt;
    std::optional<DeviceRevocation> revocation;

    // InvalidInput: it is not a device's, stands under another id, or its own key did not sign it.
    static Result<DeviceDocument> fromJson(const DocId& id, const QJsonObject& document);

    // Events of the device up to here are believed.
    bool believes(qint64 counter) const { return !revocation || counter <= revocation->lastCounter; }
    bool isOfSameDevice(const DeviceDocument& other) const
    {
        return card.key == other.card.key && card.user == other.card.user;
    }

    friend bool operator==(const DeviceDocument&, const DeviceDocument&) = default;
};

using KnownDevices = QHash<DeviceId, DeviceDocument>;

// The document with which a device enters its school.
Result<QJsonObject> deviceDocument(const DeviceCard& card, const DeviceKey& key, const QDateTime& now);

// The same document, revoked. What is believed of a device never grows: of two revocations the earlier event
// holds.
QJsonObject revoked(QJsonObject document, const DeviceRevocation& revocation);

} // namespace shanke
