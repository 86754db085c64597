// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Resource.h"
#include "ooxml/RichText.h"

namespace shanke {

// What this program prints of the resources of a lesson, a line each ("改编  月夜图 · 改编自 爱学堂课件 ·
// 使用权限 署名使用"); of any other line all of it is the name of something cited.
std::vector<Resource> resourcesOfLines(const std::vector<RichText>& lines);

} // namespace shanke
