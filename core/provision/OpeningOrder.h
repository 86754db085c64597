// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceKey.h"
#include "provision/roster/CountyRoster.h"

namespace shanke {

// A server of a school, by the key that it shows at its start.
struct SchoolNode
{
    SchoolId school;
    PublicKey key;
};

// What an administrator wants: the people of a roster file, and beside them the servers and PCs that they
// named after comparing. Nothing is taken that is not named here.
struct OpeningOrder
{
    CountyRoster roster;
    QString author{};                // the administrator
    std::vector<SchoolNode> nodes{}; // for the rosters of their schools
    std::vector<DeviceId> devices{}; // the county is to vouch for them
};

// "fxz=<64 hexadecimal characters>". InvalidInput, with a sentence.
Result<SchoolNode> nodeIn(const QString& text);
// A device as lists name it, "sh01:<64 hexadecimal characters>". InvalidInput, with a sentence.
Result<DeviceId> deviceIn(const QString& text);

} // namespace shanke
