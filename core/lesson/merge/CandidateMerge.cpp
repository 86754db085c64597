// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/CandidateMerge.h"

#include "lesson/merge/ValueOrder.h"

namespace shanke {

namespace {

const Candidate* find(const Candidates& candidates, const Candidate& address)
{
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        return candidate.hasSameAddress(address);
    });
    return found == candidates.end() ? nullptr : &*found;
}

void unite(Candidates& all, const Candidate& candidate)
{
    const auto same = std::find_if(all.begin(), all.end(),
                                   [&](const Candidate& other) { return other.hasSameAddress(candidate); });
    if (same == all.end()) {
        all.push_back(candidate);
        return;
    }
    for (const QJsonValue& value : candidate.values)
        same->add(value);
}

} // namespace

CandidateMerge::CandidateMerge(const std::optional<QJsonObject>& base, const QJsonObject& left,
                               const QJsonObject& right)
    : m_base(candidatesIn(base.value_or(QJsonObject()))),
      m_left(candidatesIn(left)),
      m_right(candidatesIn(right))
{
}

QJsonValue CandidateMerge::ask(Candidate address, const MergeSides& sides)
{
    address.add(sides.left);
    address.add(sides.right);
    m_asked.push_back(address);
    return address.values.first();
}

bool CandidateMerge::isAskedAbout(const Candidate& item) const
{
    const auto concerns = [&](const Candidate& open) {
        return open.place == item.place && open.id == item.id && isNew(open);
    };
    return std::any_of(m_left.begin(), m_left.end(), concerns) ||
           std::any_of(m_right.begin(), m_right.end(), concerns);
}

bool CandidateMerge::isNew(const Candidate& candidate) const
{
    return !find(m_base, candidate);
}

// What was open before and is not any more on one side has been settled there.
Candidates CandidateMerge::open() const
{
    Candidates open = m_asked;
    for (const Candidate& candidate : m_left) {
        if (isNew(candidate) || find(m_right, candidate))
            unite(open, candidate);
    }
    for (const Candidate& candidate : m_right) {
        if (isNew(candidate) || find(m_left, candidate))
            unite(open, candidate);
    }
    return open;
}

} // namespace shanke
