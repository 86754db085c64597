// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lessons/ClassMoves.h"
#include "workspace/lessons/ClassTimes.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/values/ReviewValues.h"

namespace shanke {

// When the classes of what was handed in are held: as everybody can know it, and as their teachers told. In a
// thread of the pool, for one answer.
class InboxHours
{
public:
    // `view` must have a catalogue and outlive it.
    static Result<InboxHours> of(const ReadView& view);

    Result<> tell(InboxItem& item, const SubmissionEntry& entry) const;

private:
    InboxHours(SubmissionReader desks, ClassTimes times, ClassMoves moves, QDateTime now)
        : m_desks(std::move(desks)),
          m_times(std::move(times)),
          m_moves(std::move(moves)),
          m_now(std::move(now))
    {
    }

    Result<> tellMoved(InboxItem& item, const SubmissionEntry& entry,
                       const std::vector<MovedClass>& moves) const;

    SubmissionReader m_desks;
    ClassTimes m_times;
    ClassMoves m_moves;
    QDateTime m_now;
};

} // namespace shanke
