// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"
#include "workspace/values/WriteBar.h"

// Where a record of this person lies, and whether they may write it: what its description says of them.
namespace shanke {

// The databases of this person in which records of the kind may lie, the one for new ones first. Columns are
// not among them: a standard plan is made where its column is chosen.
QList<DatabaseName> homesFor(const KindDescription& kind, const AccountSettings& account);

// The last of these that is open and has the record, else the last in which it was removed: what was handed
// over lies where it was handed to. Where none has it, the first in which this person may write it: a
// calendar of a school is its leaders', and of whoever is none their own. NewerVersion: nobody here knows its
// kind.
Result<DatabaseName> homeOfRecord(const OpenStores& databases, const AccountSettings& account,
                                  const DocId& id);

// None: this person may write it there.
Result<WriteBar> writeBarOf(const OpenStores& databases, const AccountSettings& account,
                            const DatabaseName& database, const DocId& id);

} // namespace shanke
