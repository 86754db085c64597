// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// Refused is only what can never become good, whatever else comes. What waits is judged again when a
// statement, roster, endorsement, receipt or membership comes.
enum class Standing { Good, Waiting, Refused };

enum class Reason {
    None,
    // good, and to be said beside it
    NotYetReceived, // nobody at the school or the county has signed for it
    Confirmed,      // it came late, and a leader stands for it
    // waiting
    UnknownDevice,    // no card of its device is here
    RosterMissing,    // the edition it names is not here, or nothing vouches for it
    NewerRoster,      // a newer edition was named than is here
    SameEdition,      // two texts of one edition
    NoRole,           // its author may not do this by the edition it names
    OtherSchool,      // it is about somebody of another school
    NotEndorsed,      // nobody vouches for its device
    NeedsSecondVoice, // one voice vouches for the device of a leader
    OlderRoster,      // names an older edition than its device did before
    OutOfOrder,       // its device also signed what has an older receipt
    Undecided,        // its device also signed what contradicts it, and nobody has a receipt
    CameLate,         // without a receipt, and its author or device is out meanwhile
    Revoked,          // the county took the device out of use before
    Proposal,         // by somebody who takes no part
    Incomplete,       // something is missing on the desk where it lies
    NewerKind,        // of a kind that this program does not know, or does not know there
    // refused
    Altered,     // its signature is not that of the device it names
    OtherCounty, // of a county that is not ours
};

// By its reason alone.
Standing standingOf(Reason reason);

struct Judgement
{
    Standing standing = Standing::Waiting;
    Reason reason = Reason::None;

    static Judgement good(Reason reason = Reason::None) { return {Standing::Good, reason}; }
    static Judgement waiting(Reason reason) { return {Standing::Waiting, reason}; }
    static Judgement refused(Reason reason) { return {Standing::Refused, reason}; }
    static Judgement of(Reason reason) { return {standingOf(reason), reason}; }
    bool isGood() const { return standing == Standing::Good; }

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

QString toWord(Reason reason); // "not-yet-received", "came-late"...

} // namespace shanke
