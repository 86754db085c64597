// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "provision/roster/CountyRoster.h"

#include <QHash>

namespace shanke {

// The organisations of a table by name and by id, as its rows bring them: the first row that names one
// settles both, and a row that says otherwise is refused. Without an id the name is the id.
class OrganisationBook
{
public:
    // `name` or `id` may be empty. The error's detail says what is wrong with them, as the end of "row 5
    // ..."; `place` is where the row stands: "row 5".
    Result<SchoolId> idOf(const QString& name, const QString& id, const QString& place);
    // The organisation that a cell means, by name or id.
    std::optional<SchoolId> find(const QString& nameOrId) const;

    std::vector<Organisation> organisations() const; // in the order of the table

private:
    struct Entry
    {
        Organisation organisation;
        QString place;
    };

    Result<SchoolId> enter(const QString& name, const QString& id, const QString& place);
    Result<> checkId(const QString& id) const;

    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_byName;
    QHash<QString, size_t> m_byId;
    QSet<QString> m_databases;
};

} // namespace shanke
