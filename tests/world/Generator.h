// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Chance.h"
#include "world/Step.h"

#include <QSet>

namespace shanke::world {

// Makes the history of a seed: what people do most of the time, between it everything that may go wrong. Acts
// can be left out, to look for one kind of fault while another is known.
class Generator
{
public:
    explicit Generator(quint64 seed) : m_chance(seed) {}

    // Words of acts, or "misfortune:7" for one kind of trouble.
    void leaveOut(const QSet<QString>& words) { m_leftOut = words; }
    History make(int steps);

private:
    Step next();
    Step::Act act();
    bool isLeftOut(const Step& step) const;

    Chance m_chance;
    QSet<QString> m_leftOut;
};

} // namespace shanke::world
