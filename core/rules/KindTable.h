// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindList.h"

namespace shanke {

// The kinds as the rules of one sort of database see them: a value, as JavaScript that the rules stand after.
class KindTable
{
public:
    KindTable(const KindList& kinds, platform::DatabaseKind database);

    // "var homes = {<word>: {"writers", "keeping", "once", "asked"}…};" and "var elsewhere = [<word>…];":
    // what lies here, and what this program knows and has its place in other databases alone.
    QString script() const;

private:
    const KindList& m_kinds;
    platform::DatabaseKind m_database;
};

} // namespace shanke
