// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/GuideItem.h"
#include "ooxml/RichText.h"

namespace shanke {

// The lines of a part of a study guide as what pupils do: what is numbered or asks is a question, with the
// blank lines, the options and the answer that stand below it.
std::vector<GuideItem> guideItemsOf(const std::vector<RichText>& lines);

} // namespace shanke
