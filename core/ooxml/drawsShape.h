// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>

namespace shanke {

// Whether a drawing has a shape without a word in it: an arrow, a circle, a figure of lines. A text box that
// is blank is none, nor is a rule across the page.
bool drawsShape(const pugi::xml_node& drawing);

} // namespace shanke
