// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/StrongId.h"

#include <optional>

namespace shanke {

// The time by which a node judges tokens of the provider. Its own clock may be wrong by years (an old PC with
// an empty battery), and must then lock nobody out: the provider's Date, once seen, counts instead, carried
// on by the time that has passed; and what the provider signed for two people was not signed in the future:
// one token with a wrong time makes nobody's good one expire. See core/decisions/0012.
class TokenTime
{
public:
    explicit TokenTime(const Clock& clock) : m_clock(clock) {}

    QDateTime now() const;
    // What time the provider says it is.
    void sawDate(const QDateTime& date) { m_date = Seen{date, m_clock.monotonic()}; }
    // A token that is verified was issued then to this person.
    void sawIssued(const UserId& person, const QDateTime& issued);

private:
    struct Seen
    {
        QDateTime time;
        std::chrono::milliseconds at{0};
    };
    const Clock& m_clock;
    std::optional<Seen> m_date;
    UserId m_person;    // whose token was issued last,
    QDateTime m_issued; // and when
};

} // namespace shanke
