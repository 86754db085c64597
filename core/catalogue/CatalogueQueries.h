// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "sqlite/ReadSnapshot.h"
#include "trust/Ruling.h"

// Questions to the catalogue. Each takes a snapshot of Catalogue::read() and runs in any thread.
namespace shanke::catalogue {

// Newest first.
Result<std::vector<RecordEntry>> records(const ReadSnapshot& snapshot, const RecordQuery& query);
// The author's records that belong to one and lie in its database, in order of id.
Result<std::vector<Place>> belongingTo(const ReadSnapshot& snapshot, const UserId& author, const DocId& id);
// Draft when nothing was submitted.
Result<PlanState> stateOf(const ReadSnapshot& snapshot, const UserId& author, const DocId& plan);

// The newest submission of every plan that is not `reader`'s own; decided ones only since `decidedSince`.
Result<std::vector<SubmissionEntry>> inbox(const ReadSnapshot& snapshot, const UserId& reader,
                                           const QDateTime& decidedSince);
// All submissions of a plan, newest first.
Result<std::vector<Place>> submissionsOf(const ReadSnapshot& snapshot, const UserId& author,
                                         const DocId& plan);
// On the desk where the submission lies, newest first.
Result<std::vector<Place>> decisionsOn(const ReadSnapshot& snapshot, const DocId& submission);
// Since when each of these submissions is approved, see approvedSince(); none of one that is not.
Result<QHash<DocId, QDateTime>> approvedAt(const ReadSnapshot& snapshot, const QList<DocId>& submissions);
// Whether the event at this place counts; it waits while it is not indexed.
Result<Judgement> judgementOf(const ReadSnapshot& snapshot, const Place& place);
// What is believed of the devices of a school; of one that is not there nobody has said anything that counts.
Result<std::map<DeviceId, DeviceRuling>> devicesOf(const ReadSnapshot& snapshot, const SchoolId& school);
// What is here of a device and counts for nothing until somebody vouches for it.
Result<std::vector<Place>> unconfirmedOf(const ReadSnapshot& snapshot, const DeviceId& device);
// How much there is of that, by device.
Result<QHash<DeviceId, int>> unconfirmedByDevice(const ReadSnapshot& snapshot);
// Of the events of a device that are here and that it signed; 0: none.
Result<qint64> lastCounterOf(const ReadSnapshot& snapshot, const DeviceId& device);
Result<int> highestCounter(const ReadSnapshot& snapshot, const UserId& author, const DocId& plan);

// NotFound when no database has it.
Result<Place> placeOf(const ReadSnapshot& snapshot, const DocId& id);

// Documents that changed after `sequence`, oldest first; `limit` 0: all.
Result<std::vector<DocumentEntry>> changedAfter(const ReadSnapshot& snapshot, const DatabaseName& database,
                                                qint64 sequence, int limit);
Result<Backlog> backlog(const ReadSnapshot& snapshot, const DatabaseName& database, qint64 sequence);
Result<std::optional<DocumentEntry>> entryOf(const ReadSnapshot& snapshot, const DatabaseName& database,
                                             const DocId& id);
// When a server last said that it has something, by its own clock; invalid: never.
Result<QDateTime> newestReceipt(const ReadSnapshot& snapshot);
// How many plans were made from this one, as far as they or what was handed in of them are here.
Result<int> madeFrom(const ReadSnapshot& snapshot, const DocId& base);
// The plans in a database that were made from this one, what was saved last first.
Result<std::vector<Place>> plansFrom(const ReadSnapshot& snapshot, const DatabaseName& database,
                                     const DocId& base);
// Subject and grade of the records of a kind in a database that were saved on that day or later, each once.
Result<std::vector<Course>> coursesOf(const ReadSnapshot& snapshot, const DatabaseName& database,
                                      const QString& kind, const QDateTime& since);
Result<int> conflicts(const ReadSnapshot& snapshot, const DatabaseName& database);
// Documents that need a person because of their versions, in order of database and id.
Result<std::vector<Place>> conflicted(const ReadSnapshot& snapshot);

} // namespace shanke::catalogue
