// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "node/NodeDatabases.h"
#include "sample/SampleDocument.h"

namespace shanke {

// Fills the databases of a node with a school: documents, an account for everybody on the roster, and for
// each database who may use it (data-model: one per audience). Used before the node serves them.
class SampleNode
{
public:
    SampleNode(NodeDatabases& databases, const Roster& roster) : m_databases(databases), m_roster(roster) {}

    Result<> addAccounts(const QString& password);
    // Also the empty spaces and desks of those who have nothing yet.
    Result<> addDatabases();
    Result<> write(const std::vector<SampleDocument>& documents);

private:
    Result<> addDatabase(const DatabaseName& name, const QJsonObject& members);
    QStringList rolesOf(const StaffMember& member) const;
    QString role(const QString& name) const;

    NodeDatabases& m_databases;
    const Roster& m_roster;
};

} // namespace shanke
