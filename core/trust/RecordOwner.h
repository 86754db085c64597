// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "kind/Home.h"
#include "platform/Role.h"

// Whose a record is: what its id and its database say, before anything of it is read.
namespace shanke {

enum class RecordOwner {
    Nobody, // no database of the platform holds it in anybody's name
    Person, // whom the id names; in a space, whose ids need not name anybody, the one whose space it is
    Office, // what passes from hand to hand among those who hold an office: whoever wrote last
};

// A document that is edited and merged, and therefore signed with every revision: in a database of the
// platform, neither signed once nor one of CouchDB's own.
bool isRecord(const DatabaseName& database, const DocId& id);
// Where a document of this kind lies there, by its description, or by what holds for kinds that nobody here
// knows. Nothing: it does not belong there.
std::optional<Home> homeOf(const DatabaseName& database, const DocId& id);

RecordOwner ownerOf(const DatabaseName& database, const DocId& id);
// The record is this person's.
bool isOwnedBy(const DatabaseName& database, const DocId& id, const UserId& user);
// Only who leads the school, or stands in for who does, writes documents of this kind there.
bool isForLeaders(const DatabaseName& database, const DocId& id);
// The county's roster says who writes it: what is the county's, columns, and what inspectors leave at a
// school.
bool isForCounty(const DatabaseName& database, const DocId& id);
// What the staff of any school says in a column, in the name of their own.
bool isForEverySchool(const DatabaseName& database, const DocId& id);
// Whoever holds this grant may: the office and a column's curators there, an inspector at their schools.
bool lets(const Role& grant, const DatabaseName& database, const DocId& id);

// A new record of this kind in the name of a person: "plan:js01:<ulid>".
DocId newRecordId(const QString& kind, const UserId& owner, const QString& ulid);

} // namespace shanke
