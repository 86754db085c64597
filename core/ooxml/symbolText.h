// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// What a symbol font (Wingdings, Symbol...) shows for a character, as a character that every font has. The
// codes of such fonts stand in a file as they are or from U+F000 on. Characters of other fonts stay; what no
// table here knows becomes "□".
QString symbolText(const QString& text, const QString& font);

} // namespace shanke
