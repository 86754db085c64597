// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Player.h"

namespace shanke::world {

// A small wrong change of the program, put in from outside: by what its line tells it, by what its disk
// claims, by what it shows. The world has to find it within so many seeds.
struct Fault
{
    QString name;
    QString means; // what a wrong program would do
    int seeds = 0;
    Player::Plant plant;
};

const std::vector<Fault>& faults();

} // namespace shanke::world
