// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "sqlite/Connection.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace shanke {

// A standard plan as it was read last, and what the person knows of it.
struct SeenStandard
{
    static constexpr int NothingKnown = -1;

    DocId id;
    QString mark; // of the revision that was read
    int version = 0;
    int known = NothingKnown; // the newest version that they looked at, or that was no news
    DocId replaces{};         // the plan whose place it took; empty: none

    bool isNews() const { return version > known; }

    friend bool operator==(const SeenStandard&, const SeenStandard&) = default;
};

// A column of what the person teaches.
struct SeenColumn
{
    QString name;
    QDateTime since;      // when it was looked for first, whether or not it was here
    bool isWhole = false; // what was published before that has come

    friend bool operator==(const SeenColumn&, const SeenColumn&) = default;
};

struct StandardsSeen
{
    QHash<DocId, SeenStandard> standards{};
    QHash<QString, SeenColumn> columns{};
};

// What this PC's person knows of the standard plans of what they teach; kept in work.sqlite. Made for one
// call, in the engine thread; the file outlives it. DiskFull, ReadOnly.
class SeenStandards
{
public:
    explicit SeenStandards(Connection& work) : m_work(work) {}

    Result<StandardsSeen> all() const;
    Result<> keep(const std::vector<SeenStandard>& standards, const std::vector<SeenColumn>& columns);
    // They know these in this version, and whatever was before.
    Result<> know(const std::vector<std::pair<DocId, int>>& versions);

private:
    Connection& m_work;
};

} // namespace shanke
