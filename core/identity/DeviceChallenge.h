// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace shanke {

// How a school's node says, in the WWW-Authenticate field of a 401, that it takes the word of a device
// (DeviceAssertion) and for whom that word must be meant. Only a hint for who reads it: see DeviceAudience.
struct DeviceChallenge
{
    QString audience;

    QByteArray toField() const; // one challenge: Shanke-Device realm="Shanke", audience="..."
    // From the whole field, other challenges beside it or not. None: it takes no device's word.
    static std::optional<DeviceChallenge> find(const QByteArray& field);
};

} // namespace shanke
