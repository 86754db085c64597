// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeIdentity.h"
#include "node/SchoolAuthority.h"
#include "platform/PlatformDatabase.h"

namespace shanke {

// Sees to it that the node of a school holds what its people work with: the school's database and its files,
// a space and a desk for everyone on the roster, the county's database and its columns, each with the
// security object of the platform. Follows the roster and the columns; what somebody leaves behind stays.
// Makes one database at a time between other work: a school of 200 has 400. Lives in the router's thread.
class SchoolDatabases final : public QObject
{
    Q_OBJECT
public:
    SchoolDatabases(NodeDatabases& databases, SchoolAuthority& roster);

    // Makes the school's own database at once and the others by and by. DiskFull, ReadOnly, Damaged.
    Result<> start();
    // Writes the node's card, once.
    Result<> introduce(const NodeIdentity& identity, const QString& name);

    // One of them was made anew: its security object, and what follows it, as if it were made now.
    void takeUpAgain(const DatabaseName& database);

    // Only the county writes it: the node fetches it and sends nothing.
    static bool isOfCounty(const QString& name);

signals:
    void holds(shanke::NodeDatabase* database); // made now, or there already

private:
    void look();
    Result<> followCounty();
    void lookAtRoster();
    Result<> lookAtColumns();
    void want(const platform::PlatformDatabase& database);
    void makeNext();
    Result<NodeDatabase*> makeKnown(const platform::PlatformDatabase& database);
    Result<NodeDatabase*> make(const platform::PlatformDatabase& database);

    NodeDatabases& m_databases;
    SchoolAuthority& m_roster;
    std::map<DatabaseName, platform::PlatformDatabase> m_known; // made, or waiting to be made
    QList<platform::PlatformDatabase> m_waiting;
    bool m_isMaking = false;
};

} // namespace shanke
