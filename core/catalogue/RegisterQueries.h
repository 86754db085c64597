// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "sqlite/ReadSnapshot.h"

namespace shanke {

// Something that a person signed, by the time that was signed with it.
struct SignedWork
{
    UserId author;
    DocId id;
    QDateTime at;
};

// That a server took an event.
struct ReceiptEntry
{
    Place place;
    DocId about;
    qint64 counter = 0; // of the event that it is about
    QDateTime at;       // by the server's clock
    DeviceId server;    // whose receipt it is
    qint64 number = 0;  // among all that this server said
};

} // namespace shanke

// What registers ask the catalogue. Each takes a snapshot of Catalogue::read() and runs in any thread.
namespace shanke::catalogue {

// The newest submission of every plan whose first lesson is on `from` or later, and which is for these days
// or was handed in by their end.
Result<std::vector<SubmissionEntry>> submissionsFor(const ReadSnapshot& snapshot, const QDate& from,
                                                    const QDate& to);
// Events of these kinds that count and records, of whoever signed them from `from` to `to`.
Result<std::vector<SignedWork>> signedWork(const ReadSnapshot& snapshot, const QStringList& kinds,
                                           const QDate& from, const QDate& to);

// Those that count, the first first.
Result<std::vector<ReceiptEntry>> receiptsOf(const ReadSnapshot& snapshot, const DocId& event);
// The first receipt of any event that this device signed as its `counter`-th or later, where all of its
// events up to that one are here: each names the one before, so that it is a receipt of all of them. Nothing:
// there is none.
Result<std::optional<ReceiptEntry>> receiptOver(const ReadSnapshot& snapshot, const DeviceId& device,
                                                qint64 counter);
// Of every event of these kinds that is here.
Result<std::vector<Place>> eventsOfKinds(const ReadSnapshot& snapshot, const QStringList& kinds);

} // namespace shanke::catalogue
