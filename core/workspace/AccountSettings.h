// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QString>
#include <QUrl>

namespace shanke {

// Who works in this workspace, and with which server.
struct AccountSettings
{
    UserId user;
    QString name;
    SchoolId school;
    DeviceId device;
    DeviceId firstDevice; // of this folder, before copies and repairs: names what the keychain holds for it
    QUrl server; // without credentials; empty: none
    QString serverUser;
    bool serverIsCounty = false;
    bool hasPassword = false;
    bool passwordIsSafe = true; // false: no keychain here, it must be given again after a restart
};

} // namespace shanke
