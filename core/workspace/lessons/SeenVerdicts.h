// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/VerdictQueries.h"
#include "sqlite/Connection.h"

namespace shanke {

// A submission or decision, and whether it counted when this person last saw or was told of it.
struct SeenVerdict
{
    DocId event;
    bool counted = false;
};

// Of the verdicts that concern this person, which counted when they were here before; kept in work.sqlite. A
// verdict turns when something comes that was not here when it was judged: a PC that was taken out of use, an
// older receipt of its twin. Whoever saw it the other way is told until they say that they know.
// Made by ReviewDesk for one call, in the engine thread; the file outlives it. DiskFull, ReadOnly.
class SeenVerdicts
{
public:
    explicit SeenVerdicts(Connection& work) : m_work(work) {}

    // Of `now` those that have turned since they were seen. What is here for the first time and counts is
    // seen with that; what never counted did not turn.
    Result<std::vector<VerdictEntry>> turned(const std::vector<VerdictEntry>& now);
    // This person knows of these.
    Result<> keep(const std::vector<SeenVerdict>& verdicts);

private:
    Result<QHash<DocId, bool>> seen() const;

    Connection& m_work;
};

} // namespace shanke
