// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// Whether news of a database are waited for; otherwise it is asked about now and then.
enum class Watch { No, WhereItCostsNothing, Always };

// A database that a workspace keeps level with the server.
struct Subscription
{
    DatabaseName database;
    bool mayCreate = false; // ours to make where the server lacks it; others are followed when they are there
    Watch watch = Watch::No;
    bool isAtSchoolOnly = false; // the county's server does not show it to this person
    bool isOnlySent = false;     // nor does any: what was written is brought there, and nothing fetched
};

// What this PC has to do with desks of others where its person approves nothing.
struct DesksOfOthers
{
    bool standsIn = false;        // it is decided there in another's place
    QSet<DatabaseName> toBring{}; // something that was decided there until that ended has not been sent
};

// What this person follows, in the order of going: desks first, for decisions and submissions are what people
// wait for. One's own are followed whatever the roster says, and where it cannot be read; an approver follows
// the desks of all staff, as far as the roster is known here, as does from the school's server who decides in
// the place of one, and an inspector the schools that they inspect. `columns` are followed beside those of
// the subjects that the timetable gives this person, and those that they keep.
QList<Subscription> subscriptionsOf(const AccountSettings& account, const QStringList& columns,
                                    const OpenStores& databases, const DesksOfOthers& desks);

// Where the pieces of this person's files are sent, after all texts; who keeps a column sends the county's.
QList<DatabaseName> filesToSend(const AccountSettings& account, const OpenStores& databases);
// What goes before other documents of the same database: what other people wait for.
QStringList urgentKinds();

} // namespace shanke
