// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SequenceValues.h"

// What a teacher makes of a day without lessons that the school proposes. Pure; what they answer is said of
// their classes like every other change (SequenceService::say).
namespace shanke {

enum class DayOffAnswer { Open, Accepted, Declined };

DayOffAnswer answerTo(const ProposedDay& proposed, const SequencesView& view);

// What accepting says: of every class that is held then, that it is missed or held on the other day. Nothing
// where no class of this person is held then, or no longer. All of it has the proposal as its act.
QList<ClassChange> accepting(const ProposedDay& proposed, const SequencesView& view);
QList<ClassChange> declining(const ProposedDay& proposed);
// Takes the answer back: the proposal is open again.
QList<ClassChange> takingBackAnswer(const ProposedDay& proposed, const SequencesView& view);

// Those that ask something of this person: what stands and is open, and what was accepted and is not proposed
// any more.
std::vector<ProposedDay> waitingDaysOff(const SequencesView& view);

} // namespace shanke
