// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// Why somebody does not say something about a record, as far as their PC knows. What counts is judged where
// it arrives; this keeps people from saying what never will.
enum class SayBar {
    None,
    NotAddressed, // it is meant for others
    NotYours,     // others say this: who asked, who is observed, who leads
    OwnWork,      // nobody rates or grants their own
    NotLeader,    // of the school
    NotResearch,  // of the county
    NotYet,       // something else comes before
    IsOver,       // withdrawn, closed, concluded
    AlreadySaid,
    SaysNothing,
    NotAmongSchools, // they work at no school of a county: elsewhere nobody could tell who it was
    Unknown,         // it cannot be said of this
};

// As servers write their refusals: "<code>: <English sentence>".
QString refusalOf(SayBar bar);

} // namespace shanke
