// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Folders of machines as a whole.
namespace shanke::world {

// Everything below `from`, but what SQLite shares between processes only while they run. Stops the program
// when it cannot.
void copyFolder(const QString& from, const QString& to);
void removeFolder(const QString& folder);

} // namespace shanke::world
