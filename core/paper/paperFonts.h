// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace shanke {

// The fonts on paper, sized in twips; where a PC lacks one, the next of the same family.
QFont bodyFont();  // 宋体
QFont labelFont(); // 黑体

} // namespace shanke
