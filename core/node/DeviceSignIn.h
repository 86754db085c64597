// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "identity/DeviceAssertion.h"
#include "node/SchoolAuthority.h"

#include <QHash>

namespace shanke {

// Signs in with the word of a device (DeviceAssertion) that the school knows: its document stands in the
// school's database and is not revoked. What the person may do is what the school's roster says. A word once
// verified is remembered until it expires or the school's database changes.
class DeviceSignIn final : public QObject
{
public:
    DeviceSignIn(NodeDatabases& databases, SchoolAuthority& roster, const Clock& clock);

    // Words are good for this certificate from now on, which the node shows; before, only within one PC.
    void setCertificate(const Digest& certificate);
    // For whom a device's word must be meant (DeviceAudience).
    const QString& audience() const { return m_audience; }

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
    SchoolAuthority& m_roster;
    const Clock& m_clock;
    QString m_audience;
    QHash<QByteArray, Known> m_known; // by SHA-256
};

} // namespace shanke
