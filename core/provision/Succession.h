// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/CountyAuthority.h"
#include "trust/Evidence.h"

namespace shanke {

// What an administrator wants whose working key was lost or stolen: the county's next key, in a file that is
// not there yet, by the recovery key from the paper.
struct Succession
{
    DeviceKey recovery;
    QString file;
    // Of the key before; what it said after that was somebody else. Nothing: all that is known counts.
    std::optional<qint64> lastEvent{};
};

// Pure but for the new key. NotFound: no statement of a county with this recovery key is known, or two of one
// number are, and nobody can tell which holds.
Result<CountyAuthority> succeed(const Succession& wish, const Evidence& known);
// Precondition: the county works with a later key than this one.
Result<> checkNewest(const CountyAuthority& authority, const Evidence& known);

} // namespace shanke
