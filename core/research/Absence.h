// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/ResearchEvent.h"

namespace shanke {

enum class AbsentFor {
    Illness,
    Leave,    // private, maternity...
    Errand,   // sent away by the school, or lent to another
    Receipts, // worked without a network, and showed the receipts of it on paper
};

// Days on which nobody may ask for a person's plans, as a leader of the school stated them. About the staff
// list; one about another absence takes that one back. Lies on the desk of the person, so that colleagues
// read nothing of it.
struct AbsenceSaid
{
    QString person; // a user
    AbsentFor why = AbsentFor::Leave;
    QDate from;
    QDate to; // the last day
    QString note;

    static const Fields<AbsenceSaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

using Absence = ResearchEvent<AbsenceSaid>;

// Of `events` those that count, are about `person` and were not taken back, by their first day.
std::vector<const Absence*> absencesOf(const UserId& person, const std::vector<Absence>& events);

} // namespace shanke
