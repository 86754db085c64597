// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// From which platform a file may be, by words in its name and in the names of its folders, the innermost
// first; empty where none says so. The words are data: resources/listing/platforms.json. A guess that a
// person reads before it is said anywhere.
QString platformOf(const QString& path);

} // namespace shanke
