// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/ReceiptBook.h"
#include "trust/RosterLine.h"
#include "trust/Signers.h"

namespace shanke {

// What a role is asked for; an approver's is a head's as well.
enum class Office { Staff, Approver, Head };

// Who may do what, by the edition that an event names and by the one that was in force where it was first
// taken; without a receipt by the newest. Pure; lives as long as one judging.
class Offices
{
public:
    Offices(const Anchor& anchor, const CountyLine& county, const Kept& kept, const Evidence& evidence);

    const std::map<SchoolId, RosterLine>& lines() const { return m_lines; }
    const RosterLine& lineOf(const SchoolId& school) const;
    std::optional<Edition> inForce(const SchoolId& school) const;
    // A school whose newest roster its own node signed.
    bool standsAlone(const SchoolId& school) const;

    // A trustworthy event names an edition that is not here.
    void noteNamed(const SchoolId& school, const Edition& edition);
    bool isBehind(const SchoolId& school) const;

    // None or NotYetReceived when the author of `event` may; the event itself may be of any kind.
    Reason ask(const ChainEvent& event, Office office, const ReceiptBook& receipts) const;
    // The same of somebody else, where and when `event` was said.
    Reason ask(const ChainEvent& event, const UserId& user, Office office, const ReceiptBook& receipts) const;
    // None when a grant of the county lets the author of `event` say it where it lies.
    Reason askForGrant(const ChainEvent& event) const;
    // None when its author works at the school in whose name it is said, or holds a grant of the county and
    // says it in the county's name, by the edition that it names. Nobody gives receipts where all schools
    // talk, and what somebody said there stays when they leave.
    Reason askAmongSchools(const ChainEvent& event) const;
    // By the edition that `event` names and by the newest.
    Office highestOf(const UserId& user, const ChainEvent& event) const;
    bool names(const UserId& user, const ChainEvent& event) const;
    bool holds(const UserId& user, const SchoolId& school, const Edition& edition, Office office) const;
    // By the county's roster of that edition and by the newest, or it was there before the grant ended.
    bool lets(const SignedRecord& record, const Edition& edition) const;

private:
    bool lets(const UserId& user, const RecordPlace& place, const Edition& edition) const;

    std::map<SchoolId, RosterLine> m_lines;
    std::map<SchoolId, Edition> m_named;
};

} // namespace shanke
