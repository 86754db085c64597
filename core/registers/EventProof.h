// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/Submission.h"

namespace shanke {

struct ProofReceipt
{
    DocId id;
    QDateTime at;      // by the server's clock
    qint64 number = 0; // of what this server took into this desk
};

// What the records prove of something that was signed: by whom, in which order, and until when it existed at
// the latest. The clock of the PC that signed it proves nothing, so its time is said and no more.
struct EventProof
{
    DocId id;
    DatabaseName database;
    UserId author;
    QString name;
    SchoolId school;
    QString title;                        // of the plan, as it was handed in or decided about
    std::vector<PlannedLesson> lessons{}; // that it is about
    std::optional<Verdict> verdict{};     // of a decision
    QString inPlaceOf{};                  // in whose place it was decided, by name; empty: in nobody's
    QString reason{};                     // of an exception
    std::optional<Digest> content{};      // what was handed in or decided about, whole
    QDateTime signedAt;                   // as the PC said
    DeviceId device;
    qint64 counter = 0;               // of all that this PC signed
    std::optional<Digest> previous{}; // the one before
    Judgement judgement{};            // as this PC believes it
    std::vector<ProofReceipt> receipts{};
    QDateTime existedBy{}; // by its receipt, or by one of something this PC signed later; invalid: none yet
    qint64 existedByCounter = 0; // the event that this receipt is of

    // So much the clock of the PC was ahead at least: it says a later time than the server that took it.
    std::chrono::minutes clockAhead() const;
    // Off by more than people see by themselves.
    bool isClockWrong() const;
};

// What stands on paper for what was signed: 16 signs in groups of four. Of another event it is another one.
QString receiptCodeOf(const DocId& event);
// As it is typed from paper: small letters, spaces, O for 0, I and L for 1.
QString plainReceiptCode(const QString& typed);

} // namespace shanke
