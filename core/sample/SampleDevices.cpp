// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleDevices.h"

#include "base/Digest.h"

namespace shanke {

using namespace Qt::StringLiterals;

DeviceId sampleDevice(const UserId& user)
{
    return DeviceId(user.toString() + u"-office"_s);
}

DeviceKey sampleKey(const DeviceId& device)
{
    return DeviceKey::fromSeed(Digest::of("sample " + device.toUtf8()).toHex()).value();
}

Anchor sampleAnchor(const SchoolId& school)
{
    return Anchor(Anchor::School{school, sampleKey(DeviceId(u"node"_s)).publicKey()});
}

SignedRoster sampleRoster(const DatabaseName& database, const QJsonObject& roster)
{
    return SignedRoster::make(database, {{0, 1}}, roster, sampleKey(DeviceId(u"node"_s))).value();
}

QJsonObject sampleDeviceDocument(const StaffMember& member, const SchoolId& school, const QDateTime& made)
{
    const DeviceKey key = sampleKey(sampleDevice(member.user));
    const DeviceCard card{member.user, member.name, school, sampleDevice(member.user), key.publicKey()};
    return deviceDocument(card, key, made).value();
}

} // namespace shanke
