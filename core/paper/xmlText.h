// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// Without what XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. Line
// ends are line feeds.
QString xmlText(const QString& text);

} // namespace shanke
