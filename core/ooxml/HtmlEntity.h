// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// The characters that a text of HTML stands for: "&lt;", "&nbsp;", "&#20320;". What is no entity stays.
QString withoutEntities(QStringView text);

} // namespace shanke
