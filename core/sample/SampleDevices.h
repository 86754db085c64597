// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceDocument.h"
#include "trust/Anchor.h"
#include "trust/SignedRoster.h"

// The PCs of the sample school, one a person. Their keys follow from their names, so that the same school is
// made everywhere: they protect nothing.
namespace shanke {

DeviceId sampleDevice(const UserId& user); // "js01-office"
DeviceKey sampleKey(const DeviceId& device);
// The school stands alone: what it believes is signed by one key.
Anchor sampleAnchor(const SchoolId& school);
SignedRoster sampleRoster(const DatabaseName& database, const QJsonObject& roster);

QJsonObject sampleDeviceDocument(const StaffMember& member, const SchoolId& school, const QDateTime& made);

} // namespace shanke
