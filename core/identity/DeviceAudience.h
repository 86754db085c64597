// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QString>

namespace shanke {

// For whom the word of a device (DeviceAssertion) is meant. A node that speaks TLS is the certificate it
// shows, which the PC has compared and knows by itself: whatever a server says, its word is good nowhere
// else. A node without TLS is only ever spoken to within one PC, under a name that no node with TLS answers
// to.
QString audienceOfCertificate(const Digest& certificate);
QString audienceWithinThisPc(const QString& node);
bool isWithinThisPc(const QString& audience);

} // namespace shanke
