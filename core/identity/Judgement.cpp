// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/Judgement.h"

#include "base/Words.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Reason, 21> ReasonWords({{
    {Reason::None, ""_L1},
    {Reason::NotYetReceived, "not-yet-received"_L1},
    {Reason::Confirmed, "confirmed"_L1},
    {Reason::UnknownDevice, "unknown-device"_L1},
    {Reason::RosterMissing, "roster-missing"_L1},
    {Reason::NewerRoster, "newer-roster"_L1},
    {Reason::SameEdition, "same-edition"_L1},
    {Reason::NoRole, "no-role"_L1},
    {Reason::OtherSchool, "other-school"_L1},
    {Reason::NotEndorsed, "not-endorsed"_L1},
    {Reason::NeedsSecondVoice, "needs-second-voice"_L1},
    {Reason::OlderRoster, "older-roster"_L1},
    {Reason::OutOfOrder, "out-of-order"_L1},
    {Reason::Undecided, "undecided"_L1},
    {Reason::CameLate, "came-late"_L1},
    {Reason::Revoked, "revoked"_L1},
    {Reason::Proposal, "proposal"_L1},
    {Reason::Incomplete, "incomplete"_L1},
    {Reason::NewerKind, "newer-kind"_L1},
    {Reason::Altered, "altered"_L1},
    {Reason::OtherCounty, "other-county"_L1},
}});

} // namespace

Standing standingOf(Reason reason)
{
    switch (reason) {
    case Reason::None:
    case Reason::NotYetReceived:
    case Reason::Confirmed:
        return Standing::Good;
    case Reason::Altered:
    case Reason::OtherCounty:
        return Standing::Refused;
    default:
        return Standing::Waiting;
    }
}

QString toWord(Reason reason)
{
    return ReasonWords.word(reason);
}

} // namespace shanke
