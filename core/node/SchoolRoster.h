// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "node/NodeDatabases.h"
#include "trust/Ruling.h"

#include <QObject>
#include <QPointer>

namespace shanke {

// The roster of the node's school that is in force, read again when its database has changed. An empty one
// while nobody signed one whom the node believes: whom it was told, else the county whose statement came
// first. Lives in the router's thread.
class SchoolRoster final : public QObject
{
    Q_OBJECT
public:
    SchoolRoster(NodeDatabases& databases, SchoolId school, std::optional<Anchor> anchor);

    const SchoolId& school() const { return m_school; }
    const Roster& roster();
    QStringList rolesOf(const UserId& user); // "school:fxz:teacher"; none for who is not on it

signals:
    void changed(); // the school's database, and with it perhaps the roster

private:
    Result<Roster> read();
    Result<NodeDatabase*> database();

    NodeDatabases& m_databases;
    SchoolId m_school;
    std::optional<Anchor> m_anchor;
    Kept m_kept;
    std::optional<Roster> m_roster;
    QPointer<ChangeFeed> m_feed; // that is listened to
};

} // namespace shanke
