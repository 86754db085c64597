// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/merge/Candidate.h"
#include "lesson/merge/MergeSides.h"

namespace shanke {

// The open candidates of a merge: those that both sides bring along, less those that one of them has settled,
// and those that the merge itself asks for.
class CandidateMerge
{
public:
    CandidateMerge(const std::optional<QJsonObject>& base, const QJsonObject& left, const QJsonObject& right);

    // Asks for one of the two values; answers the one that stands in the text meanwhile.
    QJsonValue ask(Candidate address, const MergeSides& sides);
    // Whether one side was asked about the item or something in it since the base.
    bool isAskedAbout(const Candidate& item) const;

    Candidates open() const;

private:
    bool isNew(const Candidate& candidate) const;

    Candidates m_base;
    Candidates m_left;
    Candidates m_right;
    Candidates m_asked;
};

} // namespace shanke
