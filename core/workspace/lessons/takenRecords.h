// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "workspace/lessons/RecordShelf.h"
#include "workspace/values/ArchiveValues.h"

namespace shanke {

// The records of an archive as new ones of this person, under ids of their own, in their order: what they
// name of each other is named anew, and each says what it was made from. Of somebody else's lesson the class
// and the days are left out, and their author is called as `roster` does. `files`: those of each, by its id
// in the archive.
std::vector<NewRecord> takenRecords(const ArchiveReading& reading, const QHash<DocId, QJsonArray>& files,
                                    const AccountSettings& account, const Roster& roster,
                                    const QDateTime& now);

// Which records of the store were made from which documents of elsewhere, by the ids there.
Result<QHash<DocId, DocId>> madeFrom(const DocumentStore& store);

} // namespace shanke
