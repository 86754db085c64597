// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

// Whose a record is: what its id and its database say, before anything of it is read.
namespace shanke {

enum class RecordOwner {
    Nobody,  // no database of the platform holds it in anybody's name
    Person,  // whom the id names; in a space, whose ids need not name anybody, the one whose space it is
    Leaders, // what the leaders of a school hand on among them: whoever wrote last
};

// A document that is edited and merged, and therefore signed with every revision: in a database of the
// platform, neither signed once nor a piece of a file nor one of CouchDB's own.
bool isRecord(const DatabaseName& database, const DocId& id);

RecordOwner ownerOf(const DatabaseName& database, const DocId& id);
// The record is this person's.
bool isOwnedBy(const DatabaseName& database, const DocId& id, const UserId& user);
// Only who leads the school writes records of this kind there.
bool isForLeaders(const DatabaseName& database, const DocId& id);

// What the county's offices keep; no roster names their people yet.
bool isCountys(const DatabaseName& database);

// A new record of this kind in the name of a person: "plan:js01:<ulid>".
DocId newRecordId(const QString& kind, const UserId& owner, const QString& ulid);

} // namespace shanke
