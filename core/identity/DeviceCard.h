// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "identity/DeviceKey.h"

#include <QJsonObject>

namespace shanke {

// Who works on a device, and its public key: the content of a "device" document, and of a key file for
// someone one has never met.
struct DeviceCard
{
    UserId user;
    QString name;
    SchoolId school;
    DeviceId device;
    PublicKey key;

    QJsonObject toJson() const;
    // InvalidInput: it is not a device's, or says too little.
    static Result<DeviceCard> fromJson(const QJsonObject& object);

    friend bool operator==(const DeviceCard&, const DeviceCard&) = default;
};

// "device:<id>", in the database of the school.
DocId documentOf(const DeviceId& device);

} // namespace shanke
