// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "trust/Evidence.h"
#include "workspace/values/ServerAccount.h"

namespace shanke {

// Who works in this workspace, and with which servers.
struct AccountSettings
{
    UserId user;
    QString name;
    SchoolId school;
    bool userIsKnown = true; // otherwise `user` only stands for a name that the person will say
    bool schoolIsKnown = true;
    DeviceId device;      // what the keychain holds for this folder is named by these
    DeviceId firstDevice; // before copies and repairs
    QString deviceKey;    // public, in hexadecimal; empty: the device has none yet
    ServerAccount schoolServer;
    ServerAccount countyServer;
    std::optional<Anchor> anchor; // from whom rosters are believed; none: nobody was compared yet
    // The newest editions of the school's roster and of the county's that were here: none that is older
    // counts.
    Edition roster{};
    Edition countyRoster{};
    QString issuer;   // the provider where this person signed in; empty: nobody has
    QString clientId; // this program there

    // As which this PC speaks to others; empty while it has no key.
    DeviceId speaker() const;
    TrustSettings trust() const;

    const ServerAccount& server(Hop hop) const { return hop == Hop::School ? schoolServer : countyServer; }
    ServerAccount& server(Hop hop) { return hop == Hop::School ? schoolServer : countyServer; }
    // Nothing may leave this PC under names that are none.
    bool isProvisional() const { return !userIsKnown || !schoolIsKnown; }
    bool hasServer() const { return schoolServer.isSet() || countyServer.isSet(); }
    // The nearest there is; one without an address where there is none.
    const ServerAccount& nearestServer() const { return schoolServer.isSet() ? schoolServer : countyServer; }
    // What was compared for the server at `url`, if it is one of the two.
    std::optional<Digest> certificateOf(const QUrl& url) const;
};

} // namespace shanke
