// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace shanke {

// Who works in this workspace, and with which server.
struct AccountSettings
{
    UserId user;
    QString name;
    SchoolId school;
    DeviceId device;
    DeviceId firstDevice; // of this folder, before copies and repairs: names what the keychain holds for it
    QString deviceKey;    // public, in hexadecimal; empty: the device has none yet
    QUrl server;          // without credentials; empty: none
    QString serverUser;
    bool serverIsCounty = false;
    // The certificate that the person has compared: nothing goes to a server at this address with another.
    std::optional<Digest> certificate;
    QString issuer;   // the provider where this person signed in; empty: nobody has
    QString clientId; // this program there
    bool hasPassword = false;
    bool passwordIsSafe = true; // false: no keychain here, it must be given again after a restart

    // `url` names the same server, whatever comes behind host and port.
    bool isServer(const QUrl& url) const;
};

} // namespace shanke
