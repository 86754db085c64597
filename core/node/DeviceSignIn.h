// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "identity/DeviceAssertion.h"
#include "node/SchoolRoster.h"

#include <QHash>

namespace shanke {

// Signs in with the word of a device (DeviceAssertion) that the school knows: its document stands in the
// school's database and is not revoked. What the person may do is what the school's roster says. A word once
// verified is remembered until it expires or the school's database changes.
class DeviceSignIn final : public QObject
{
public:
    DeviceSignIn(NodeDatabases& databases, SchoolRoster& roster, const Clock& clock);

    // For whom a device's word must be meant.
    const QString& audience() const { return m_databases.uuid(); }

    // Unauthorized, with a sentence that tells why.
    Result<NodeUser> authenticate(const QByteArray& text, const DeviceAssertion& assertion);

private:
    struct Known
    {
        UserId user;
        QDateTime until;
    };
    Result<> check(const DeviceAssertion& assertion);

    NodeDatabases& m_databases;
    SchoolRoster& m_roster;
    const Clock& m_clock;
    QHash<QByteArray, Known> m_known; // by SHA-256
};

} // namespace shanke
