// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/PlatformDatabase.h"

namespace shanke {

// Who may write documents of a kind in databases of one sort. A school's node carries what others wrote, and
// whoever administers a server may do anything.
enum class Writers {
    Owner,         // whose space or desk it is
    Staff,         // who works at the school
    Leaders,       // its approvers and its head; on a desk never its owner
    Deciders,      // the same, and whom one of them lets decide in their place
    Inspectors,    // who inspects the school
    Node,          // the school's server, in its own name
    Curators,      // of the column, and the county office
    Research,      // of the county, and the county office
    Office,        // the county office
    Administrator, // nobody by a role: who opens databases brings it
};

// Whose a document is once it is there. An event is its author's for ever.
enum class Keeping {
    OfOwner,        // whom its id names, and nobody else
    OfParticipants, // whom its id names, and whom that person let in by events
    HandedOn,       // passes from hand to hand: its author is who wrote last
    CarriedOn,      // passes from hand to hand, and leaves its author
};

// Where documents of a kind may lie, who writes them there, and whose they are then.
struct Home
{
    platform::DatabaseKind database;
    Writers writers;
    Keeping keeping = Keeping::OfOwner;

    bool passesOn() const { return keeping == Keeping::HandedOn || keeping == Keeping::CarriedOn; }

    friend bool operator==(const Home&, const Home&) = default;
};

// Where a document of a kind that this program does not know is kept when it comes: a newer program wrote it.
// Nothing where only known kinds lie.
std::optional<Home> homeOfUnknown(platform::DatabaseKind database);

QString toWord(Writers writers); // "owner", "staff"...
QString toWord(Keeping keeping); // "of-owner", "of-participants"...

} // namespace shanke
