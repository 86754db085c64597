// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QDateTime>
#include <QString>

#include <vector>

// What ui and cli read of the earlier versions of a record.
namespace shanke {

// Where a version stands among the others.
enum class VersionStanding {
    Current,
    Other,   // made on another device and not put together with the current one
    Earlier, // the current one, or another, went on from it or took it in
};

// A saved version whose text is kept here.
struct KeptVersion
{
    QString rev;
    QDateTime savedAt; // by the clock of the PC that saved it; not valid where it says none
    UserId by;
    QString who;     // the name by which the school knows them
    DeviceId device; // as its PC calls itself, see AccountSettings
    VersionStanding standing = VersionStanding::Earlier;
    QString before; // the version it was made from, or the nearest before that; empty: none is kept here

    friend bool operator==(const KeptVersion&, const KeptVersion&) = default;
};

struct RecordHistory
{
    std::vector<KeptVersion> versions; // the current one, then the newest first
    int withoutText = 0;               // saves that are known and whose text is not kept here
};

} // namespace shanke
