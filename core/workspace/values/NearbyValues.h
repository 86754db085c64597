// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"

#include <QUrl>

// Servers in the same network, and whether they are who they say they are.
namespace shanke {

// What a server says of itself in the network: a hint, whose truth its certificate shows.
struct NearbyServer
{
    SchoolId school;
    QString node; // names it among several of one school
    QString host; // "bei-ke.local"
    QUrl address;
    QString codeHint; // how its code begins; empty: it needs none
    bool isOwnSchool = false;

    friend bool operator==(const NearbyServer&, const NearbyServer&) = default;
};

enum class NearbyState {
    Resting,
    Looking,
    Settled,    // all who are there have been heard; whoever comes is heard as well
    Unavailable // this PC has no service for it
};

// What is known of the certificate that a server shows.
struct ServerTrust
{
    Digest certificate;
    QString code;               // that people compare
    bool isTrustedHere = false; // by this PC, without anybody comparing anything
    bool isPinned = false;      // it is the one that was compared
    bool hasChanged = false;    // another one was compared for this server
};

} // namespace shanke
