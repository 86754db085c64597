// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

// Which databases there are, by whom they are for (data-model: one per audience), and their files.
namespace shanke {

// InvalidInput unless CouchDB takes it: a lower-case letter, then a-z 0-9 _ $ ( ) + - /, at most 238
// characters.
Result<DatabaseName> databaseName(const QString& text);

// Ids that do not fit a database name are written in hexadecimal; where that would be too long, the SHA-256
// of the id stands for it.
DatabaseName spaceOf(const UserId& user);        // drafts, plans, guides, records
DatabaseName deskOf(const UserId& user);         // submissions and decisions
DatabaseName databaseOf(const SchoolId& school); // roster, timetable, what the staff share
DatabaseName databaseOfColumn(const QString& column);
DatabaseName countyDatabase();
// The county as one of its organisations: its roster says who holds its offices and keeps its columns. No
// school has this id, and its database is the county's.
SchoolId countyOrganisation();
// Where the pieces of files of a document in `database` are: with the county for what it and its columns
// publish, else with the school.
DatabaseName filesOf(const DatabaseName& database, const SchoolId& school);
bool holdsPieces(const DatabaseName& database); // it is one of these

// True for the databases above, whose documents are shown in lists; others are only stored and moved.
bool holdsLessonWork(const DatabaseName& database);

// "space-js01.sqlite"; characters that a file system may not take are percent-encoded.
QString fileNameOf(const DatabaseName& database);
// Nothing when the file is not one of ours.
Result<DatabaseName> databaseOfFile(const QString& fileName);

} // namespace shanke
