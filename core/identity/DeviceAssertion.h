// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceCard.h"

#include <QDateTime>

namespace shanke {

// A short-lived token by which a device signs its person in to a school's node when no provider is in reach:
// a JWT with EdDSA (RFC 8037) by the key of the device, `kid` its id, `sub` the person. Goes where a
// provider's token goes: "Authorization: Bearer". The audience is what the PC itself knows of
// the node (DeviceAudience), the time is the node's as its Date field says, so that no clock need be right.
class DeviceAssertion
{
public:
    static constexpr qint64 Seconds = 300; // that it is good for

    static QByteArray make(const DeviceKey& key, const DeviceId& device, const UserId& user,
                           const QString& audience, const QDateTime& now);

    // Taken apart, not yet believed. Unauthorized: it is none.
    static Result<DeviceAssertion> parse(const QByteArray& token);
    const DeviceId& device() const { return m_device; }
    const UserId& user() const { return m_user; }
    QDateTime expiresAt() const { return QDateTime::fromSecsSinceEpoch(m_issued + Seconds, Qt::UTC); }

    // Unauthorized: signed by another key, for another node, too old, or not the person of the card.
    Result<> check(const DeviceCard& card, const QString& audience, const QDateTime& now) const;

private:
    DeviceId m_device;
    UserId m_user;
    QString m_audience;
    qint64 m_issued = 0; // seconds since 1970
    QByteArray m_signingInput;
    QByteArray m_signature;
};

} // namespace shanke
