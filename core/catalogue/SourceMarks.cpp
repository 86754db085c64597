// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/SourceMarks.h"

namespace shanke {

using namespace Qt::StringLiterals;

SourceMarks SourceMarks::of(const std::function<bool(const DatabaseName&)>& isMeant) const
{
    SourceMarks marks{{}, judgedUnder};
    for (auto database = read.begin(); database != read.end(); ++database) {
        if (isMeant(database.key()))
            marks.read.insert(database.key(), database.value());
    }
    return marks;
}

Result<SourceMarks> catalogue::marks(const ReadSnapshot& snapshot)
{
    SourceMarks marks;
    SHANKE_LET(Statement sources, snapshot.query("SELECT name, uuid, sequence FROM source"));
    for (;;) {
        SHANKE_LET(const bool found, sources.next());
        if (!found)
            break;
        marks.read.insert(DatabaseName(sources.text(0)),
                          u"%1 %2"_s.arg(sources.text(1)).arg(sources.integer(2)));
    }
    SHANKE_LET(Statement judging, snapshot.query("SELECT settings FROM judging"));
    SHANKE_LET(const bool isJudged, judging.next());
    if (isJudged)
        marks.judgedUnder = judging.text(0);
    return marks;
}

} // namespace shanke
