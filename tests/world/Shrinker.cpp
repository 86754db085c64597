// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Shrinker.h"

namespace shanke::world {

namespace {

constexpr int MostPlays = 600;

} // namespace

History Shrinker::shrink(History history)
{
    for (qsizetype piece = std::max<qsizetype>(history.size() / 2, 1); piece > 0 && m_plays < MostPlays;) {
        bool isShorter = false;
        for (qsizetype at = 0; at < history.size();) {
            History shorter = history;
            shorter.remove(at, std::min(piece, history.size() - at));
            if (stillFails(shorter)) {
                history = shorter;
                isShorter = true;
            } else {
                at += piece;
            }
        }
        if (piece > 1)
            piece /= 2;
        else if (!isShorter)
            break;
    }
    return history;
}

bool Shrinker::stillFails(const History& history)
{
    if (++m_plays > MostPlays)
        return false;
    const auto outcome = m_player.play(m_seed, history);
    return outcome.complaint && outcome.complaint->rule == m_rule;
}

} // namespace shanke::world
