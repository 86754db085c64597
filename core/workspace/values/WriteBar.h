// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke {

// Why somebody may read a record and not write it.
enum class WriteBar {
    None,
    Owner,        // only who wrote it
    Participants, // its founder, and whom they let take part
    Leaders,      // who leads the school
    Inspectors,   // who inspects it
    County,       // the county's offices, and the curators of a column
    Published,    // nobody: a standard plan in its column, of which a next version is published
    Agreed,       // nobody: a draft that is final, until it is discussed again
    Elsewhere,    // it is in a database where its kind has no place
};

} // namespace shanke
