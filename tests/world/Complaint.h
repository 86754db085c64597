// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shanke::world {

// A promise that was broken: which one, and what was found.
struct Complaint
{
    QString rule;
    QString detail;
};

using Judgement = std::optional<Complaint>;

} // namespace shanke::world
