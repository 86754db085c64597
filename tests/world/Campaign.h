// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Faults.h"
#include "world/Options.h"

#include <memory>

namespace shanke::world {

// Plays one seed after the other and tells what it finds: a failing seed with its steps, shrunk. The first
// seeds are played twice, for a history that is not repeated the same is worth nothing.
class Campaign
{
public:
    Campaign(Options options, const QString& folder);

    // True when nothing was found, or with planted faults when each was found in time.
    bool run();

private:
    bool playAll();
    bool playFault(const Fault& fault) const;
    History historyOf(quint64 seed) const;
    bool isRepeatable(const Player& player, quint64 seed, const Player::Outcome& first) const;
    void tell(const Player& player, quint64 seed, const History& history,
              const Player::Outcome& outcome) const;

    Options m_options;
    QString m_folder;
    std::unique_ptr<Template> m_origin;
};

} // namespace shanke::world
