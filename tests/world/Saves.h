// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "revision/RevId.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace shanke::world {

// A save, or a removal, as a person saw it. One that the program acknowledged may not be lost from then on;
// of one that it did not, nobody knows.
struct Save
{
    QString pc;
    DatabaseName database;
    DocId id;
    std::optional<RevId> rev; // none: not acknowledged
    QString text{};           // that only this save wrote; empty: it wrote none
    QStringList dropped{};    // texts of other saves that the person saw and did not keep
};

using Saves = std::vector<Save>;

} // namespace shanke::world
